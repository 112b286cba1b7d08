import type { RememberedBlock, RememberedReport } from '../../model/address-memory.ts';
import type { Article, ArticleHospital } from '../../model/schemas/article.ts';
import type { ReportDate } from '../../model/tree.ts';
import { assignBest, type Likeness } from './assign-best.ts';
import { share } from './compare-blocks.ts';
import { digestOf, Fingerprint, foldForRecognition } from './fingerprint.ts';
import { findBlocks, type FoundBlock, type KeptIds } from './keep-block-ids.ts';

/** A report that was found, with what it is recognised by. */
export interface FoundReport {
	article: ReportSigns;
	readonly blocks: readonly FoundBlock[];
	digest: string;
	/** Where it is known from before what `keepBlockIds` gives: that. */
	keep?: (remembered: readonly RememberedBlock[]) => KeptIds | undefined;
}

/** What of a document, besides its text, speaks for an address. */
export interface ReportSigns {
	headline: string;
	hospital: Pick<ArticleHospital, 'id' | 'name'> | null;
	date: Pick<ReportDate, 'edtf'> | null;
	source: { file: string; lines: readonly [first: number, last: number] };
}

/** Prepares a document for recognition. */
export function findReport(article: Article): FoundReport {
	const blocks = findBlocks(article.blocks);
	return { article, blocks, digest: digestOf(blocks.map(({ text }) => text.folded).join(''), 16) };
}

/** A passage by the sample of its runs, with its length. */
interface Sample {
	sketch: readonly number[];
	length: number;
}

const sampleOf = ({ text, sketch = [], length = 0 }: RememberedBlock): Sample =>
	text === undefined ? { sketch, length } : { sketch: new Fingerprint(text).sketch, length: text.length };

/** The passages of a report; of one whose text is another's now, as they were. */
function samplesOf({ blocks, into }: RememberedReport): Sample[] {
	const present = blocks.filter(({ now }) => now === undefined || (into !== undefined && now.includes('#')));
	return (present.length > 0 ? present : blocks).map(sampleOf);
}

const runsOf = (samples: readonly Sample[]) => new Set(samples.flatMap(({ sketch }) => sketch));

/** All runs of a report. */
const allRuns = ({ blocks }: FoundReport) => new Set(blocks.flatMap(({ text }) => [...text.runs]));

/** How much of some passages stands among the runs of others, by their length. */
function shareOf(samples: readonly Sample[], runs: ReadonlySet<number>): number {
	const total = samples.reduce((sum, { length }) => sum + length, 0);
	return samples.reduce((sum, { sketch, length }) => sum + length * share(sketch, runs), 0) / Math.max(1, total);
}

/** How much of a report's text stands in a document. */
export function keptIn(report: RememberedReport, found: FoundReport): number {
	return shareOf(samplesOf(report), allRuns(found));
}

/** How much of a report's text another one has, as they are remembered. */
export function keptInRemembered(report: RememberedReport, other: RememberedReport): number {
	return shareOf(samplesOf(report), runsOf(samplesOf(other)));
}

/** What else speaks for it, or against it, that a remembered report and a document are the same. */
interface Signs {
	headline: boolean;
	file: boolean;
	/** Both name a hospital, and not the same. */
	otherHospital: boolean;
}

/**
 * How much of their text must be the same: half of it from scan to scan, less where headline or file agree; most of it where
 * the hospital is another one or the report had been removed: bulletins of one form are alike.
 */
function suffices(likeness: number, { headline, file, otherHospital }: Signs, removed: boolean): boolean {
	if (otherHospital) return likeness >= 0.8;
	if (removed) return likeness >= 0.6;
	return likeness >= 0.5 || ((headline || file) && likeness >= 0.3) || (headline && file && likeness >= 0.15);
}

/** Whether two headlines are the same but for what a scan mistakes. */
function isAlike(headline: string, other: string): boolean {
	const [one, two] = [headline, other].map((text) => new Fingerprint(foldForRecognition(text)).pairs);
	return Math.min(share([...one!], two!), share([...two!], one!)) >= 0.6;
}

