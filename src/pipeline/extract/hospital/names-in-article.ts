import { printedText } from '../../../model/block-text.ts';
import type { Article, Block } from '../../../model/tree.ts';
import { startsWithPlace } from '../../lexicon/hospital-names.ts';
import { leadingPlaces, placeInName } from '../../lexicon/place-in-name.ts';
import type { Knowledge } from '../knowledge.ts';

const titles = ['headline', 'deck', 'kicker'];

/** Whether a block is a title, in which names may begin with no place. */
export const isTitle = ({ type }: Block): boolean => titles.includes(type);

/** The hospital's name before the colon of a headline. */
const beforeColon = /^([^：:，。？！?!、\s“”]{4,20}?(?:医院|保健院|卫生院|中心))[：:]/u;

/** So often a name stands in the text that begins with no place: 瑞康医院. */
const leastMentions = 2;

const endsInHan = /\p{Script=Han}$/u;

/** Whether a text has a name somewhere with no Chinese character before it. */
function beginsWords(name: string, text: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
		if (!endsInHan.test(text.slice(Math.max(0, at - 2), at))) return true;
	return false;
}

const countOf = (word: string, text: string) => text.split(word).length - 1;

/**
 * Where in a name its place begins: behind what stands before it here and not elsewhere on the page (外界都说辰水县医院, where the page
 * speaks of 辰水县 too).
 */
function cutBefore(name: string, page: string): number {
	let end = 0;
	const ends = leadingPlaces(name).map(({ words }) => (end += words.length));
	for (let from = 1; from <= 6 && from < name.length - 4; from += 1) {
		const rest = name.slice(from);
		// 华林县 before 那棉镇卫生院 belongs to the name.
		if (!startsWithPlace(rest) || ends.includes(from)) continue;
		if (beginsWords(rest, page)) return from;
		const place = placeInName(rest)?.words;
		if (place === undefined || place.length < 3) continue;
		if (countOf(place, page) > countOf(name.slice(0, from) + place, page)) return from;
	}
	return 0;
}

/** The names in a block: in a title one may begin with no place, where the text has it too. */
function namesIn(
	text: string,
	isInTitle: boolean,
	body: string,
	page: string,
	findNames: Knowledge['findNames']
): string[] {
	const strict = findNames(text, true).map(({ name }) => name);
	const loose = isInTitle ? findNames(text, false).map(({ name }) => name) : [];
	return [...new Set([...strict, ...loose.filter((name) => body.includes(name))])].map((name) =>
		name.slice(cutBefore(name, page))
	);
}

/** Names that begin with no place and come again and again in the running text. */
function repeatedNames(texts: readonly string[], findNames: Knowledge['findNames']): string[] {
	const counts = new Map<string, number>();
	for (const text of texts)
		for (const { name } of findNames(text, false)) if (name.length <= 12) counts.set(name, (counts.get(name) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= leastMentions).map(([name]) => name);
}

/** Whether a centre is a hospital's department: the text prints it directly behind the hospital (…人民医院急诊医学中心). */
const isDepartment = (name: string, text: string): boolean =>
	name.endsWith('中心') && ['医院', '保健院', '卫生院'].some((kind) => text.includes(kind + name));

/** The full names of hospitals in an article; `page` is the text of the whole page. */
export function namesInArticle({ blocks }: Article, page: string, findNames: Knowledge['findNames']): Set<string> {
	const texts = blocks.map(printedText);
	const whole = texts.join('\n');
	const body = blocks.map((block, index) => (isTitle(block) ? '' : texts[index]!)).join('\n');
	const names = new Set(
		blocks.flatMap((block, index) => [
			...namesIn(texts[index]!, isTitle(block), body, page, findNames),
			...(block.type === 'headline' ? (beforeColon.exec(texts[index]!)?.slice(1, 2) ?? []) : []),
		])
	);
	for (const name of repeatedNames(texts, findNames)) names.add(name);
	for (const name of names) if (isDepartment(name, whole)) names.delete(name);
	return names;
}
