import { digestOf } from './digest.ts';

const words = '由 npm run convert 按原件写成，手工改动会被重写；要改，请写在原件旁的同名 .yaml 里。校验';
const pattern = /^---\n# [^\n]*校验 ([0-9a-f]{16})\n/u;

/** Enough of a digest to see a change. */
export function digestOfMdx(mdx: string): string {
	return digestOf(mdx).slice(0, 16);
}

/** An article as it was before it was sealed; one without a seal as it is. Git may end its lines with CRLF on Windows: that is no change. */
export function unseal(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(pattern, '---\n');
}

const sealWith = (digest: string) => `---\n# ${words} ${digest}\n`;

/** Gives an article a line that says who wrote it and where it is to be corrected, and by which a change by hand is seen. */
export function seal(mdx: string): string {
	return mdx.replace(/^---\n/u, sealWith(digestOfMdx(mdx)));
}

/** What the seal of an article tells. */
export interface SealRead {
	/** Whether it is as a conversion wrote it; `unknown` without a seal: an earlier version wrote it, or somebody took the line out. */
	state: 'whole' | 'broken' | 'unknown';
	/** Digest of the article without the seal. */
	digest: string;
	/** Whether the file is, to the byte, what `seal` makes of the article. */
	isExact: boolean;
}

/** Reads the seal of an article. */
export function readSeal(text: string): SealRead {
	const digest = digestOfMdx(unseal(text));
	const sealed = pattern.exec(text.replaceAll('\r\n', '\n'))?.[1];
	return {
		state: sealed === undefined ? 'unknown' : sealed === digest ? 'whole' : 'broken',
		digest,
		isExact: text.startsWith(sealWith(digest)) && !text.includes('\r\n'),
	};
}

/** Whether an article is as a conversion wrote it. */
export function checkSeal(text: string): SealRead['state'] {
	return readSeal(text).state;
}
