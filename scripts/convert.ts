/**
 * Converts reports: `content/sources` → `content/articles`.
 *
 * Usage: convert.ts [--check] | --json FILE… (`-` is standard input)
 * Exit status: 0 done, 1 a source could not be converted or `--check` found differences, 2 wrong usage.
 * `XINGLIN_CONTENT` names another content folder than the project's.
 */
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { reporter } from 'vfile-reporter';
import type { Article } from '../src/model/schemas/article.ts';
import { sidecarPath } from '../src/pipeline/correct/read-sidecar.ts';
import { assignSlugs, type KnownSlug } from '../src/pipeline/emit/assign-slugs.ts';
import { readFrontmatter } from '../src/model/front-matter.ts';
import { toHospitalRecord } from '../src/pipeline/emit/to-hospital-record.ts';
import { toMdx } from '../src/pipeline/emit/to-mdx.ts';
import { readFile, writeFile } from './write-file.ts';
import { convertSource, createPipeline, type Conversion, type Pipeline } from '../src/pipeline/index.ts';
import { markDuplicates } from '../src/pipeline/emit/mark-duplicates.ts';
import { contentFolder, readContent } from './read-content.ts';
import { showProgress } from './show-progress.ts';
import { summarise } from './summary-table.ts';

const content = contentFolder;
const articlesFolder = join(content, 'articles');

/** Reads a source's bytes, or says why it cannot be read. */
function readAndConvert(path: string, pipeline: Pipeline): Conversion {
	try {
		const sidecar = path === '-' ? undefined : readFile(sidecarPath(path));
		return convertSource(readFileSync(path === '-' ? 0 : path), path, pipeline, sidecar);
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		const reasons: Record<string, string> = {
			ENOENT: '没有这个文件',
			EISDIR: '这是文件夹，不是文件',
			EACCES: '没有读取它的权限',
		};
		const file = new VFile({ path });
		file.message(reasons[code ?? ''] ?? `读不出来：${(error as Error).message}`, {
			place: { line: 1, column: 1 },
			source: 'convert',
			ruleId: 'read',
		}).fatal = true;
		return { file, sidecar: undefined, articles: [], page: undefined, slugs: [] };
	}
}

/** The front matter of an article that is already written. */
function readWritten(name: string): ReturnType<typeof readFrontmatter> {
	try {
		return readFrontmatter(readFile(join(articlesFolder, name)) ?? '');
	} catch (error) {
		throw new Error(`content/articles/${name}: ${(error as Error).message}`, { cause: error });
	}
}

/** Slugs of the articles that are already written. */
function knownSlugs(): KnownSlug[] {
	return listFiles(articlesFolder, '.mdx').map((name) => {
		const { id, source } = readWritten(name);
		return { slug: id, file: source.file, firstLine: source.lines[0] };
	});
}

