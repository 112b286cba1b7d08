/**
 * Takes new reports in: `npm run add -- FILE…`.
 *
 * Each file is read as the pipeline would read it; one that can be converted is copied, byte for byte, into
 * `content/sources`, and all sources are converted. A file that cannot be converted is named with the reason, and stays out.
 * Exit status: 0 all taken in, 1 some were not, 2 wrong usage.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { reporter } from 'vfile-reporter';
import { contentFolder, readContent } from './read-content.ts';
import { convertSource, createPipeline } from '../src/pipeline/index.ts';
import { runTool } from './run-tool.ts';

const sources = join(contentFolder, 'sources');

/** Why a file cannot be taken in; undefined where it can. */
function refuse(path: string, known: ReadonlyMap<string, string>): string | undefined {
	if (!existsSync(path)) return '没有这个文件';
	if (extname(path) !== '.txt') return '只收纯文本（.txt）；请把报道全文另存为文本文件';
	if (existsSync(join(sources, basename(path))))
		return `content/sources/${basename(path)} 已经存在；请改名，或在那里修改`;
	const twin = known.get(readFileSync(path, 'base64'));
	return twin === undefined ? undefined : `与 content/sources/${twin} 完全相同`;
}

const paths = process.argv.slice(2);
if (paths.length === 0) {
	console.error('用法：npm run add -- 文件…');
	process.exit(2);
}

const pipeline = createPipeline(readContent(contentFolder));
const known = new Map(
	readdirSync(sources)
		.filter((name) => name.endsWith('.txt'))
		.map((name) => [readFileSync(join(sources, name), 'base64'), name])
);
let taken = 0;
for (const path of paths) {
	const reason = refuse(path, known);
	if (reason !== undefined) {
		console.error(`${path}：${reason}`);
		continue;
	}
	const { articles, file } = convertSource(readFileSync(path), path, pipeline);
	if (articles.length === 0) {
		console.error(reporter(file));
		continue;
	}
	writeFileSync(join(sources, basename(path)), readFileSync(path), { flag: 'wx' });
	taken += 1;
	console.log(`已收入 ${basename(path)}：${articles.map(({ headline }) => `《${headline}》`).join('、')}`);
}
const status = taken > 0 ? await runTool('scripts/convert.ts') : 0;
process.exitCode = taken < paths.length ? 1 : status;
