import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder, preparedFolder } from 'virtual:content';
// Reads Big5 as the conversion does; Node's own decoder does not know its Hong Kong part.
import { TextDecoder } from '@exodus/bytes/encoding-browser.js';
import { getCollection } from 'astro:content';
import { readFrontmatter, splitFrontmatter } from '../model/front-matter.ts';
import { once } from './once.ts';
import { readPreparedReports } from './prepared.ts';
import { toDocument } from './queries/block-texts.ts';
import { makeReadModel, type ReadModel } from './read-model.ts';
import { ArticleFrontmatterSchema, type Article, type ArticleFrontmatter } from '../model/schemas/article.ts';

const fileOf = (id: string) => join(contentFolder, 'articles', `${id}.mdx`);

const known = new Map<string, { digest: string | number | undefined; report: ArticleFrontmatter }>();

/** The front matter of a report; in development only what changed is read again. */
function readReport({ id, digest }: { id: string; digest?: string | number }): ArticleFrontmatter {
	const before = known.get(id);
	if (before && before.digest === digest) return before.report;
	try {
		// Made anew as JSON: a string that a parser cut out of the file would keep the whole of it in memory.
		const written = JSON.parse(JSON.stringify(readFrontmatter(readFileSync(fileOf(id), 'utf8')))) as unknown;
		const report = ArticleFrontmatterSchema.parse(written);
		known.set(id, { digest, report });
		return report;
	} catch (error) {
		throw new Error(`articles/${id}.mdx:1:1: 不是转换写成的样子；请运行 npm run convert`, { cause: error });
	}
}

const documents = new WeakMap<ArticleFrontmatter, Promise<Article>>();

/** All reports, from their files or as they were read for all parts of a build, which have their texts. */
function readReports(entries: readonly { id: string; digest?: string | number }[]): ArticleFrontmatter[] {
	if (preparedFolder === null) return entries.map(readReport);
	const reports = readPreparedReports(preparedFolder);
	if (reports.length !== entries.length)
		throw new Error(
			`${preparedFolder} has ${reports.length} reports, the archive ${entries.length}: build the parts anew.`
		);
	for (const report of reports) documents.set(report, Promise.resolve(report));
	return reports;
}

/** All reports and hospitals with what every page asks of them: made once in a build, anew each time in development. */
export const getArchive = once(async (): Promise<ReadModel> => {
	const [articles, hospitals] = await Promise.all([getCollection('articles'), getCollection('hospitals')]);
	return makeReadModel(
		readReports(articles),
		hospitals.map(({ id, data }) => ({ ...data, id }))
	);
});

/** All reports, newest first; reports of one date in the order of their addresses. A reprint counts as a report of its own. */
export const getReportsAndReprints = async () => (await getArchive()).all;

/** The reports that lists show and figures count: each once, whether or not it was printed again. */
export const getReports = async () => (await getArchive()).reports;

/** All hospitals that a report is about, by province code and address. */
export const getHospitals = async () => (await getArchive()).hospitals;

/** The MDX body of a report. */
export async function getBody(id: string): Promise<string> {
	return splitFrontmatter(await readFile(fileOf(id), 'utf8')).body;
}

/** A report with the texts of its blocks. */
export function getDocument(report: ArticleFrontmatter): Promise<Article> {
	const document = documents.get(report) ?? getBody(report.id).then((body) => toDocument(report, body));
	documents.set(report, document);
	return document;
}

/** The lines of a source file, as received. */
export async function getSourceLines(source: ArticleFrontmatter['source']): Promise<string[]> {
	const bytes = await readFile(join(contentFolder, 'sources', source.file));
	return new TextDecoder(source.encoding).decode(bytes).split(/\r\n|\n|\r/u);
}
