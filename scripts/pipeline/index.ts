import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { VFile } from 'vfile';
import { ArticleSchema, type Article as ArticleDocument } from '../../src/schemas/article.ts';
import { HospitalSchema } from '../../src/schemas/hospital.ts';
import { bylineGrammar } from './byline-grammar.ts';
import { decode } from './decode/index.ts';
import { toDocument } from './emit/to-document.ts';
import { readFile } from './emit/write-file.ts';
import { extract, type Knowledge } from './extract/index.ts';
import { hospitalNameFinder, type HospitalRecord } from './hospital-names.ts';
import { readLexicon } from './lexicon.ts';
import { lineShapes } from './line-shapes.ts';
import { normalise } from './normalise/index.ts';
import { segment } from './segment/index.ts';
import { structure, structureTransforms, type Transform } from './structure/index.ts';
import type { Page } from './tree.ts';

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
}

/** Reads the hospital records of a content folder. */
function readHospitals(content: string): HospitalRecord[] {
	const folder = join(content, 'hospitals');
	return readdirSync(folder)
		.filter((name) => name.endsWith('.yaml'))
		.sort()
		.map((name) => {
			const result = HospitalSchema.safeParse(parse(readFile(join(folder, name)) ?? ''));
			if (result.success) return { id: basename(name, '.yaml'), ...result.data };
			const issue = result.error.issues[0];
			throw new Error(`content/hospitals/${name} 不合格式：${issue?.path.join('.')} ${issue?.message}`);
		});
}

/** Prepares the pipeline with the words and records of a content folder. */
export function createPipeline(content: string): Pipeline {
	const lexicon = readLexicon(content);
	const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
	const knowledge = {
		lexicon,
		shapes,
		hospitals: readHospitals(content),
		findNames: hospitalNameFinder(lexicon.hospitals),
	};
	return { knowledge, transforms: structureTransforms(lexicon, shapes) };
}

/** Reads a page from its bytes: decoded, normalised, divided into articles, its blocks named. */
function readPage(bytes: Uint8Array, file: VFile, { knowledge, transforms }: Pipeline): Page {
	const { text, encoding, sha256 } = decode(bytes, file);
	const lines = normalise(text);
	const articles = segment(lines, knowledge.shapes, file).map((article) => structure(article, transforms, file));
	return { file: basename(file.path), sha256, encoding, lines, articles };
}

/**
 * Converts one source to article documents. It never throws for what stands in the source: a source that cannot be
 * converted has a fatal message in `file.messages` and no articles.
 *
 * The documents have the provisional slug `x`; slugs are given when all articles are known.
 */
export function convertSource(bytes: Uint8Array, path: string, pipeline: Pipeline): Conversion {
	const file = new VFile({ path });
	try {
		const page = readPage(bytes, file, pipeline);
		const articles = page.articles.map((article, index) => {
			const next = page.articles[index + 1];
			const facts = extract(page, article, pipeline.knowledge, file);
			const { document, faults } = toDocument(page, article, facts, 'x', next ? next.lines[0] - 1 : page.lines.length);
			for (const { line, column, character, kind } of faults.slice(0, 1)) {
				file.fail(
					`字“${character}”${kind === 'lost' ? '没有着落' : '用了两次'}：台账不平（共${faults.length}处），这是程序的错，请报告`,
					{
						place: { line, column: column + 1 },
						source: 'emit',
						ruleId: 'ledger',
					}
				);
			}
			return ArticleSchema.parse(document);
		});
		return { file, articles, page };
	} catch (error) {
		if (!file.messages.some(({ fatal }) => fatal === true)) {
			const reason = error instanceof Error ? error.message : String(error);
			const message = file.message(`转换时出错：${reason}`, { source: 'convert', ruleId: 'internal' });
			message.fatal = true;
		}
		return { file, articles: [], page: undefined };
	}
}
