import { parse } from 'yaml';
import type { ContentFiles } from '../model/content-files.ts';
import { VFile } from 'vfile';
import { ArticleSchema, type Article as ArticleDocument } from '../model/schemas/article.ts';
import { HospitalSchema } from '../model/schemas/hospital.ts';
import { pointOf } from '../model/block-text.ts';
import { bylineGrammar } from './lexicon/byline-grammar.ts';
import { decode } from './decode/index.ts';
import { correctFacts } from './correct/correct-facts.ts';
import { correct } from './correct/index.ts';
import { readSidecar, sidecarPath, type PlacedSidecar } from './correct/read-sidecar.ts';
import type { LedgerFault } from './emit/ledger.ts';
import { toDocument } from './emit/to-document.ts';
import { factExtractor, readCatalogues } from './extract/facts.ts';
import { applySettings } from './extract/apply-settings.ts';
import { themeMarker } from './extract/themes/mark-themes.ts';
import { extract } from './extract/index.ts';
import type { Knowledge } from './extract/knowledge.ts';
import { hospitalNameFinder, type HospitalRecord } from './lexicon/hospital-names.ts';
import { readLexicon } from './lexicon/lexicon.ts';
import { lineShapes } from './lexicon/line-shapes.ts';
import { normalise } from './normalise/index.ts';
import { readingText, widenPunctuation } from '../model/reading-text.ts';
import { segment } from './segment/index.ts';
import { structure, structureTransforms } from './structure/index.ts';
import type { Transform } from './structure/transform.ts';
import type { Article, Facts, Page } from '../model/tree.ts';

/** Everything a conversion needs besides the source: read once, used for all. */
export interface Pipeline {
	knowledge: Knowledge;
	transforms: readonly Transform[];
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
	/** Addresses that the sidecar gives, by headline. */
	slugs: ReadonlyMap<string, string>;
}

/** The headline as the document gives it. */
function headlineOf(article: Article): string {
	return readingText(article.blocks.find(({ type }) => type === 'headline')!);
}

function readRecord(path: string, text: string): unknown {
	try {
		return parse(text);
	} catch (error) {
		const [reason] = (error as Error).message.split('\n');
		throw new Error(`content/${path} 不是合格的 YAML：${reason}`, { cause: error });
	}
}

/** Reads the hospital records of a content folder. */
function readHospitals(content: ContentFiles): HospitalRecord[] {
	return [...content]
		.filter(([path]) => path.startsWith('hospitals/'))
		.map(([path, text]) => {
			const result = HospitalSchema.safeParse(readRecord(path, text));
			if (result.success) return { id: path.replace(/^hospitals\/|\.yaml$/gu, ''), ...result.data };
			const issue = result.error.issues[0];
			throw new Error(`content/${path} 不合格式：${issue?.path.join('.')} ${issue?.message}`);
		});
}

/** Prepares the pipeline with the words and records of a content folder. Pure: the same texts give the same pipeline. */
export function createPipeline(content: ContentFiles): Pipeline {
	const lexicon = readLexicon(content);
	const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
	const catalogues = readCatalogues(content);
	const knowledge = {
		lexicon,
		shapes,
		hospitals: readHospitals(content),
		findNames: hospitalNameFinder(lexicon.hospitals),
		extractFacts: factExtractor(lexicon, catalogues),
		markThemes: themeMarker(catalogues.themes),
		programmeLabels: new Map(catalogues.programmes.map(({ id, label }) => [id, label])),
	};
	return { knowledge, transforms: structureTransforms(lexicon, shapes) };
}

/** Reads a page from its bytes: decoded, normalised, divided into articles, its blocks named and corrected, its passages marked with themes. */
function readPage(
	bytes: Uint8Array,
	file: VFile,
	{ knowledge, transforms }: Pipeline,
	sidecar: PlacedSidecar | undefined
): Page {
	const { text, encoding, sha256 } = decode(bytes, file);
	const lines = normalise(text);
	const articles = segment(lines, knowledge.shapes, file).map((article) => structure(article, transforms, file));
	const page = { file: file.basename ?? '', sha256, encoding, lines, articles };
	const structured = sidecar ? correct(page, sidecar, 'structure') : page;
	requireHeadlines(structured, file);
	const themed = { ...structured, articles: structured.articles.map((article) => knowledge.markThemes(article)) };
	return sidecar ? correct(themed, sidecar, 'themes') : themed;
}

