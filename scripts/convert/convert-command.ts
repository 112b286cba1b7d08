import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { explain } from '../plain-error.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { convertCorpus, type ConversionNews } from './convert-corpus.ts';
import { convertOne, filesOf, hasFailed, preparePipeline } from './convert-one.ts';
import { showAddresses } from './give-addresses.ts';
import { readArticles } from './read-articles.ts';
import { readWrittenMemory } from './read-memory.ts';
import { readSource } from './read-sources.ts';
import { reportDoubts } from './report-doubts.ts';

const usage =
	'用法：npm run convert [-- --check] [--all] 或 npm run --silent convert -- --json 文件…（- 为标准输入）\n';

/** `--json`: prints the documents of any files, writes nothing. */
function printDocuments(paths: readonly string[]): number {
	const { pipeline } = preparePipeline(readContent(contentFolder), contentFolder);
	const conversions = paths.map((path) => convertOne(readSource(path), pipeline));
	const memory = readWrittenMemory(contentFolder, readArticles(contentFolder).articles);
	const articles = showAddresses(conversions, memory, join(contentFolder, 'sources'));
	process.stderr.write(reportDoubts(conversions.flatMap(filesOf)));
	process.stdout.write(`${JSON.stringify(articles, null, '\t')}\n`);
	return conversions.some(hasFailed) ? 1 : 0;
}

/** Tells the development server, if it started this, what became of the conversion. */
function tellStarter(news: ConversionNews): void {
	if (process.env['XINGLIN_STARTER'] === 'dev') process.send?.(news);
}

/** Runs `npm run convert` with its parameters, to its exit status. */
export async function convertCommand(parameters: readonly string[]): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({
			args: [...parameters],
			allowPositionals: true,
			options: { check: { type: 'boolean' }, json: { type: 'boolean' }, all: { type: 'boolean' } },
		});
	} catch {
		process.stderr.write(`认不得的参数：${parameters.join(' ')}\n${usage}`);
		return 2;
	}
	const { values, positionals } = parsed;
	const wrong = values.json ? positionals.length === 0 || (values.check ?? values.all) : positionals.length > 0;
	if (wrong) {
		process.stderr.write(usage);
		return 2;
	}
	if (values.json) return printDocuments(positionals);
	try {
		const { status, failures, written } = await convertCorpus(contentFolder, values);
		tellStarter({ failures, written });
		return status;
	} catch (error) {
		const reason = explain(error, contentFolder);
		if (reason !== undefined)
			tellStarter({ failures: [{ file: '', line: undefined, column: undefined, reason }], written: {} });
		throw error;
	}
}
