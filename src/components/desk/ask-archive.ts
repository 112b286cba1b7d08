import { fromBase64 } from '@exodus/bytes/base64.js';
import type { SourceWithSidecar } from '../../archive/source-files.ts';
import { beginWork, type Work } from '../../desk/work.ts';
import { url } from '../../url.ts';

async function ask<Answer>(path: string, cache: RequestCache): Promise<Answer | undefined> {
	try {
		const response = await fetch(url(path), { cache });
		return response.ok ? ((await response.json()) as Answer) : undefined;
	} catch {
		return undefined;
	}
}

/** The names of all sources of the archive, by the files in which they lie. */
let parts: Readonly<Record<string, readonly string[]>> | undefined;

/** Looks for a source where the list has it; where it is not there, once more with a list of now. */
async function findSource(file: string): Promise<SourceWithSidecar | undefined> {
	for (const cache of ['no-cache', 'reload'] as const) {
		if (cache === 'reload') parts = undefined;
		parts ??= await ask('/desk/sources.json', cache);
		const [part] = Object.entries(parts ?? {}).find(([, names]) => names.includes(file)) ?? [];
		if (part === undefined) return undefined;
		const sources = await ask<Record<string, SourceWithSidecar>>(`/desk/sources/${part}.json`, cache);
		if (sources?.[file]) return sources[file];
	}
	return undefined;
}

/** The bytes of a source as it was received. */
async function unpack(packed: string): Promise<Uint8Array<ArrayBuffer>> {
	const stream = new Blob([fromBase64(packed)]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
	return new Uint8Array(await new Response(stream).arrayBuffer());
}

/**
 * A source of the archive with its sidecar; undefined where the archive has none of that name, or cannot be asked. The archive is
 * asked for what it has: nobody learns the name of a page that it does not have.
 */
export async function fromArchive(file: string): Promise<Work | undefined> {
	const source = await findSource(file);
	return source && { ...beginWork(file, await unpack(source.bytes), source.sidecar), isHeld: true };
}
