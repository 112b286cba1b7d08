import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { judgeFile, type Taken } from './judge-file.ts';
import { readKnownSources } from './known-sources.ts';
import { convertCorpus, requireSources } from '../convert/convert-corpus.ts';
import { preparePipeline } from '../convert/convert-one.ts';
import { withLock } from '../lock.ts';
import { explainFileError } from '../plain-error.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { writeFile } from '../write-file.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

const usage = '用法：npm run add -- 文件…';

/** The files of one that is taken in, by their place; the source is written last: what has none is not taken in. */
function filesToWrite({ name, bytes, original, sidecar }: Taken): [file: string, content: string | Uint8Array][] {
	const source = join(contentFolder, 'sources', name);
	return [
		...(original ? [[join(contentFolder, 'originals', original.name), original.bytes] as [string, Uint8Array]] : []),
		...(sidecar === undefined ? [] : [[sidecarPath(source), sidecar] as [string, string]]),
		[source, bytes],
	];
}

/** Writes all files of one that is taken in, or none; why they could not be written, if so. */
function takeIn(taken: Taken): string | undefined {
	const before: [file: string, content: Uint8Array | undefined][] = [];
	for (const [file, content] of filesToWrite(taken)) {
		try {
			const there = existsSync(file) ? readFileSync(file) : undefined;
			before.push([file, there]);
			writeFile(file, content, { lasting: true });
		} catch (error) {
			const reason = explainFileError(error, file);
			if (reason === undefined) throw error;
			for (const [written, content] of before) putBack(written, content);
			return reason;
		}
	}
	return undefined;
}

/** Puts a file back as it was, as far as the disk lets it. */
function putBack(file: string, content: Uint8Array | undefined): void {
	try {
		if (content === undefined) rmSync(file, { force: true });
		else if (Buffer.compare(readFileSync(file), content) !== 0) writeFile(file, content, { lasting: true });
	} catch {
		// The reason for which the files were not written has been found already.
	}
}

/** Takes files in, one after the other, until all are or the signal comes; the names of the sources made of them. */
async function takeFiles(paths: readonly string[], stop: AbortSignal): Promise<string[]> {
	const { pipeline } = preparePipeline(readContent(contentFolder), contentFolder);
	const known = readKnownSources(contentFolder);
	const taken: string[] = [];
	for (const path of paths) {
		// Ctrl-C is heard between two files.
		await setImmediate();
		if (stop.aborted) break;
		const verdict = await judgeFile(path, contentFolder, known, pipeline);
		const refusal = verdict.isTaken ? takeIn(verdict) : verdict.reason;
		if (!verdict.isTaken || refusal !== undefined) {
			console.error(`拒收 ${path}：${refusal}`);
			continue;
		}
		taken.push(verdict.name);
		known.add(verdict.name, verdict.bytes);
		const headlines = verdict.articles.map(({ headline }) => `《${headline}》`).join('、');
		console.log(`收入 ${path}：${headlines}${verdict.remark === undefined ? '' : `（${verdict.remark}）`}`);
	}
	return taken;
}

/** Runs `npm run add` with its parameters, to its exit status. */
export async function addCommand(parameters: readonly string[]): Promise<number> {
	let parsed;
	try {
		parsed = parseArgs({ args: [...parameters], allowPositionals: true, options: { all: { type: 'boolean' } } });
	} catch {
		console.error(`认不得的参数：${parameters.join(' ')}\n${usage}`);
		return 2;
	}
	const { positionals, values } = parsed;
	if (positionals.length === 0) {
		console.error(usage);
		return 2;
	}
	requireSources(contentFolder);
	return withLock('content', contentFolder, 'npm run add', async () => {
		const stop = new AbortController();
		const abort = () => {
			stop.abort();
		};
		for (const signal of signals) process.on(signal, abort);
		const taken = await takeFiles(positionals, stop.signal);
		// The conversion may be stopped at any moment.
		for (const signal of signals) process.off(signal, abort);
		if (stop.signal.aborted) {
			console.error(`已停下：收入 ${taken.length} 份，其余没有看。收入的还没有转换，要转换，请运行 npm run convert`);
			return 130;
		}
		if (taken.length === 0) return 1;
		console.log('');
		const { failures } = await convertCorpus(contentFolder, values);
		console.log(
			`收入 ${taken.length} 份${taken.length < positionals.length ? `，拒收 ${positionals.length - taken.length} 份` : ''}`
		);
		// What is wrong with other sources is said, and is no fault of these files.
		const areConverted = failures.every(({ file }) => !taken.some((name) => file.endsWith(join('sources', name))));
		return taken.length === positionals.length && areConverted ? 0 : 1;
	});
}
