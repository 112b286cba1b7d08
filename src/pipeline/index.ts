import { VFile } from 'vfile';
import { lastLineOf, printedText, startOf } from '../model/block-text.ts';
import type { ContentFiles } from '../model/content-files.ts';
import { ArticleSchema, type Article as ArticleDocument, type ArticleHospital } from '../model/schemas/article.ts';
import type { HospitalRecord } from '../model/schemas/hospital.ts';
import type { Article, Block, Facts, Page } from '../model/tree.ts';
import { afterExtraction, beforeExtraction, type Edited, type Rules } from './correct/index.ts';
import type { KnownIds } from './correct/check-references.ts';
import { sidecarPath } from '../model/sidecar-path.ts';
import { settleGaps } from './correct/settle-gaps.ts';
import { noSidecar } from './correct/read-sidecar.ts';
import { openSidecar } from './content/open-sidecar.ts';
import { readKnowledge } from './content/read-knowledge.ts';
import { withheldReason } from './content/withheld.ts';
import { decode } from './decode/index.ts';
import type { LedgerFault } from './emit/ledger.ts';
import { toDocument } from './emit/to-document.ts';
import { recordOf } from './emit/to-hospital-record.ts';
import { extract } from './extract/index.ts';
import type { Knowledge } from './extract/knowledge.ts';
import { namesInRecords, withRecords } from './extract/with-records.ts';
import { findNewHospitals } from './find-new-hospitals.ts';
import { hospitalNameFinder, type BrokenRecord } from './lexicon/hospital-names.ts';
import { provinceWeigher } from './lexicon/province-hints.ts';
import { recordFinder } from './lexicon/record-finder.ts';
import { titleTrim } from './lexicon/title-trim.ts';
import { normalise } from './normalise/index.ts';
import { readersOf } from './readers.ts';
import { readBlocks } from './segment/read-blocks.ts';
import { withDiscarded } from './structure/divide-articles.ts';
import type { PageStructure } from './structure/index.ts';
import type { LineReader } from './structure/read-lines.ts';

/** Everything a conversion needs besides the source: read once, used for all. */
export interface Pipeline {
	knowledge: Knowledge;
	structure: PageStructure;
	/** Reads the lines of a page, and says why. */
	lines: LineReader;
	/** What the ids in a sidecar may stand for. */
	known: KnownIds;
	/** Records that are wrong: reports of these hospitals are not converted. */
	broken: readonly BrokenRecord[];
}

/** A pipeline with what is to be said of the files it was made of. */
export interface PreparedPipeline {
	/** Undefined where a lexicon or a catalogue is wrong: everything depends on them. */
	pipeline: Pipeline | undefined;
	/** The files with messages; a fatal one means that something of it was not used. */
	files: readonly VFile[];
}

/** What became of one source. */
export interface Conversion {
	/** Carries the messages. */
	file: VFile;
	/** Empty where the source could not be converted; without slugs. */
	articles: ArticleDocument[];
	page: Page | undefined;
	/** Carries the messages about the sidecar; undefined where there is none. */
	sidecar: VFile | undefined;
	/** The address that its editor gives to each article. */
	slugs: Edited['slugs'];
	/** What it depends on besides the source, the sidecar, words and catalogues. */
	records: UsedRecords;
}

/** The records of hospitals that a conversion depends on, and how to know whether another one would matter. */
export interface UsedRecords {
	/** All text in which hospitals were looked for. */
	text: string;
	/** The records that this text may speak of. */
	used: readonly HospitalRecord[];
	/** Hospitals that the page is about and that have no record; it was read as if they had. */
	proposed: readonly ArticleHospital[];
}

const noRecords: UsedRecords = { text: '', used: [], proposed: [] };

/**
 * Prepares the pipeline with the words and records of a content folder. Pure: the same texts give the same pipeline.
 *
 * `folder` is how the folder is named in messages.
 */
export function createPipeline(content: ContentFiles, folder = 'content'): PreparedPipeline {
	const { lexicon, catalogues, weights, hospitals, broken, files } = readKnowledge(content, folder);
	if (!lexicon || !catalogues || !weights) return { pipeline: undefined, files };
	const { structure, lines, elsewhere, ...readers } = readersOf(lexicon, catalogues, weights);
	const inRecords = namesInRecords(hospitals);
	const isKnownName = (name: string) => elsewhere.isKnown(name) || inRecords.has(name);
	const knowledge = {
		...readers,
		lexicon,
		placeOf: elsewhere.placeOf,
		weighProvinces: provinceWeigher(lexicon.regions),
		hospitals,
		findRecords: recordFinder(hospitals),
		isKnownName,
		findNames: hospitalNameFinder(lexicon.hospitals, isKnownName),
		programmeLabels: new Map(catalogues.programmes.map(({ id, label }) => [id, label])),
	};
	return { pipeline: { knowledge, structure, lines, known: { ...catalogues, hospitals, broken }, broken }, files };
}

/** The same, where nothing can go on without it: throws with all that is wrong. */
export function requirePipeline(content: ContentFiles, folder?: string): Pipeline {
	const { pipeline, files } = createPipeline(content, folder);
	if (pipeline) return pipeline;
	const faults = files.flatMap(({ messages }) => messages.filter(({ fatal }) => fatal === true));
	throw new Error(faults.join('\n'));
}

/** Fails where an article is about a hospital whose record is wrong: what is written of it stays. */
function requireRecord(facts: Facts, broken: readonly BrokenRecord[], file: VFile): void {
	const { hospital } = facts;
	const record =
		hospital &&
		broken.find(
			({ id, names }) => id === hospital.id || [hospital.name, ...hospital.aliases].some((name) => names.includes(name))
		);
	if (!record) return;
	file.fail(withheldReason(record), {
		place: { line: 1, column: 1 },
		source: 'extract',
		ruleId: 'hospital',
	});
}

