import { basename, sortFiles, type GivenFile, type GivenPage } from './sort-files.ts';
import { sourceOfFile } from './source-of-file.ts';
import { unpack } from './unpack.ts';
import { change, type Work } from './work.ts';

/** What the desk makes of files that are given: a work for each page, and one sentence for what it cannot open. */
export interface Opened {
	works: readonly Work[];
	refused: readonly string[];
}

/** Asks the archive for a page; undefined where it has none of that name. */
export type AskArchive = (file: string) => Promise<Work | undefined>;

/** Whether two files are the same, byte for byte. */
export const areSame = (one: Uint8Array, other: Uint8Array) =>
	one.length === other.length && one.every((byte, index) => byte === other[index]);

type Answer = Work | { refusal: string };

async function openPage(
	{ sidecarName, source, original, sidecar }: GivenPage,
	fromArchive: AskArchive
): Promise<Answer> {
	if (source) {
		const read = await sourceOfFile(basename(source.path), source.bytes, sidecar);
		if ('refusal' in read) return read;
		const page = original ? { ...read, original: { name: basename(original.path), bytes: original.bytes } } : read;
		const held = await fromArchive(page.name);
		if (!held || !areSame(held.bytes, page.bytes)) return page;
		const { received } = held;
		return {
			...page,
			received,
			isHeld: true,
			sidecar: sidecar === undefined ? received || page.sidecar : page.sidecar,
		};
	}
	const held = await fromArchive(sidecarName.replace(/yaml$/u, 'txt'));
	if (!held) return { refusal: '馆中没有这个更正文件的原件；请把原件也放进来' };
	// What is proposed shows as new beside what the archive has.
	return { ...held, sidecar: sidecar! };
}

/**
 * Opens files as they are handed in, single or in a zip: pages, and what is proposed of them. A sidecar comes with its page, which
 * the archive has where it is not given; records of hospitals come with every page that is given with them.
 */
export async function openFiles(given: readonly GivenFile[], fromArchive: AskArchive): Promise<Opened> {
	const refused: string[] = [];
	const files = given.flatMap((file) => {
		if (!/\.zip$/iu.test(file.path)) return [file];
		try {
			return unpack(file.bytes);
		} catch {
			refused.push(`${file.path}：压缩包打不开`);
			return [];
		}
	});
	const { pages, records } = sortFiles(files);
	if (pages.length === 0 && records.length > 0) refused.push('只有医院档案：请连同一版的原件或更正文件放进来');
	if (files.length === 0 && refused.length === 0) refused.push('压缩包里没有原件、更正文件或档案');
	const works: Work[] = [];
	for (const page of pages) {
		const opened = await openPage(page, fromArchive);
		if ('refusal' in opened) refused.push(`${basename(page.source?.path ?? page.sidecarName)}：${opened.refusal}`);
		else works.push({ ...opened, records: Object.fromEntries(records.map(({ path, text }) => [path, text])) });
	}
	return { works, refused };
}

/** Whether something was done with a page, or only sent as it is. */
export const isBegun = ({ past, sent }: Work) => past.length > 0 || sent !== undefined;

/** A page with what was sent of it before. */
const withSent = (work: Work, { sent }: Work): Work => ({ ...work, ...(sent ? { sent } : {}) });

/**
 * What opens of a page by its name: what was done with it in this browser, else the page as the archive has it, with what was
 * sent of it remembered.
 */
export function openKept(kept: Work | undefined, held: Work | undefined): Work | undefined {
	if (!kept || !held) return kept ?? held;
	if (kept.past.length > 0) return kept;
	return withSent(held, kept);
}

/**
 * The work that was begun with a page, where the page is given again: what is proposed anew comes as a step more, which can be
 * undone; what was opened before is no news. A page on which nothing was done but sending begins anew as the archive has it.
 */
export function goOn(begun: Work, given: Work): Work {
	const { sidecar, records, received, isHeld = false } = given;
	if (isHeld && begun.past.length === 0) return withSent(given, begun);
	const isKnown = [begun, ...begun.past].some(
		(step) => step.sidecar === sidecar && Object.entries(records).every(([path, text]) => step.records[path] === text)
	);
	const isProposed = sidecar !== (isHeld ? received : '');
	if (isKnown || (!isProposed && Object.keys(records).length === 0)) return begun;
	return change(begun, {
		sidecar: isProposed ? sidecar : begun.sidecar,
		records: { ...begun.records, ...records },
	});
}
