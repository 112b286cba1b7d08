import type { Article, ArticleFrontmatter, Block } from '../../model/schemas/article.ts';
import type { ProgrammeEntry } from '../../model/schemas/programme.ts';
import { findQuote } from './find-quote.ts';
import { sentenceAround } from './sentences.ts';

/** A programme with the reports that name it; one that only reports know has neither group nor definition. */
export interface ListedProgramme {
	id: string;
	name: string;
	entry: ProgrammeEntry | undefined;
	reports: ArticleFrontmatter[];
}

/** Those of the catalogue in its order, then those that only reports name, by the order of the reports. */
export function listProgrammes(
	entries: readonly ProgrammeEntry[],
	reports: readonly ArticleFrontmatter[]
): ListedProgramme[] {
	const listed = new Map<string, ListedProgramme>(
		entries.map((entry) => [entry.id, { id: entry.id, name: entry.label, entry, reports: [] }])
	);
	for (const report of reports)
		for (const { id, name } of report.programmes) {
			const programme = listed.get(id) ?? { id, name, entry: undefined, reports: [] };
			programme.reports.push(report);
			listed.set(id, programme);
		}
	return [...listed.values()];
}

/** A sentence of a report that names a programme. */
export interface ProgrammeSentence {
	report: Article;
	block: Block;
	/** Line of the source on which the first mention in it begins. */
	line: number;
	text: string;
	/** What the editor says of the mentions. */
	remarks: string[];
	/** Where in the text the name stands, `[from, to)` in code points. */
	spans: [number, number][];
}

/** The sentences in which a report names a programme, each once, in reading order. */
export function programmeSentences(id: string, report: Article): ProgrammeSentence[] {
	const sentences = new Map<string, ProgrammeSentence>();
	const searchedTo = new Map<string, number>();
	for (const { quote, block: blockId, line, remarks = [] } of report.programmes.find((item) => item.id === id)
		?.mentions ?? []) {
		const block = report.blocks.find((item) => item.id === blockId);
		const key = `${blockId} ${quote}`;
		const span = block && findQuote(block.text, quote, searchedTo.get(key));
		if (!block || !span) continue;
		searchedTo.set(key, span[1]);
		const around = sentenceAround(block.text, span);
		const place = `${blockId} ${around.from}`;
		const sentence = sentences.get(place) ?? { report, block, line, text: around.text, remarks: [], spans: [] };
		sentence.remarks.push(...remarks);
		sentence.spans.push([span[0] - around.from, span[1] - around.from]);
		sentences.set(place, sentence);
	}
	return [...sentences.values()];
}

/** A text in pieces, those of the spans marked. Spans that overlap one before are left out. */
export function markSpans(text: string, spans: readonly [number, number][]): { text: string; marked: boolean }[] {
	const characters = Array.from(text);
	const pieces: { text: string; marked: boolean }[] = [];
	let at = 0;
	for (const [from, to] of [...spans].sort((a, b) => a[0] - b[0])) {
		if (from < at) continue;
		pieces.push({ text: characters.slice(at, from).join(''), marked: false });
		pieces.push({ text: characters.slice(from, to).join(''), marked: true });
		at = to;
	}
	return [...pieces, { text: characters.slice(at).join(''), marked: false }].filter((piece) => piece.text !== '');
}

/** The themes of the passages in which sentences stand, most frequent first. */
export function programmeThemes(sentences: readonly Pick<ProgrammeSentence, 'report' | 'block'>[]): string[] {
	const blocks = new Set(sentences.map(({ block }) => block));
	const counts = new Map<string, number>();
	for (const block of blocks) for (const theme of block.themes) counts.set(theme, (counts.get(theme) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1]).map(([theme]) => theme);
}
