import { fromBase64 } from '@exodus/bytes/base64.js';
import type { SourceWithSidecar } from '../../archive/source-files.ts';
import { beginWork, type Work } from '../../desk/work.ts';
import { url } from '../../url.ts';

async function ask<Answer>(path: string): Promise<Answer | undefined> {
	try {
		const response = await fetch(url(path));
		return response.ok ? ((await response.json()) as Answer) : undefined;
	} catch {
		return undefined;
	}
}

/** The names of all sources of the archive, those that lie in one file together. */
let parts: readonly (readonly string[])[] | undefined;

/**
 * A source of the archive with its sidecar; undefined where the archive has none of that name, or cannot be asked. The archive is
 * asked for what it has: nobody learns the name of a page that it does not have.
 */
export async function fromArchive(file: string): Promise<Work | undefined> {
	parts ??= await ask<string[][]>('/desk/sources.json');
	const part = parts?.findIndex((names) => names.includes(file)) ?? -1;
	if (part === -1) return undefined;
	const sources = await ask<Record<string, SourceWithSidecar>>(`/desk/sources/${part}.json`);
	const source = sources?.[file];
	return source && { ...beginWork(file, fromBase64(source.bytes), source.sidecar), isHeld: true };
}
