import type { Block, Note } from '../../../model/schemas/article.ts';
import { escapeXml, tag } from './xml.ts';

/** A note whose words stand in an element. */
interface Range {
	from: number;
	to: number;
	note: Note;
}

/** An element between two characters: a broken line, a gap. */
interface Point {
	at: number;
	xml: string;
}

const remarkOf = (note: Note) =>
	note.text === undefined ? '' : tag('note', { type: note.type }, escapeXml(note.text));

/** What stands in an element with its words: printed and corrected, supplied, hard to read, doubted. */
function wrap({ note }: Range, words: string): string {
	if (note.type === 'emended' && note.corr !== undefined) {
		const reading = tag('corr', { cert: note.certainty }, escapeXml(note.corr));
		return tag('choice', {}, tag('sic', {}, words), note.corr === '' ? '<corr/>' : reading) + remarkOf(note);
	}
	if (note.type === 'supplied') return tag('supplied', { cert: note.certainty }, words) + remarkOf(note);
	if (note.type === 'unclear') return tag('unclear', {}, words) + remarkOf(note);
	return tag('seg', { type: note.type }, words) + remarkOf(note);
}

/** The lines at which the block goes on where the page broke it, in the order of its notes. */
function brokenLines({ source }: Pick<Block, 'source'>): number[] {
	return source.slice(1).flatMap(([line], index) => (source[index]![0] === line ? [] : [line]));
}

function pointsOf(block: Block): Point[] {
	const lines = brokenLines(block);
	const joined = block.notes.filter(({ type }) => type === 'joined');
	return block.notes.flatMap((note): Point[] => {
		const at = note.span[0];
		if (note.type === 'joined') return [{ at, xml: tag('lb', { n: lines[joined.indexOf(note)], break: 'no' }) }];
		if (note.type === 'gap' || note.type === 'truncated')
			return [{ at, xml: tag('gap', { reason: note.type === 'gap' ? 'lost' : 'truncated' }) + remarkOf(note) }];
		if (note.type === 'supplied' && note.corr !== undefined)
			return [{ at: note.span[1], xml: tag('supplied', { cert: note.certainty }, escapeXml(note.corr)) }];
		return note.span[0] === note.span[1] ? [{ at, xml: remarkOf(note) }] : [];
	});
}

/** The ranges that lie in one another or apart; of two that cross, the second is a remark behind its words. */
function sortRanges(block: Block): { ranges: Range[]; points: Point[] } {
	const sorted = block.notes
		.filter(
			({ type, span: [from, to], corr }) =>
				from < to &&
				!['joined', 'gap', 'truncated', 'moved'].includes(type) &&
				!(type === 'supplied' && corr !== undefined)
		)
		.map((note): Range => ({ from: note.span[0], to: note.span[1], note }))
		.sort((a, b) => a.from - b.from || b.to - a.to);
	const ranges: Range[] = [];
	const points: Point[] = [];
	for (const range of sorted) {
		const crosses = ranges.some(({ from, to }) => from < range.from && range.from < to && to < range.to);
		const same = ranges.some(({ from, to }) => from === range.from && to === range.to);
		if (crosses || same) points.push({ at: range.to, xml: remarkOf(range.note) });
		else ranges.push(range);
	}
	return { ranges, points };
}

/**
 * The text of a block as TEI: where the page broke it `lb`, what is lost `gap`, misprint and reading `choice`, doubts `seg`.
 *
 * @example
 * // 汉襄胥骨 → 汉襄<choice><sic>胥</sic><corr cert="high">肱</corr></choice>骨
 */
export function teiText(block: Block): string {
	const characters = Array.from(block.text);
	const { ranges, points } = sortRanges(block);
	const between = [...pointsOf(block), ...points];
	const pointsAt = (at: number) => between.map((point) => (point.at === at ? point.xml : '')).join('');
	// What stands between two characters is written with the second: within the run that begins there.
	const write = (from: number, to: number, inside: readonly Range[]): string => {
		let xml = '';
		let at = from;
		while (at < to) {
			const outer = inside.find((range) => range.from === at);
			if (outer) {
				const within = inside.filter((range) => range !== outer && range.from >= at && range.to <= outer.to);
				xml += wrap(outer, write(at, outer.to, within));
				at = outer.to;
			} else {
				xml += pointsAt(at) + escapeXml(characters[at]!);
				at += 1;
			}
		}
		return xml;
	};
	return write(0, characters.length, ranges) + pointsAt(characters.length);
}
