/** Where a name falls into parts: after a place, a group, a university, a hospital; before what kind of hospital it is. */
const joint =
	/(?<=[省市县区州盟旗]|集团|公司|大学|学院|医院|[）)])|(?=附属|第[一二三四五六七八九十]|中心医院|总医院|人民医院|中医|妇幼|肿瘤|[（(])/u;

/** 广州｜市, 郑州｜大学, 医院｜）: no joint before these. */
const clings = /^(?:[省市县区州盟旗）)]|大学|医?学院)/u;

/** 第一｜人民医院, （｜: nor after these. */
const holds = /(?:第[一二三四五六七八九十]+|[（(])$/u;

/** The width of a text in characters of full width; Latin letters and digits take a little more than half of one. */
export function textWidth(text: string): number {
	return [...text].reduce((sum, character) => sum + (character <= '\u{24f}' ? 0.6 : 1), 0);
}

const longer = (lines: readonly [string, string]) => Math.max(...lines.map(textWidth));

/**
 * Breaks a long name into two lines of about the same length, at a joint of the name where there is one near the middle.
 *
 * @example
 * breakName('上海交通大学医学院附属瑞金医院', 11) // → ['上海交通大学医学院', '附属瑞金医院']
 */
export function breakName(name: string, longest: number): string[] {
	const width = textWidth(name);
	if (width <= longest) return [name];
	const parts = name.split(joint);
	const [best] = parts
		.slice(1)
		.map((_, index): [string, string] => [parts.slice(0, index + 1).join(''), parts.slice(index + 1).join('')])
		.filter(([first, second]) => !holds.test(first) && !clings.test(second))
		.sort((a, b) => longer(a) - longer(b));
	if (best && longer(best) <= width * 0.7) return best;
	const characters = [...name];
	const middle = Math.ceil(characters.length / 2);
	return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
}
