import edtf from 'edtf';
import type { Article, Place } from '../model/schemas/article.ts';
import type { Conversion } from './index.ts';

/** Layout marks, as readers of the data know them. */
const marks = '#▲△▼▽□■●○◆◇★☆►▶※◎';

const isBlank = (character: string) => /\p{White_Space}/u.test(character);

/** Characters that the reading text leaves out: controls, zero-width and bidirectional signs. */
const invisible = /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu;

/** The lines of a source as its places count them, one string a code point. */
function sourceLines(text: string): string[][] {
	return text.split(/\r\n|\n|\r/u).map((line) => Array.from(line));
}

/** Signs in one width and without blanks: what must be the same in a source and in the text made from it. */
function bare(text: string): string {
	const half = '，；：？！（）';
	return text
		.replaceAll(/\p{White_Space}/gu, '')
		.replaceAll(/[，；：？！（）]/gu, (sign) => ',;:?!()'[half.indexOf(sign)]!)
		.replaceAll(invisible, '')
		.replaceAll(/\p{Noncharacter_Code_Point}/gu, '\uFFFD');
}

/** What a block leaves out at its ends: brackets of a label, the dash of a deck. */
const trimmed = /^[【】[\]〔〕()—―─–－-]*$/u;

const charactersAt = (lines: readonly string[][], [line, from, to]: Place) => lines[line - 1]?.slice(from, to) ?? [];

/** Faults in the count of an article's own ledger. */
function faultsOfSums({ ledger, blocks }: Article, lines: readonly string[][]): string[] {
	const size = (places: readonly Place[]) =>
		places.flatMap((place) => charactersAt(lines, place)).filter((character) => !isBlank(character)).length;
	const placed = size(blocks.flatMap(({ source }) => source));
	const discarded = size(ledger.discarded.flatMap(({ source }) => source));
	return [
		...(placed === ledger.placed ? [] : [`${ledger.placed} are said to be placed, ${placed} are`]),
		...(ledger.characters === placed + discarded + ledger.marks
			? []
			: [`${ledger.characters} is not ${placed} + ${discarded} + ${ledger.marks}`]),
	];
}

/** Faults in the blocks of an article: ids, texts, run-in heads, spans of notes. */
function faultsOfBlocks({ blocks }: Article, lines: readonly string[][]): string[] {
	const ids = blocks.map(({ id }) => id);
	return [
		...(new Set(ids).size === ids.length ? [] : [`two blocks have one id: ${ids.join(' ')}`]),
		...blocks.flatMap(({ id, source, text, runIn, notes }) => {
			const printed = bare(source.map((place) => charactersAt(lines, place).join('')).join(''));
			const visible = bare(text);
			const ends = printed.split(visible);
			const isTrimmed = ends.length === 2 && ends.every((end) => trimmed.test(end));
			const length = Array.from(text).length;
			return [
				...(visible === printed || isTrimmed ? [] : [`${id} has the text “${text}” for “${printed}”`]),
				...(runIn === null || text.startsWith(runIn) ? [] : [`${id} does not begin with ${runIn}`]),
				...(notes.every(({ span: [from, to] }) => from <= to && to <= length) ? [] : [`${id} has a note past its end`]),
			];
		}),
	];
}

/** The source characters of a block, line breaks removed: what a quote must be a run of. */
function quotable(lines: readonly string[][], places: readonly Place[]): string {
	return places
		.map((place, index) => {
			const before = places[index - 1];
			const between =
				before?.[0] === place[0] && before[2] <= place[1]
					? charactersAt(lines, [place[0], before[2], place[1]]).join('')
					: '';
			return between + charactersAt(lines, place).join('');
		})
		.join('');
}

/** Whether an expression names days of the calendar. */
function isEdtf(expression: string): boolean {
	try {
		edtf(expression);
		return true;
	} catch {
		return false;
	}
}

