import type { Element, Nodes } from 'xast';
import { writeNumber } from './write-number.ts';
import { childOf, elementsOf, valueOf } from './xml.ts';

/** A level of a list: from where it counts, how, and what is printed: `（%1）`. */
interface Level {
	start: number;
	format: string;
	text: string;
}

/** A list that paragraphs belong to; lists with the same levels go on counting for each other. */
interface List {
	counted: string;
	levels: ReadonlyMap<string, Level>;
}

/** A bullet is a letter of a font of symbols; in a source it is the mark with which a list item begins. */
const bullet = '●';

function readLevel(level: Element): [string, Level] {
	const start = Number(valueOf(childOf(level, 'w:start')) ?? 1);
	const format = valueOf(childOf(level, 'w:numFmt')) ?? 'decimal';
	return [level.attributes['w:ilvl'] ?? '0', { start, format, text: valueOf(childOf(level, 'w:lvlText')) ?? '' }];
}

/** The lists of a document by their number (`numbering.xml`). */
function readLists(numbering: Nodes | undefined): Map<string, List> {
	const root = childOf(numbering, 'w:numbering');
	const parts = root ? elementsOf(root) : [];
	const levelsOf = new Map(
		parts
			.filter(({ name }) => name === 'w:abstractNum')
			.map((one) => [
				one.attributes['w:abstractNumId'] ?? '',
				new Map(
					elementsOf(one)
						.filter(({ name }) => name === 'w:lvl')
						.map(readLevel)
				),
			])
	);
	return new Map(
		parts
			.filter(({ name }) => name === 'w:num')
			.map((one) => {
				const id = one.attributes['w:numId'] ?? '';
				const abstract = valueOf(childOf(one, 'w:abstractNumId')) ?? '';
				const begins = childOf(one, 'w:lvlOverride', 'w:startOverride') !== undefined;
				return [
					id,
					{ counted: begins ? `${id} of ${abstract}` : abstract, levels: levelsOf.get(abstract) ?? new Map() },
				];
			})
	);
}

/** The styles of a document by their name, each with its properties of paragraphs and the style it is based on. */
function readStyles(styles: Nodes | undefined): (style: string) => Element | undefined {
	const root = childOf(styles, 'w:styles');
	const byName = new Map((root ? elementsOf(root) : []).map((one) => [one.attributes['w:styleId'] ?? '', one]));
	const numberingOf = (name: string, left: number): Element | undefined => {
		const style = byName.get(name);
		if (!style || left === 0) return undefined;
		return childOf(style, 'w:pPr', 'w:numPr') ?? numberingOf(valueOf(childOf(style, 'w:basedOn')) ?? '', left - 1);
	};
	return (name) => numberingOf(name, 10);
}

/**
 * Makes what writes the number before each paragraph of a list, paragraph by paragraph in their order: 一、（二）3.
 *
 * Word prints these numbers and has them in no paragraph; they belong to the text of a report.
 */
export function numberParagraphs(
	numbering: Nodes | undefined,
	styles: Nodes | undefined
): (paragraph: Element) => string {
	const lists = readLists(numbering);
	const numberingOfStyle = readStyles(styles);
	const counts = new Map<string, Map<string, number>>();
	return (paragraph) => {
		const style = valueOf(childOf(paragraph, 'w:pPr', 'w:pStyle')) ?? '';
		const own = childOf(paragraph, 'w:pPr', 'w:numPr');
		const inherited = numberingOfStyle(style);
		const list = lists.get(valueOf(childOf(own, 'w:numId')) ?? valueOf(childOf(inherited, 'w:numId')) ?? '');
		const depth = valueOf(childOf(own, 'w:ilvl')) ?? valueOf(childOf(inherited, 'w:ilvl')) ?? '0';
		const level = list?.levels.get(depth);
		if (!list || !level) return '';
		if (level.format === 'bullet') return bullet;
		const counted = counts.get(list.counted) ?? new Map<string, number>();
		counts.set(list.counted, counted);
		counted.set(depth, (counted.get(depth) ?? level.start - 1) + 1);
		for (const deeper of counted.keys()) if (Number(deeper) > Number(depth)) counted.delete(deeper);
		const written = level.text.replaceAll(/%(\d)/gu, (_, place: string) => {
			const above = String(Number(place) - 1);
			const { start = 1, format = 'decimal' } = list.levels.get(above) ?? {};
			return writeNumber(counted.get(above) ?? start, format);
		});
		return /[\p{L}\p{N}]$/u.test(written) ? `${written} ` : written;
	};
}