/** Reads a page from its bytes: decoded, normalised, divided into articles, its blocks named. */
function readPage(bytes: Uint8Array, file: VFile, { structure }: Pipeline): Page {
	const { text, encoding, sha256 } = decode(bytes, file);
	const lines = normalise(text);
	const { blocks, discarded } = readBlocks(lines);
	const articles = withDiscarded(structure.divide(blocks, file), discarded);
	return { file: file.basename ?? '', sha256, encoding, lines, articles };
}

/** Reads lines anew that are one article, as their editor said; what was said of them before holds no longer. */
function readAnew(blocks: readonly Block[], structure: PageStructure, file: VFile): Article {
	const [first, last] = [startOf(blocks[0]!).line, lastLineOf(blocks.at(-1)!)];
	file.messages = file.messages.filter(({ source, line }) => {
		const isOfRules = source === 'structure';
		return !isOfRules || line === undefined || line < first || line > last;
	});
	return structure.whole(blocks, file);
}

/** The articles of a page that begin on certain lines: those that it has already, and others read anew. */
function divideAt(page: Page, starts: readonly number[], structure: PageStructure, file: VFile): Article[] {
	const { blocks, discarded } = readBlocks(page.lines);
	const anew = starts.flatMap((start, index) => {
		const end = starts[index + 1] ?? Number.POSITIVE_INFINITY;
		const own = blocks.filter((block) => startOf(block).line >= start && startOf(block).line < end);
		if (own.length === 0) return [];
		const known = page.articles.find(({ lines: [first, last] }) => first === start && last === lastLineOf(own.at(-1)!));
		return [known ?? readAnew(own, structure, file)];
	});
	return withDiscarded(anew, discarded);
}

/** What the rules do that an editor's corrections ask of them. */
function rulesOf({ knowledge, structure }: Pipeline, file: VFile): Rules {
	return {
		divideAt: (page, starts) => divideAt(page, starts, structure, file),
		trimOf: (type, text) => titleTrim(type, text, knowledge.shapes),
		markThemes: knowledge.markThemes,
	};
}

/** Fails where a character of the source is lost or doubled. */
function checkLedger(faults: readonly LedgerFault[], file: VFile): void {
	const [first] = faults;
	if (!first) return;
	const fate = first.kind === 'lost' ? '没有着落' : '用了两次';
	file.fail(`字“${first.character}”${fate}：台账不平（共${faults.length}处），这是程序的错，请报告`, {
		place: { line: first.line, column: first.column + 1 },
		source: 'emit',
		ruleId: 'ledger',
	});
}

/** The documents of a page. */
function emit(page: Page, facts: readonly Facts[], file: VFile): ArticleDocument[] {
	return page.articles.map((article, index) => {
		const next = page.articles[index + 1];
		const lastLine = next ? next.lines[0] - 1 : page.lines.length;
		const { document, faults } = toDocument(page, article, facts[index]!, 'x', lastLine);
		checkLedger(faults, file);
		return ArticleSchema.parse(document);
	});
}

const hasFailed = (file: VFile | undefined) => file?.messages.some(({ fatal }) => fatal === true) ?? false;

/**
 * Converts one source to article documents, with the corrections of its sidecar if it has one: the page is read, corrected,
 * its facts are extracted and corrected, and the documents are made.
 *
 * It never throws for what stands in the source: a source that cannot be converted has a fatal message in `file.messages`
 * and no articles; so has one whose sidecar is wrong, in `sidecar.messages`. The documents have the provisional slug `x`;
 * slugs are given when all articles are known. With `proposesRecords` hospitals that have no record are read as if they had
 * the one that their report proposes, as they will be when it is written.
 */
export function convertSource(
	bytes: Uint8Array,
	path: string,
	pipeline: Pipeline,
	sidecarText?: string | Uint8Array,
	{ proposesRecords = false } = {}
): Conversion {
	const file = new VFile({ path });
	const editor = sidecarText === undefined ? undefined : openSidecar(sidecarText, sidecarPath(path), pipeline.known);
	const sidecar = editor?.sidecar ?? noSidecar;
	const nothing = { file, sidecar: editor?.file, articles: [], page: undefined, slugs: [], records: noRecords };
	try {
		const read = readPage(bytes, file, pipeline);
		const before = beforeExtraction(read, sidecar, rulesOf(pipeline, file));
		const corrected = { ...before, page: settleGaps(before.page, file) };
		const { page } = corrected;
		const proposed = proposesRecords ? findNewHospitals(corrected, pipeline) : [];
		const knowledge = withRecords(pipeline.knowledge, proposed.map(recordOf));
		const text = page.articles.flatMap(({ blocks }) => blocks.map(printedText)).join('\n');
		const found = page.articles.map((article) => extract(page, article, knowledge, file));
		for (const one of found) requireRecord(one, pipeline.broken, file);
		const edited = afterExtraction(corrected, found, sidecar, knowledge);
		const articles = emit(edited.page, edited.facts, file);
		if (hasFailed(editor?.file)) return nothing;
		const used = knowledge.findRecords(text).map(({ record }) => record);
		return { ...nothing, articles, page: edited.page, slugs: edited.slugs, records: { text, used, proposed } };
	} catch (error) {
		if (!hasFailed(file)) {
			const reason = error instanceof Error ? error.message : String(error);
			file.message(`转换时出错：${reason}`, { source: 'convert', ruleId: 'internal' }).fatal = true;
		}
		return nothing;
	}
}
