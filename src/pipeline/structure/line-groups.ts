import { matchesIn } from '../../model/matches-in.ts';
import type { LineView, Look } from './line-view.ts';

/** A run of lines without running text: the head of an article, a crosshead, captions, the foot of a page. */
export interface LineGroup {
	/** Indexes of its lines, `[from, to)`. */
	from: number;
	to: number;
	/** Where on the page it stands. */
	where: '篇首' | '文中' | '页末';
	/** How the words of the running text before it and behind it agree: 0 where nothing recurs. */
	likeness: number;
	/** Character pairs of the running text behind it, up to the next group. */
	behind: ReadonlySet<string>;
	/** Whether the text behind it names an institution that the text before did not; undefined where it names none. */
	namesAnother: boolean | undefined;
}

/** Looks of lines that can be titles. */
const titleLooks: readonly Look[] = ['短行', '序号行', '短句', '带破折号', '条目号'];

/** Whether a line can be a title: headline, kicker, deck, crosshead. */
export const isTitleLike = ({ look, width }: LineView): boolean =>
	titleLooks.includes(look) && width >= 2 && width <= 60;

const institution = /\p{Script=Han}{2,12}?(?:医院|保健院|卫生院|卫生服务中心|急救中心|卫健委|卫健局|医保局|中心血站)/gu;

/** Pairs of neighbouring Chinese characters, or figures. */
export function pairsOf(text: string): string[] {
	const pairs: string[] = [];
	for (const [run] of matchesIn(/[\p{Script=Han}\d]+/gu, text))
		for (let at = 0; at + 1 < run.length; at += 1) pairs.push(run.slice(at, at + 2));
	return pairs;
}

/** Common to both, of what the smaller has. */
function agreement(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	let shared = 0;
	for (const one of small) if (large.has(one)) shared += 1;
	return small.size === 0 ? 0 : shared / small.size;
}

/** The group of each line; undefined for running text. */
export function groupsOf(views: readonly LineView[]): (LineGroup | undefined)[] {
	const runs: [from: number, to: number][] = [];
	for (let from = 0; from < views.length; from += 1) {
		if (views[from]!.isText) continue;
		let to = from + 1;
		while (to < views.length && !views[to]!.isText) to += 1;
		runs.push([from, to]);
		from = to;
	}
	const textOf = (from: number, to: number) =>
		views
			.slice(from, to)
			.filter(({ isText }) => isText)
			.map(({ text }) => text)
			.join('\n');
	const groups: (LineGroup | undefined)[] = views.map(() => undefined);
	const named = new Set<string>();
	let before: ReadonlySet<string> = new Set();
	for (const [index, [from, to]] of runs.entries()) {
		const text = textOf(to, runs[index + 1]?.[0] ?? views.length);
		const behind = new Set(pairsOf(text));
		const names = matchesIn(institution, text.slice(0, 120)).map(([name]) => name.slice(-5));
		const group: LineGroup = {
			from,
			to,
			where: from === 0 ? '篇首' : to === views.length ? '页末' : '文中',
			likeness: agreement(before, behind),
			behind,
			namesAnother: names.length === 0 ? undefined : !names.some((name) => named.has(name)),
		};
		for (let at = from; at < to; at += 1) groups[at] = group;
		for (const [name] of matchesIn(institution, text)) named.add(name.slice(-5));
		before = behind;
	}
	return groups;
}
