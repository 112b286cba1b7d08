import { strToU8 } from 'fflate';
import { sidecarPath } from '../model/sidecar-path.ts';
import { gitDigest } from './git-digest.ts';
import type { PackedFile } from './pack.ts';
import type { Work } from './work.ts';

/** A file on its way to a place where others write too. */
export interface GuardedFile extends PackedFile {
	/** Digest of what it holds. */
	digest: string;
	/** Digests of what may stand there and be replaced: what the desk received, and what it put there before. */
	replaces: readonly string[];
}

/** Files with what each of them may replace; what anybody else has written meanwhile is not among it. */
export function guardFiles(
	{ name, received, sent = {} }: Pick<Work, 'name' | 'received' | 'sent'>,
	files: readonly PackedFile[]
): GuardedFile[] {
	const sidecar = sidecarPath(`content/sources/${name}`);
	return files.map((file) => {
		const before = sent[file.path];
		return {
			...file,
			digest: gitDigest(file.bytes),
			replaces: [
				...(file.path === sidecar && received !== '' ? [gitDigest(strToU8(received))] : []),
				...(before === undefined ? [] : [before]),
			],
		};
	});
}

/** Whether a file may be put where something with this digest stands, or nothing. */
export function mayReplace(
	{ digest, replaces }: Omit<GuardedFile, keyof PackedFile>,
	there: string | undefined
): boolean {
	return there === undefined || there === digest || replaces.includes(there);
}

/** What is remembered of files that were put somewhere: their digests by their paths. */
export function digestsOf(files: readonly GuardedFile[]): Record<string, string> {
	return Object.fromEntries(files.map(({ path, digest }) => [path, digest]));
}
