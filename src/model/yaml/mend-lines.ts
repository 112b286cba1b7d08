import { linePatterns, type LinePatterns } from './line-patterns.ts';
import { quoted } from './quote.ts';
import type { Slip } from './slip.ts';
import type { TextLines } from './text-lines.ts';
import { meantBy, standsAlone, textBefore, whyQuoted } from './value-form.ts';

/** A text with the slips of its lines mended, so that what else is wrong shows. */
export interface Mended {
	text: string;
	slips: Slip[];
	/** The offset in the text as received that an offset in the mended text stands for. */
	originalOffset: (offset: number) => number;
}

/** A run of the text with another in its place. */
interface Edit {
	from: number;
	to: number;
	text: string;
}

/** The end of a quoted scalar that begins at an offset of a line; undefined where the line does not close it. */
function endOfQuote(line: string, at: number): number | undefined {
	const pattern = line[at] === '"' ? /"(?:[^"\\]|\\.)*"/uy : /'(?:[^']|'')*'/uy;
	pattern.lastIndex = at;
	const match = pattern.exec(line);
	return match ? at + match[0].length : undefined;
}

/** The end of a bracketed run that begins at an offset of a line; undefined where the line does not close it. */
function endOfBracket(line: string, at: number): number | undefined {
	const open: string[] = [];
	for (let index = at; index < line.length; index += 1) {
		const character = line[index]!;
		if (character === '"' || character === "'") index = (endOfQuote(line, index) ?? line.length) - 1;
		else if (character === '[' || character === '{') open.push(character === '[' ? ']' : '}');
		else if ((character === ']' || character === '}') && open.pop() !== character) return undefined;
		if (open.length === 0) return index + 1;
	}
	return undefined;
}

/** Where one entry ends and another begins on the same line. */
const nextEntry = /\s*[}｝]\s*(?:[,，]\s*)?[{｛]/u;

const properEnd = /^\s*(?:[,，;；、}\]｝]|\s#|$)/u;

/** Reads the lines of a text one by one and gathers edits and slips. */
class LineMender {
	readonly edits: Edit[] = [];
	readonly slips: Slip[] = [];
	/** Indentation of the key whose block scalar is open. */
	#block: number | undefined;
	/** The mark that closes the quoted scalar which is open. */
	#quote: string | undefined;
	/** Indentation of the line on which the flow collection that is open began. */
	#flow: number | undefined;
	readonly #lines: TextLines;
	readonly #patterns: LinePatterns;

	constructor(lines: TextLines, keys: ReadonlySet<string>) {
		this.#lines = lines;
		this.#patterns = linePatterns(keys);
	}