function listFiles(folder: string, ...endings: string[]): string[] {
	try {
		return readdirSync(folder)
			.filter((name) => !name.startsWith('.') && endings.some((ending) => name.endsWith(ending)))
			.sort();
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/** Gives every article its slug. */
function withSlugs(conversions: readonly Conversion[], known: readonly KnownSlug[]): Article[] {
	const articles = conversions.flatMap((conversion) => conversion.articles);
	const given = conversions.flatMap((conversion) => conversion.slugs);
	const slugs = assignSlugs(articles, known, given);
	return markDuplicates(articles.map((article, index) => ({ ...article, id: slugs[index]! })));
}

/** The files that carry messages: the source, and its sidecar if it has any. */
function filesOf({ file, sidecar }: Conversion): VFile[] {
	return sidecar && sidecar.messages.length > 0 ? [file, sidecar] : [file];
}

function hasFailed(conversion: Conversion): boolean {
	return filesOf(conversion).some(({ messages }) => messages.some(({ fatal }) => fatal === true));
}

/** `--json`: prints documents, writes nothing. */
function printJson(paths: readonly string[], pipeline: Pipeline): number {
	const conversions = paths.map((path) => readAndConvert(path, pipeline));
	const report = reporter(conversions.flatMap(filesOf));
	if (report) process.stderr.write(`${report}\n`);
	process.stdout.write(`${JSON.stringify(withSlugs(conversions, knownSlugs()), null, '\t')}\n`);
	return conversions.some(hasFailed) ? 1 : 0;
}

/** Records for the hospitals that have none, by file name. */
function newRecords(conversions: readonly Conversion[]): Map<string, string> {
	const hospitals = conversions.flatMap(({ articles }) => articles.flatMap(({ hospital }) => hospital ?? []));
	const missing = hospitals.filter(({ id }) => readFile(join(content, 'hospitals', `${id}.yaml`)) === undefined);
	return new Map(
		missing.map((hospital) => [join(content, 'hospitals', `${hospital.id}.yaml`), toHospitalRecord(hospital)])
	);
}

/** Files of articles that no source gives any more. The article of a source that fails now stays: good work is not lost. */
function leftOver(wanted: ReadonlyMap<string, string>, failed: ReadonlySet<string | undefined>): string[] {
	return listFiles(articlesFolder, '.mdx')
		.filter((name) => !wanted.has(join(articlesFolder, name)) && !failed.has(readWritten(name).source.file))
		.map((name) => join(articlesFolder, name));
}

/** Writes the articles and the records of new hospitals that have changed, or, checking, only names them. */
function convertAll(pipeline: Pipeline, check: boolean): number {
	if (!existsSync(join(content, 'sources'))) throw new Error('没有 content/sources 文件夹；请把报道的文本放在里面');
	const sources = listFiles(join(content, 'sources'), '.txt').map((name) =>
		relative(process.cwd(), join(content, 'sources', name))
	);
	const convert = (prepared: Pipeline) => showProgress(sources, (path) => readAndConvert(path, prepared));
	let conversions = convert(pipeline);
	const records = newRecords(conversions);
	if (!check) for (const [file, text] of records) writeFile(file, text);
	// The reports are read again with the new records, so that a second conversion changes nothing.
	if (!check && records.size > 0) conversions = convert(createPipeline(readContent(content)));
	const failed = new Set(conversions.filter(hasFailed).map(({ file }) => file.basename));
	const wanted = new Map(
		withSlugs(conversions, knownSlugs()).map((article) => [join(articlesFolder, `${article.id}.mdx`), toMdx(article)])
	);
	const changed = [...wanted].filter(([file, text]) => readFile(file) !== text);
	const removed = leftOver(wanted, failed);
	if (!check) {
		for (const [file, text] of changed) writeFile(file, text);
		for (const file of removed) rmSync(file);
	}
	process.stdout.write(`${summarise(conversions)}\n`);
	const report = reporter(conversions.flatMap(filesOf));
	if (report) process.stderr.write(`${report}\n`);
	const differences = [...records.keys(), ...changed.map(([file]) => file), ...removed];
	if (check && differences.length > 0) {
		const names = differences.map((file) => `  ${relative(process.cwd(), file)}\n`).join('');
		process.stderr.write(`以下文件与原件不一致，请运行 npm run convert：\n${names}`);
		return 1;
	}
	return failed.size > 0 ? 1 : 0;
}

function main(): number {
	let parsed;
	try {
		parsed = parseArgs({ allowPositionals: true, options: { check: { type: 'boolean' }, json: { type: 'boolean' } } });
	} catch (error) {
		process.stderr.write(`${(error as Error).message}\n`);
		return 2;
	}
	const { values, positionals } = parsed;
	const wrong = values.json ? positionals.length === 0 || values.check : positionals.length > 0;
	if (wrong) {
		process.stderr.write(
			'用法：npm run convert [-- --check] 或 npm run --silent convert -- --json 文件…（- 为标准输入）\n'
		);
		return 2;
	}
	try {
		const pipeline = createPipeline(readContent(content));
		return values.json ? printJson(positionals, pipeline) : convertAll(pipeline, values.check ?? false);
	} catch (error) {
		// A lexicon, a record or an article that cannot be read: the message names the file.
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	}
}

process.exitCode = main();