/** Fails where an article has no headline, by rule or by its editor's word. */
function requireHeadlines(page: Page, file: VFile): void {
	for (const { blocks } of page.articles) {
		if (blocks.some(({ type }) => type === 'headline')) continue;
		file.fail('没有找到标题：正文之前应有一行独立的标题（不以句号结尾）', {
			place: blocks[0] ? pointOf(blocks[0]) : { line: 1, column: 1 },
			source: 'structure',
			ruleId: 'mark-titles',
		});
	}
}

/** What an article says, with what its editor knows better. */
function extractFacts(
	page: Page,
	article: Article,
	{ knowledge }: Pipeline,
	file: VFile,
	sidecar: PlacedSidecar | undefined
): Facts {
	const facts = withProvenance(extract(page, article, knowledge, file), sidecar);
	const index = sidecar?.articles.findIndex((one) => widenPunctuation(one.headline) === headlineOf(article)) ?? -1;
	if (!sidecar || index < 0) return facts;
	const set = applySettings(facts, sidecar.articles[index]!, knowledge.hospitals);
	if (!('impossible' in set)) return set;
	const message = sidecar.file.message(set.impossible, {
		place: sidecar.placeOfSettings(index),
		source: 'correct',
		ruleId: 'settings',
	});
	message.fatal = true;
	return facts;
}

/** The newspaper and the day, where the editor knows where the page comes from. */
function withProvenance(facts: Facts, sidecar: PlacedSidecar | undefined): Facts {
	const { newspaper, date } = sidecar?.provenance ?? {};
	return {
		...facts,
		publication: newspaper ?? facts.publication,
		date: date === undefined ? facts.date : { edtf: date, basis: 'stated', evidence: [] },
	};
}

/** Tells of settings that no article of the page answers to. */
function reportUnusedSettings(page: Page, sidecar: PlacedSidecar): void {
	const headlines = page.articles.map(headlineOf);
	for (const [index, { headline }] of sidecar.articles.entries()) {
		if (headlines.includes(widenPunctuation(headline))) continue;
		const reason = `没有标题为“${headline}”的文章；这一页的标题是：${headlines.join('、')}`;
		sidecar.file.message(reason, {
			place: sidecar.placeOfSettings(index),
			source: 'correct',
			ruleId: 'settings',
		}).fatal = true;
	}
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

/**
 * Converts one source to article documents, with the corrections of its sidecar if it has one.
 *
 * It never throws for what stands in the source: a source that cannot be converted has a fatal message in `file.messages`
 * and no articles; so has one whose sidecar is wrong, in `sidecar.messages`. The documents have the provisional slug `x`;
 * slugs are given when all articles are known.
 */
export function convertSource(bytes: Uint8Array, path: string, pipeline: Pipeline, sidecarText?: string): Conversion {
	const file = new VFile({ path });
	const read = sidecarText === undefined ? undefined : readSidecar(sidecarText, sidecarPath(path));
	const { sidecar } = read ?? {};
	const failed = (): Conversion => ({ file, sidecar: read?.file, articles: [], page: undefined, slugs: new Map() });
	try {
		const page = readPage(bytes, file, pipeline, sidecar);
		if (sidecar) reportUnusedSettings(page, sidecar);
		const extracted = page.articles.map((article) => extractFacts(page, article, pipeline, file, sidecar));
		const facts = sidecar ? correctFacts(page, extracted, sidecar, pipeline.knowledge.programmeLabels) : extracted;
		const articles = page.articles.map((article, index) => {
			const next = page.articles[index + 1];
			const { document, faults } = toDocument(
				page,
				article,
				facts[index]!,
				'x',
				next ? next.lines[0] - 1 : page.lines.length
			);
			checkLedger(faults, file);
			const settings = sidecar?.articles.find((one) => widenPunctuation(one.headline) === document.headline);
			const { sectionLabel, deck, kickers } = settings ?? {};
			return ArticleSchema.parse({
				...document,
				...(sectionLabel === undefined ? {} : { sectionLabel }),
				...(deck === undefined ? {} : { deck }),
				...(kickers === undefined ? {} : { kickers }),
			});
		});
		if (read?.file.messages.some(({ fatal }) => fatal === true)) return failed();
		const slugs = new Map(
			sidecar?.articles.flatMap(({ headline, slug }) => (slug ? [[widenPunctuation(headline), slug]] : []))
		);
		return { file, sidecar: read?.file, articles, page, slugs };
	} catch (error) {
		if (!file.messages.some(({ fatal }) => fatal === true)) {
			const reason = error instanceof Error ? error.message : String(error);
			file.message(`转换时出错：${reason}`, { source: 'convert', ruleId: 'internal' }).fatal = true;
		}
		return failed();
	}
}