	mend(): void {
		for (const index of this.#lines.lines.keys()) this.#mendLine(index);
	}

	#slip(index: number, column: number, reason: string, ruleId: string): void {
		this.slips.push({ offset: this.#lines.starts[index]! + column, reason, ruleId });
	}

	#edit(index: number, from: number, to: number, text: string): void {
		const start = this.#lines.starts[index]!;
		this.edits.push({ from: start + from, to: start + to, text });
	}

	#mendLine(index: number): void {
		const line = this.#lines.lines[index]!;
		const lead = /^[ \t\u3000\u00A0]*/u.exec(line)![0];
		const indent = lead.length;
		if (line.trim() === '') return;
		if (this.#quote !== undefined) {
			const end = line.indexOf(this.#quote);
			if (end >= 0) this.#quote = undefined;
			return;
		}
		if (this.#block !== undefined) {
			if (indent > this.#block) return;
			this.#block = undefined;
		}
		if (this.#flow !== undefined && indent <= this.#flow && /^[-\w]/u.test(line.slice(indent))) this.#flow = undefined;
		if (/[\t\u3000\u00A0]/u.test(lead)) {
			const kind = lead.includes('\t') ? '制表符（Tab）' : lead.includes('\u3000') ? '全角空格' : '不换行空格';
			this.#slip(index, 0, `缩进里有${kind}：请改成半角空格，一层两个`, 'indent');
			this.#edit(index, 0, indent, lead.replaceAll(/[\t\u3000\u00A0]/gu, '  '));
		}
		let at = indent;
		const dash = this.#mendDash(index, line, at);
		const isItem = dash !== at;
		at = dash;
		if (line.startsWith('#', at)) return;
		const brace = /^[{｛]/u.exec(line.slice(at));
		if (brace) {
			if (brace[0] === '｛') this.#mendSign(index, at, '｛', '{', '花括号');
			this.#mendClosingBrace(index, line);
			at += 1;
		}
		const isBraced = brace !== null || this.#mendMissingBrace(index, line, at, isItem);
		if (isBraced !== undefined) this.#mendEntries(index, line, at, isBraced, indent, isItem);
		this.#trackFlow(line, indent);
	}

	#mendSign(index: number, column: number, wrong: string, right: string, name: string): void {
		this.#slip(index, column, `“${wrong}”是全角${name}：请改成半角“${right}”`, 'full-width');
		this.#edit(index, column, column + wrong.length, right);
	}

	#mendClosingBrace(index: number, line: string): void {
		const match = /｝(?=\s*$)/u.exec(line);
		if (match) this.#mendSign(index, match.index, '｝', '}', '花括号');
	}

	/** Sees to several entries on one line of a block, where braces are to be; whether it put them, undefined where it cut the line. */
	#mendMissingBrace(index: number, line: string, at: number, isItem: boolean): boolean | undefined {
		const plain = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/gu, (quote) => '_'.repeat(quote.length)).slice(at);
		if (this.#flow !== undefined || plain.includes('{') || !this.#patterns.commaKey.test(plain)) return false;
		if (!this.#patterns.keyLine.test(plain)) return false;
		const start = [...line.slice(at)].slice(0, 12).join('');
		if (!isItem) {
			const comma = at + plain.search(this.#patterns.commaKey);
			this.#slip(index, comma, '一行只写一项：逗号后面的另起一行，不要逗号', 'brace');
			this.#edit(index, comma, line.length, '');
			return undefined;
		}
		const isClosed = /[}｝]\s*$/u.test(plain);
		const reason = isClosed ? '这一行缺开头的花括号 {' : '一行写几项，要用花括号 { } 括起来';
		this.#slip(index, at, `${reason}：- { ${start}……`, 'brace');
		this.#edit(index, at, at, '{ ');
		if (!isClosed) this.#edit(index, line.trimEnd().length, line.length, ' }');
		return true;
	}

	/** Sees to the dash of a list entry; the column behind it. */
	#mendDash(index: number, line: string, at: number): number {
		const rest = line.slice(at);
		const right = /^(?:- +)+/u.exec(rest)?.[0];
		if (right !== undefined && !/^[\t\u3000\u00A0]/u.test(rest.slice(right.length))) return at + right.length;
		const entry = this.#patterns.dash.exec(rest);
		if (!entry) return right === undefined ? at : at + right.length;
		const [all, dash = '', gap = ''] = entry;
		if (dash === '-' && gap === '') this.#slip(index, at, '“-”后面要空一格', 'dash');
		else if (dash === '-') this.#slip(index, at + 1, '“-”后面要用半角空格', 'dash');
		else this.#slip(index, at, `“${dash}”要改成半角“-”，后面空一格`, 'dash');
		this.#edit(index, at, at + all.length, '- ');
		this.#shiftEntry(index, at, at + all.length, at + 2);
		return at + all.length;
	}

	/** Moves the other lines of an entry with its first key. */
	#shiftEntry(index: number, dash: number, from: number, to: number): void {
		for (let next = index + 1; from !== to && next < this.#lines.lines.length; next += 1) {
			const own = /^ */u.exec(this.#lines.lines[next]!)![0].length;
			if (own <= dash) return;
			if (own === from) this.#edit(next, 0, from, ' '.repeat(to));
		}
	}

	/** Sees to the keys and values of a line, from a column on. */
	#mendEntries(index: number, line: string, from: number, isBraced: boolean, indent: number, isItem: boolean): void {
		let at = from;
		let isFlow = isBraced || this.#flow !== undefined;
		for (let isFirst = true; at < line.length; isFirst = false) {
			const value = this.#mendKey(index, line, at, isFirst);
			const further = value === undefined && isFlow ? this.#patterns.nextKey.exec(line.slice(at)) : undefined;
			if (further && !/["']/u.test(line.slice(at, at + further.index))) {
				// An entry that the schema does not know is the schema's to judge.
				at = this.#mendSeparator(index, line, at + further.index);
				continue;
			}
			if (value === undefined) {
				if (isFirst && isItem && !isFlow) this.#mendItem(index, line, at);
				else if (isFirst && !isFlow) this.#mendMissingColon(index, line, at, indent);
				return;
			}
			const rest = line.slice(value.from);
			if (/^\{/u.test(rest)) {
				isFlow = true;
				at = value.from + 1;
				continue;
			}
			if (!isFlow && /^[|>][+-]?\d?[+-]?\s*(?:#.*)?$/u.test(rest)) {
				this.#block = indent;
				return;
			}
			at = this.#mendValue(index, line, value.key, value.from, isFlow, indent);
			at = this.#mendSeparator(index, line, at);
		}
	}

	/** A key at a column and where its value begins; undefined where none stands there. */
	#mendKey(index: number, line: string, at: number, isFirst: boolean): { key: string; from: number } | undefined {
		const match = (isFirst ? this.#patterns.firstKey : this.#patterns.furtherKey).exec(line.slice(at));
		if (!match) return undefined;
		const [all, lead = '', open = '', key = '', close = '', gap = '', colon = '', after = ''] = match;
		const start = at + lead.length;
		const end = at + all.length;
		const isAtEnd = end >= line.length;
		const isWide = open === '“' || close === '”';
		// "do":emend in JSON needs no blank.
		const isSpaced = after !== '' || isAtEnd || (open === '"' && colon === ':');
		const isWrong = colon !== ':' || isWide || /[\u3000\u00A0]/u.test(lead + gap + after) || !isSpaced;
		if (isWrong) {
			const column = start + open.length + key.length + close.length + gap.length;
			const reason =
				colon === '：'
					? `${key} 后面是全角冒号：请改成半角，写成 ${key}: `
					: colon === '='
						? `${key} 后面要写半角冒号，写成 ${key}: `
						: isWide
							? `${key} 不要加中文引号，写成 ${key}: `
							: isSpaced
								? `${key} 两边有全角空格，写成 ${key}: `
								: `${key}: 后面要空一格`;
			this.#slip(index, column, reason.trimEnd(), 'colon');
			this.#edit(index, at, end, `${lead.replaceAll(/[\u3000\u00A0]/gu, ' ')}${key}:${isAtEnd ? '' : ' '}`);
		}
		return { key, from: end };
	}

	/** Sees to a value; the column behind it. */
	#mendValue(index: number, line: string, key: string, from: number, isFlow: boolean, indent: number): number {
		const rest = line.slice(from);
		const first = line[from];
		if (first === '"' || first === "'") {
			const end = endOfQuote(line, from);
			if (end !== undefined && properEnd.test(line.slice(end))) return end;
			if (end === undefined && this.#closesLater(index, first, indent)) {
				this.#quote = first;
				return line.length;
			}
		}
		if (first === '[') {
			const end = endOfBracket(line, from);
			if (end !== undefined && properEnd.test(line.slice(end))) return end;
			if (end === undefined && !this.#patterns.nextKey.test(rest) && !/[}｝]\s*$/u.test(rest)) return line.length;
		}
		const run = this.#rawValue(line, from, isFlow);
		const part = isFlow && !standsAlone(run, true) ? textBefore(run) : undefined;
		const raw = part ? run.slice(0, part.length) : run;
		const end = from + raw.length;
		if (raw === '' || part?.isBroken === false || standsAlone(raw, isFlow)) return end;
		if (first === '[' && isFlow && endOfBracket(line, from) === undefined) {
			this.#slip(index, from, `方括号没有收尾：${key}: ${raw}]`, 'bracket');
			this.#edit(index, end, end, ']');
			return end;
		}
		const text = quoted(meantBy(raw));
		this.#slip(index, from, `${whyQuoted(raw, isFlow)}：${key}: ${text}`, 'quote');
		this.#edit(index, from, end, text);
		return end;
	}

	/** The value from a column on: to the next key that the schema knows, the closing brace, or the end of the line. */
	#rawValue(line: string, from: number, isFlow: boolean): string {
		const rest = line.slice(from);
		if (!isFlow) return rest.startsWith('#') ? rest.trimEnd() : rest.replace(/\s+#.*$/u, '').trimEnd();
		const next = this.#patterns.nextKey.exec(rest)?.index ?? rest.length;
		const close = rest.search(nextEntry);
		const end = close >= 0 && close < next ? close : next;
		return end < rest.length ? rest.slice(0, end).trimEnd() : rest.replace(/[\s}｝,]*$/u, '');
	}

	/** Sees to what parts two entries of a flow map; the column where the next entry begins. */
	#mendSeparator(index: number, line: string, at: number): number {
		const rest = line.slice(at);
		if (rest.search(nextEntry) === 0) {
			this.#slip(index, at + rest.search(/[{｛]/u), '一行只写一条：这一条另起一行，前加“- ”', 'dash');
			this.#edit(index, at, line.length, ' }');
			return line.length;
		}
		const wrong = this.#patterns.wrongSeparator.exec(rest);
		if (wrong) {
			const [all, gap = '', sign = ''] = wrong;
			const column = at + gap.length;
			this.#slip(index, column, `各项之间要用半角逗号，这里是“${sign}”`, 'comma');
			this.#edit(index, at, at + all.length, ', ');
			return at + all.length;
		}
		const missing = this.#patterns.noSeparator.exec(rest);
		if (missing) {
			this.#slip(index, at, '两项之间缺半角逗号', 'comma');
			this.#edit(index, at, at + missing[0].length, ', ');
			return at + missing[0].length;
		}
		const comma = /^\s*,/u.exec(rest);
		return comma ? at + comma[0].length : line.length;
	}

	/** Sees to an entry of a list of words. */
	#mendItem(index: number, line: string, at: number): void {
		const rest = line.slice(at);
		const end = /^["']/u.test(rest) ? endOfQuote(line, at) : undefined;
		if (end !== undefined && properEnd.test(line.slice(end))) return;
		if (/^[[{]/u.test(rest) && endOfBracket(line, at) === line.trimEnd().length) return;
		const raw = this.#rawValue(line, at, false);
		// An entry that is a map of unknown keys is the schema's to judge.
		if (raw === '' || /^[\w-]+:(?:\s|$)/u.test(raw) || standsAlone(raw, false)) return;
		const text = quoted(meantBy(raw));
		this.#slip(index, at, `${whyQuoted(raw, false)}：- ${text}`, 'quote');
		this.#edit(index, at, at + raw.length, text);
	}

	/** Sees to a key of the schema behind which there is no colon. */
	#mendMissingColon(index: number, line: string, at: number, indent: number): void {
		const match = this.#patterns.bareKey.exec(line.slice(at));
		if (!match || at !== indent) return;
		const [, key = ''] = match;
		this.#slip(index, at + key.length, `${key} 后面缺半角冒号，写成 ${key}:`, 'colon');
		this.#edit(index, at + key.length, at + key.length, ':');
	}

	/** Whether a quoted scalar that a line opens goes on over lines that are only text. */
	#closesLater(index: number, mark: string, indent: number): boolean {
		for (const line of this.#lines.lines.slice(index + 1)) {
			const own = /^[ \t]*/u.exec(line)![0].length;
			if (line.trim() !== '' && own <= indent) return false;
			if (this.#patterns.keyLine.test(line)) return false;
			const end = line.indexOf(mark);
			if (end >= 0) return properEnd.test(line.slice(end + 1));
		}
		return false;
	}

	/** Notes whether a flow collection goes on over the next lines. */
	#trackFlow(line: string, indent: number): void {
		const plain = line.replaceAll(/"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'|\s#.*$/gu, '');
		const balance = (plain.match(/[[{]/gu)?.length ?? 0) - (plain.match(/[\]}]/gu)?.length ?? 0);
		if (this.#flow === undefined && balance > 0) this.#flow = indent;
		else if (this.#flow !== undefined && balance < 0 && /^\s*[\]}]/u.test(line)) this.#flow = undefined;
	}
}

/**
 * Mends what a hand that types Chinese gets wrong in YAML, line by line: full-width colons, commas, braces and blanks, tabs,
 * a blank that is missing, text that needs quotation marks. Each slip is told with the fix to copy.
 *
 * `keys` are the keys that the schema knows: they tell where a value ends.
 */
export function mendLines(lines: TextLines, keys: ReadonlySet<string>): Mended {
	const mender = new LineMender(lines, keys);
	if (keys.size > 0) mender.mend();
	const edits = mender.edits.toSorted((a, b) => a.from - b.from || a.to - b.to);
	let text = '';
	let from = 0;
	for (const edit of edits) {
		text += lines.text.slice(from, edit.from) + edit.text;
		from = edit.to;
	}
	text += lines.text.slice(from);
	return {
		text,
		slips: mender.slips,
		originalOffset: (offset) => {
			let shift = 0;
			for (const edit of edits) {
				const start = edit.from + shift;
				if (offset < start) break;
				if (offset < start + edit.text.length) return edit.from + Math.min(offset - start, edit.to - edit.from);
				shift += edit.text.length - (edit.to - edit.from);
			}
			return offset - shift;
		},
	};
}
