import { groupsOf, isTitleLike, pairsOf, type LineGroup } from '../line-groups.ts';
import type { LineView } from '../line-view.ts';

/** What the lines of a page have in common, worked out once for all of them. */
export interface PageOfLines {
	views: readonly LineView[];
	/** How many title-like lines have a form. */
	forms: ReadonlyMap<string, number>;
	/** How many lines have a text. */
	texts: ReadonlyMap<string, number>;
	/** How often two characters follow one another. */
	pairCounts: ReadonlyMap<string, number>;
	/** Pairs of characters in running text. */
	bodyPairs: ReadonlySet<string>;
	/** The median of blank lines between two lines. */
	usualGap: number;
	/** Whether hardly any blank line stands. */
	isTight: boolean;
	/** Whether running text is indented. */
	isIndented: boolean;
	/** Index of the first line of running text; -1 where there is none. */
	firstText: number;
	/** Index of the last line of running text; -1 where there is none. */
	lastText: number;
	/** Line by line, whether it ends with a signature in brackets. */
	signed: readonly boolean[];
	datelines: number;
	signatures: number;
	/** Kinds of pages, by what stands on them. */
	kinds: readonly string[];
	/** Line by line, the group of short lines that it stands in. */
	groups: readonly (LineGroup | undefined)[];
	/** The groups between running text. */
	inner: readonly (LineGroup | undefined)[];
	/** Mean width of title-like lines between running text, in characters. */
	meanInner: number;
	/** Paragraphs a group. */
	perGroup: string;
	/** Line by line, whether an editor's note has begun above and not ended. */
	noteOpen: readonly boolean[];
	/** Line by line, index of the last running text above; -1 where there is none. */
	carriers: readonly number[];
}

/** Kinds of pages, by what stands on them. */
function pageKinds(views: readonly LineView[]): string[] {
	const count = (test: (view: LineView) => boolean) => views.filter(test).length;
	const has = (look: LineView['look'], least: number) => count((view) => view.look === look) >= least;
	return [
		...(has('网页行', 1) ? ['网页'] : []),
		...(has('账号提示', 1) ? ['账号'] : []),
		...(count(({ look }) => look === '问句' || look === '答句' || look === '说话人') >= 3 ? ['问答'] : []),
		...(has('表格行', 4) ? ['表格'] : []),
		...(has('只有序号', 2) ? ['裸序号'] : []),
		...(has('序号行', 2) ? ['序号'] : []),
		...(count(({ hasDateline }) => hasDateline) >= 2 ? ['多处电头'] : []),
		...(has('栏中行', 6) ? ['分栏'] : []),
		...(has('线条', 2) ? ['线条'] : []),
		...(count(({ isText }) => isText) === 0 ? ['没有长段'] : []),
		...(count(({ marks }) => marks.startsWith('#')) > 0 ? ['井号'] : []),
	];
}

/** Whether a line ends with a signature in brackets, or is one: [急诊科 王松]. */
const isSigned = ({ text }: LineView) =>
	/^[[［〔【]\p{Script=Han}{2,8}(?:科|室|部|办|处|会|委|区|中心)(?:\s+\p{Script=Han}(?:\s?\p{Script=Han}){1,3})*[\]］〕】]$|[（(](?:[^（()）]*(?:记者|通讯员)[^（()）]*|\p{Script=Han}{2,4}(?:[\s、]+\p{Script=Han}{2,4})*)[）)]$/u.test(
		text
	);

/** Line by line, whether an editor's note has begun and not ended. */
function openNotes(views: readonly LineView[]): boolean[] {
	let isOpen = false;
	return views.map(({ look, isText, width, ends }) => {
		if (look === '编者按') isOpen = true;
		else if (!isText && width > 3 && !ends) isOpen = false;
		return isOpen;
	});
}

/** Line by line, index of the last running text above. */
function carriersOf(views: readonly LineView[]): number[] {
	let carrier = -1;
	return views.map(({ isText, ends, width }, index) => {
		const above = carrier;
		const last = views[carrier];
		if (isText || (last && !last.ends && ends && width > 3)) carrier = index;
		return above;
	});
}

/** Works out what the lines of a page have in common. */
export function pageOfLines(views: readonly LineView[]): PageOfLines {
	const forms = new Map<string, number>();
	const texts = new Map<string, number>();
	for (const view of views) {
		if (isTitleLike(view)) forms.set(view.form, (forms.get(view.form) ?? 0) + 1);
		texts.set(view.text, (texts.get(view.text) ?? 0) + 1);
	}
	const pairCounts = new Map<string, number>();
	for (const { text } of views) for (const pair of pairsOf(text)) pairCounts.set(pair, (pairCounts.get(pair) ?? 0) + 1);
	const bodyPairs = new Set(views.flatMap(({ isText, text }) => (isText ? pairsOf(text) : [])));
	const gaps = views.slice(1).map(({ gapBefore }) => gapBefore);
	const usualGap = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0;
	const isTight = gaps.filter((gap) => gap === 0).length * 5 > gaps.length * 4;
	const indented = views.filter(({ isProse }) => isProse);
	const isIndented = indented.length >= 2 && indented.filter(({ indent }) => indent > 0).length * 2 >= indented.length;
	const firstText = views.findIndex(({ isText }) => isText);
	const lastText = views.findLastIndex(({ isText }) => isText);
	const signed = views.map((view) => (view.isProse || view.ends) && isSigned(view));
	const datelines = views.filter(({ hasDateline }) => hasDateline).length;
	const signatures = signed.filter(Boolean).length;
	const kinds = pageKinds(views);
	const groups = groupsOf(views);
	const inner = [...new Set(groups.filter((group) => group?.where === '文中'))];
	const innerTitles = views.filter((view, index) => groups[index]?.where === '文中' && isTitleLike(view));
	const meanInner = innerTitles.reduce((sum, { width }) => sum + width, 0) / Math.max(1, innerTitles.length);
	const textsPerGroup = views.filter(({ isText }) => isText).length / (inner.length + 1);
	const perGroup = textsPerGroup < 1.6 ? '一段' : textsPerGroup < 2.6 ? '两段' : '多段';
	return {
		views,
		forms,
		texts,
		pairCounts,
		bodyPairs,
		usualGap,
		isTight,
		isIndented,
		firstText,
		lastText,
		signed,
		datelines,
		signatures,
		kinds,
		groups,
		inner,
		meanInner,
		perGroup,
		noteOpen: openNotes(views),
		carriers: carriersOf(views),
	};
}

/** A line among those of its page. */
export interface LineOnPage {
	page: PageOfLines;
	/** Its index in the page. */
	index: number;
	view: LineView;
}

/** The look of the line that is so many lines off; 无 beyond the page. */
export const lookAt = ({ page, index }: LineOnPage, offset: number): string => page.views[index + offset]?.look ?? '无';

/** Blank lines behind a line. */
export const gapAfterOf = ({ page, index }: LineOnPage): number => page.views[index + 1]?.gapBefore ?? 3;

/** Which part of these pairs of characters is in a text; 0 where there are none. */
export function shareIn(pairs: readonly string[], text: ReadonlySet<string>): number {
	return pairs.length === 0 ? 0 : pairs.filter((pair) => text.has(pair)).length / pairs.length;
}
