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
	return files.map((file) => ({
		...file,
		digest: gitDigest(file.bytes),
		replaces: [
			...(file.path === sidecar && received !== '' ? [gitDigest(strToU8(received))] : []),
			...(sent[file.path] ?? []),
		],
	}));
}

/** Whether a file may be put where something with this digest stands, or nothing. */
export function mayReplace(
	{ digest, replaces }: Omit<GuardedFile, keyof PackedFile>,
	there: string | undefined
): boolean {
	return there === undefined || there === digest || replaces.includes(there);
}

/** What is said where somebody else has written meanwhile: where, into which files, and what was therefore not done. */
export function changedSentence(place: string, paths: readonly string[], deed: string): string {
	return `${place}里的 ${paths.join('、')} 与这里打开时的不一样，${deed}会盖掉别人的改动，所以没有${deed}：请下载压缩包，与${place}里的对过再放进去。`;
}

/** The work with what is remembered of files that were put somewhere, beside all that was put there before. */
export function rememberSent(work: Work, files: readonly GuardedFile[]): Work {
	const sent = { ...work.sent };
	for (const { path, digest } of files) sent[path] = [...new Set([...(sent[path] ?? []), digest])];
	return { ...work, sent };
}