/** What speaks for a pair, or nothing where they are not the same report. */
function weigh(report: RememberedReport, { article }: FoundReport, likeness: number): number {
	const headline = isAlike(report.headline ?? '', article.headline);
	const file = report.file === article.source.file;
	const otherHospital =
		report.hospital !== undefined && article.hospital !== null && report.hospital !== article.hospital.name;
	const isPublished = report.removed === undefined && report.into === undefined;
	if (!suffices(likeness, { headline, file, otherHospital }, report.removed === true)) return 0;
	// Texts decide. Of two parts of a report the one with its headline goes on, if it has a good part of its text.
	const signs =
		(headline ? 0.25 : 0) +
		(file ? 0.05 : 0) +
		(isPublished ? 0.04 : 0) +
		(report.hospital === article.hospital?.name ? 0.02 : 0) +
		0.01 / (1 + Math.abs(report.line - article.source.lines[0]) / 10);
	return likeness ** 3 + signs;
}

/** Pairs what has the same letters and figures, where no other report has them. */
function pairTheSame(memory: readonly RememberedReport[], found: readonly FoundReport[]): Map<number, number> {
	const reports = Map.groupBy(memory.keys(), (index) => memory[index]!.digest);
	const documents = Map.groupBy(found.keys(), (index) => found[index]!.digest);
	return new Map(
		[...documents].flatMap(([digest, indexes]): [number, number][] => {
			const same = reports.get(digest) ?? [];
			return same.length === 1 && indexes.length === 1 ? [[same[0]!, indexes[0]!]] : [];
		})
	);
}

/** How alike the texts of reports and documents are, from 0 to 1, for all that share a run of characters. */
function compare(
	memory: readonly RememberedReport[],
	reports: readonly number[],
	found: readonly FoundReport[],
	documents: readonly number[]
): { report: number; document: number; likeness: number }[] {
	const samples = new Map(reports.map((index) => [index, samplesOf(memory[index]!)]));
	const known = new Map(Array.from(samples, ([index, own]) => [index, runsOf(own)]));
	const holders = new Map<number, number[]>();
	for (const [index, runs] of known)
		for (const run of runs) {
			const list = holders.get(run);
			if (list) list.push(index);
			else holders.set(run, [index]);
		}
	return documents.flatMap((document) => {
		const { digest, blocks } = found[document]!;
		const runs = allRuns(found[document]!);
		const own = blocks.map(({ text }): Sample => ({ sketch: text.sketch, length: text.folded.length }));
		const candidates = new Set([...runs].flatMap((run) => holders.get(run) ?? []));
		return Array.from(candidates, (report) => {
			if (digest === memory[report]!.digest) return { report, document, likeness: 1 };
			const both = shareOf(samples.get(report)!, runs) * shareOf(own, known.get(report)!);
			return { report, document, likeness: Math.min(0.99, Math.sqrt(both)) };
		});
	});
}

/**
 * Recognises the reports that were published before: the remembered report of each document, by their indexes.
 *
 * By their texts first, whatever their files are called and wherever they stand in them; where texts are alike (reprints,
 * briefs under one headline), headline, file and line decide. A report that `isHeld` has a source that cannot be read now: only
 * the very same text is taken for it.
 */
export function recogniseReports(
	memory: readonly RememberedReport[],
	found: readonly FoundReport[],
	isHeld: (report: RememberedReport) => boolean
): Map<number, number> {
	const paired = pairTheSame(memory, found);
	const done = new Set(paired.values());
	const reports = [...memory.keys()].filter((index) => !paired.has(index));
	const documents = [...found.keys()].filter((index) => !done.has(index));
	const likenesses = compare(memory, reports, found, documents).flatMap(
		({ report, document, likeness }): Likeness[] => {
			if (likeness < 1 && isHeld(memory[report]!)) return [];
			const weight = weigh(memory[report]!, found[document]!, likeness);
			return weight > 0 ? [{ row: report, column: document, weight }] : [];
		}
	);
	return new Map(Array.from([...paired, ...assignBest(likenesses)], ([report, document]) => [document, report]));
}
