/**
 * Says why a line of a source came out as it did: `npm run why -- FILE:LINE`.
 *
 * Prints the block in which the line stands, how certain its type is, what spoke for and against it, and the joins. Exit
 * status: 0 said, 1 the file cannot be converted or the line holds no text, 2 wrong usage.
 */
import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { convertSource, requirePipeline } from '../src/pipeline/index.ts';
import { decode } from '../src/pipeline/decode/index.ts';
import { normalise } from '../src/pipeline/normalise/index.ts';
import { sidecarPath } from '../src/model/sidecar-path.ts';
import { describeLine } from './why/describe-line.ts';
import { contentFolder, readContent } from './read-content.ts';
import { readFile } from './write-file.ts';

const [, file, number] = /^(.+):(\d+)$/u.exec(process.argv[2] ?? '') ?? [];
if (file === undefined || number === undefined || process.argv.length > 3) {
	console.error('用法：npm run why -- 文件:行');
	process.exit(2);
}
const pipeline = requirePipeline(readContent(contentFolder));
const bytes = readFileSync(file);
const conversion = convertSource(bytes, file, pipeline, readFile(sidecarPath(file)));
const lines = normalise(decode(bytes, new VFile({ path: file })).text);
const said = describeLine(conversion, lines, Number(number), pipeline);
console.log(said.text);
process.exitCode = said.found ? 0 : 1;
