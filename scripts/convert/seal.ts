import { digestOf } from './digest.ts';

const words = '由 npm run convert 按原件写成，手工改动会被重写；要改，请写在原件旁的同名 .yaml 里。校验';
const pattern = /^---\n# [^\n]*校验 ([0-9a-f]{16})\n/u;

/** Enough of a digest to see a change. */
function digest(mdx: string): string {
	return digestOf(mdx).slice(0, 16);
}

/** An article as it was before it was sealed; one without a seal as it is. Git may end its lines with CRLF on Windows: that is no change. */
export function unseal(text: string): string {
	return text.replaceAll('\r\n', '\n').replace(pattern, '---\n');
}

/** Gives an article a line that says who wrote it and where it is to be corrected, and by which a change by hand is seen. */
export function seal(mdx: string): string {
	return mdx.replace(/^---\n/u, `---\n# ${words} ${digest(mdx)}\n`);
}

/** Whether an article is as a conversion wrote it; `unknown` without a seal: an earlier version wrote it, or somebody took the line out. */
export function checkSeal(text: string): 'whole' | 'broken' | 'unknown' {
	const sealed = pattern.exec(text.replaceAll('\r\n', '\n'))?.[1];
	if (sealed === undefined) return 'unknown';
	return digest(unseal(text)) === sealed ? 'whole' : 'broken';
}
