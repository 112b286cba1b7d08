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

let names: Promise<ReadonlySet<string>> | undefined;

/** The names of all sources of the archive. */
async function heldNames(): Promise<ReadonlySet<string>> {
	return new Set(await ask<string[]>('/desk/sources.json'));
}

/**
 * A source of the archive with its sidecar; undefined where the archive has none of that name, or cannot be asked. The archive is
 * asked for what it has: nobody learns the name of a page that it does not have.
 */
export async function fromArchive(file: string): Promise<Work | undefined> {
	names ??= heldNames();
	if (!(await names).has(file)) return undefined;
	const source = await ask<SourceWithSidecar>(`/desk/sources/${encodeURIComponent(file)}.json`);
	return source && { ...beginWork(file, fromBase64(source.bytes), source.sidecar), isHeld: true };
}
