/**
 * Converts reports: `content/sources` → `content/articles`.
 *
 * Usage: convert.ts [--check] | --json FILE… (`-` is standard input)
 * Exit status: 0 done, 1 a source could not be converted or `--check` found differences, 2 wrong usage.
 * `XINGLIN_CONTENT` names another content folder than the project's.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createPipeline } from '../src/pipeline/index.ts';
import { convertOne, convertSources, hasFailed } from './convert/convert-sources.ts';
import { giveAddresses } from './convert/give-addresses.ts';
import { planChanges } from './convert/plan-changes.ts';
import { readArticles } from './convert/read-articles.ts';
import { readSource, readSources } from './convert/read-sources.ts';
import { reportDifferences, reportMessages } from './convert/report.ts';
import { writeChanges } from './convert/write-changes.ts';
import { contentFolder, readContent } from './read-content.ts';
import { summarise } from './summary-table.ts';

const usage = '用法：npm run convert [-- --check] 或 npm run --silent convert -- --json 文件…（- 为标准输入）\n';

/** `--json`: prints the documents of any files, writes nothing. */
function printDocuments(paths: readonly string[]): number {
	const pipeline = createPipeline(readContent(contentFolder));
	const conversions = paths.map((path) => convertOne(readSource(path), pipeline));
	process.stderr.write(reportMessages(conversions));
	const articles = giveAddresses(conversions, readArticles(contentFolder));
	process.stdout.write(`${JSON.stringify(articles, null, '\t')}\n`);
	return conversions.some(hasFailed) ? 1 : 0;
}

/** Converts all sources and writes what has changed or, checking, only names it. */
function convertCorpus(check: boolean): number {
	if (!existsSync(join(contentFolder, 'sources')))
		throw new Error('没有 content/sources 文件夹；请把报道的文本放在里面');
	const converted = convertSources(readSources(contentFolder), readContent(contentFolder));
	const written = readArticles(contentFolder);
	const changes = planChanges(converted, giveAddresses(converted.conversions, written), written);
	if (!check) writeChanges(contentFolder, changes);
	const differences = check ? reportDifferences(contentFolder, changes) : '';
	process.stdout.write(`${summarise(converted.conversions)}\n`);
	process.stderr.write(reportMessages(converted.conversions) + differences);
	return converted.conversions.some(hasFailed) || differences !== '' ? 1 : 0;
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
		process.stderr.write(usage);
		return 2;
	}
	try {
		return values.json ? printDocuments(positionals) : convertCorpus(values.check ?? false);
	} catch (error) {
		// A lexicon, a record or an article that cannot be read: the message names the file.
		process.stderr.write(`${(error as Error).message}\n`);
		return 1;
	}
}

process.exitCode = main();
