import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import type { Article } from '../../src/model/schemas/article.ts';
import { withObtained } from '../../src/desk/with-obtained.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { tooLarge } from '../../src/pipeline/decode/index.ts';
import { convertSource, type Pipeline } from '../../src/pipeline/index.ts';
import { filesOf } from '../convert/convert-one.ts';
import { explainFileError } from '../plain-error.ts';
import { shownPath } from '../convert/shown-path.ts';
import { readFile } from '../write-file.ts';
import type { KnownSources } from './known-sources.ts';
import { readFileToAdd, type FileToAdd } from './read-file-to-add.ts';

/** A file that is taken in: its source; where that was read from a file of another format, this and the sidecar that says so. */
export interface Taken extends FileToAdd {
	isTaken: true;
	sidecar: string | undefined;
	articles: readonly Article[];
	remark: string | undefined;
}

/** Whether a file is taken in, under which name, and what it gives; or why not. */
export type Verdict = Taken | { isTaken: false; reason: string };

/** Files of other formats have pictures and fonts besides their text. */
const largestFile = 64 * 1024 * 1024;

const refuse = (reason: string): Verdict => ({ isTaken: false, reason });

/** What speaks against a file before it is read. */
function judgePlace(path: string, content: string): string | undefined {
	const stats = statSync(path, { throwIfNoEntry: false });
	if (!stats) return '没有这个文件';
	if (stats.isDirectory()) return '是文件夹，不是文件；请写明里面的文本文件';
	if (!stats.isFile()) return '不是普通的文件';
	const sources = join(content, 'sources');
	if (realpathSync(dirname(path)) === realpathSync(sources))
		return `已经在 ${shownPath(sources)} 里；要转换，请运行 npm run convert`;
	if (/\.txt$/iu.test(path)) return tooLarge(stats.size);
	const megabytes = Math.round(stats.size / 1024 / 1024);
	return stats.size > largestFile ? `文件有 ${megabytes} MB，超过 64 MB；请只放报道的那几页` : undefined;
}

/** What speaks against a file by its name. */
function judgeName(name: string): string | undefined {
	if (name.startsWith('.')) return '是隐藏文件（名字以点开头），不会转换；请改名再收入';
	const ending = /\.([^.]+)$/u.exec(name)?.[1];
	if (ending === undefined) return `没有扩展名；是纯文本，就请改名为 ${name}.txt`;
	if (/^ya?ml$/iu.test(ending))
		return '是更正文件，不是报道；请把它放进 sources 文件夹，与原件同名，扩展名用小写的 .yaml';
	return undefined;
}

/** The first reason for which a source gives no articles, with its line. */
function firstFailure(files: readonly VFile[]): string | undefined {
	for (const file of files) {
		const message = file.messages.find(({ fatal }) => fatal === true);
		if (!message) continue;
		const place = message.line === undefined || message.line === 1 ? '' : `第${message.line}行：`;
		return `${file.extname === '.yaml' ? `${file.path}:` : ''}${place}${message.reason}`;
	}
	return undefined;
}

/** A report has sentences below its title. */
function hasBody(articles: readonly Article[]): boolean {
	return articles.some(({ blocks }) => blocks.some(({ type }) => type === 'paragraph' || type === 'listItem'));
}

/** What an editor should know about a file that is taken in. */
function remarkOn(path: string, name: string, content: string): string | undefined {
	const own = sidecarPath(join(content, 'sources', name));
	if (existsSync(own)) return `原有的更正文件 ${shownPath(own)} 用在这份文字上`;
	const beside = sidecarPath(path);
	return existsSync(beside) ? `旁边的 ${beside} 没有一同收入；要用它，请放到 ${shownPath(own)}` : undefined;
}

/** What speaks against keeping a file among the originals: another of its name is there. */
function judgeOriginal(file: FileToAdd, content: string): string | undefined {
	if (!file.original) return undefined;
	const place = join(content, 'originals', file.original.name);
	if (!existsSync(place) || Buffer.compare(readFileSync(place), file.original.bytes) === 0) return undefined;
	return `${shownPath(place)} 已有另一份原件；请改名再收入`;
}

async function judgeContent(path: string, content: string, known: KnownSources, pipeline: Pipeline): Promise<Verdict> {
	const file = await readFileToAdd(path);
	if ('refusal' in file) return refuse(file.refusal);
	const { name, bytes, original } = file;
	const twin = known.ofText(bytes);
	const place = (source: string) => shownPath(join(content, 'sources', source));
	if (twin)
		return refuse(`与 ${place(twin.name)} ${twin.isSameBytes ? '完全相同' : '是同一篇文字，只是编码或空白不同'}`);
	const namesake = known.ofName(name);
	if (namesake !== undefined) return refuse(`${place(namesake)} 已有另一份文字；请改名再收入，或直接改那个文件`);
	const other = judgeOriginal(file, content);
	if (other !== undefined) return refuse(other);
	const target = join(content, 'sources', name);
	const there = readFile(sidecarPath(target));
	const sidecar = original ? withObtained(there, original.obtained) : there;
	const conversion = convertSource(bytes, shownPath(target), pipeline, sidecar);
	const failure = firstFailure(filesOf(conversion));
	if (failure !== undefined) return refuse(failure);
	const { articles } = conversion;
	if (!hasBody(articles)) return refuse('太短，不像一篇报道：没有一段正文；请放入报道全文');
	const changed = sidecar === there ? undefined : sidecar;
	return { isTaken: true, ...file, sidecar: changed, articles, remark: remarkOn(path, name, content) };
}

/** Judges whether a file is a report that the corpus does not have yet. Never throws for what is wrong with the file. */
export async function judgeFile(
	path: string,
	content: string,
	known: KnownSources,
	pipeline: Pipeline
): Promise<Verdict> {
	try {
		const reason = judgePlace(path, content) ?? judgeName(basename(path));
		return reason === undefined ? await judgeContent(path, content, known, pipeline) : refuse(reason);
	} catch (error) {
		const reason = explainFileError(error, path);
		if (reason === undefined) throw error;
		return refuse(reason);
	}
}