/** Faults in what was taken from the text: words that do not stand there, places that are none. */
function faultsOfFacts(article: Article, lines: readonly string[][]): string[] {
	const blocks = new Map(article.blocks.map((block) => [block.id, block]));
	const faults: string[] = [];
	const check = (words: string, id: string, line?: number) => {
		const block = blocks.get(id);
		if (!block) faults.push(`“${words}” is in ${id}, which is no block`);
		else if (!quotable(lines, block.source).includes(words)) faults.push(`“${words}” does not stand in ${id}`);
		if (line !== undefined && !block?.source.some((place) => place[0] === line))
			faults.push(`“${words}” is not on line ${line}`);
	};
	for (const { quote, block, line } of article.indicators) check(quote, block, line);
	for (const { quote, block, line } of article.honours) check(quote, block, line);
	for (const { mentions } of article.programmes)
		for (const { quote, block, line } of mentions) check(quote, block, line);
	for (const { text, block, line } of article.quotations) check(text, block, line);
	const periods = article.indicators.flatMap(({ periodEdtf }) => periodEdtf ?? []);
	for (const expression of [...(article.date ? [article.date.edtf] : []), ...periods]) {
		if (!isEdtf(expression)) faults.push(`${expression} is no EDTF`);
	}
	for (const { quote, block } of article.date?.evidence ?? []) {
		// The date line may stand in another article of the page.
		if (blocks.has(block)) check(quote, block);
	}
	return faults;
}

/** Words that a field takes over from the report and that do not stand in it. */
function faultsOfWords(article: Article, lines: readonly string[][]): string[] {
	const blocks = article.blocks.map(({ source }) => quotable(lines, source));
	const text = bare([...lines.flat(), ...blocks].join(''));
	const { bylines, publication, organisations, indicators, honours, people, quotations } = article;
	const words: Record<string, (string | null)[]> = {
		byline: bylines.flatMap(({ role, org, names }) => [role, org, ...names]),
		publication: [publication],
		organisation: organisations.map(({ name }) => name),
		qualifier: indicators.map(({ qualifier }) => qualifier),
		unit: indicators.map(({ unit }) => unit),
		period: indicators.map(({ period }) => period),
		base: indicators.map(({ comparison }) => comparison?.base ?? null),
		honour: honours.map(({ name }) => name),
		person: people.flatMap(({ name, role }) => [name, role]),
		speaker: quotations.map(({ speaker }) => speaker),
	};
	return Object.entries(words).flatMap(([field, values]) =>
		values.flatMap((value) =>
			value === null || text.includes(bare(value)) ? [] : [`the ${field} “${value}” does not stand in the text`]
		)
	);
}

/** Every character that is not in exactly one block, one discarded entry, or a mark at the start of its line. */
function faultsOfCharacters(articles: readonly Article[], lines: readonly string[][]): string[] {
	const times = lines.map((line) => line.map(() => 0));
	const places = articles.flatMap(({ blocks, ledger }) =>
		[...blocks, ...ledger.discarded].flatMap(({ source }) => source)
	);
	const faults: string[] = [];
	for (const [line, from, to] of places) {
		if (from >= to || to > (lines[line - 1]?.length ?? 0)) faults.push(`${line}:${from}–${to} is no place`);
		for (let column: number = from; column < to; column += 1) times[line - 1]![column]! += 1;
	}
	for (const [index, line] of lines.entries()) {
		const start = line.findIndex(
			(character) => !isBlank(character) && !marks.includes(character) && character.replace(invisible, '') !== ''
		);
		for (const [column, character] of line.entries()) {
			const count = times[index]![column]!;
			const isMark = marks.includes(character) && (start < 0 || column < start);
			if (isBlank(character) || count === 1 || (count === 0 && isMark)) continue;
			faults.push(`${character} at ${index + 1}:${column + 1} is in ${count} places`);
		}
	}
	return faults;
}

/**
 * Counts a conversion again, from the source (without its byte-order mark) and the documents alone: what is wrong with it, in
 * words; an empty list where nothing is. It shares no code with the ledger of the pipeline.
 */
export function recount(text: string, { articles, file }: Conversion): string[] {
	const lines = sourceLines(text);
	const broken = file.messages.filter(({ ruleId }) => ruleId === 'ledger' || ruleId === 'internal').map(String);
	if (articles.length === 0) return broken;
	const total = articles.reduce((sum, { ledger }) => sum + ledger.characters, 0);
	const expected = lines.flat().filter((character) => !isBlank(character)).length;
	return [
		...broken,
		...(total === expected ? [] : [`the articles have ${total} characters, the file ${expected}`]),
		...faultsOfCharacters(articles, lines),
		...articles.flatMap((article) => [
			...faultsOfSums(article, lines),
			...faultsOfBlocks(article, lines),
			...faultsOfFacts(article, lines),
			...faultsOfWords(article, lines),
		]),
	];
}
