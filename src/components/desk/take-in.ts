import { areSame, goOn, isBegun, openFiles, openKept } from '../../desk/open-files.ts';
import { beginWork, type Work } from '../../desk/work.ts';
import { element, find } from '../../search/dom.ts';
import { fromArchive } from './ask-archive.ts';
import { keepWork, keptNames, keptWork } from './kept-work.ts';

/** A name for what was pasted. */
const pastedName = () => `粘贴-${new Date().toISOString().slice(0, 16).replaceAll(/[-:T]/gu, '')}.txt`;

/** What was kept of a page; undefined where a browser keeps nothing. */
const kept = (name: string) => keptWork(name).catch(() => undefined);

/** The block that is to be looked at, as the address of the desk names it: its id, and a line on which it stands. */
export interface AskedPlace {
	block: string | null;
	line: number;
}

/**
 * The empty desk: takes in what is dropped, chosen, pasted, opened from the archive, or named in the address; `show` gets the
 * first page. What was begun with the same page in this browser goes on.
 */
export function takeIn(empty: HTMLElement, show: (work: Work, place?: AskedPlace) => void): void {
	const part = (name: string) => find(empty, `[data-part="${name}"]`);
	const fault = part('fault');

	async function listKept(): Promise<void> {
		const names = await keptNames().catch(() => []);
		part('kept').hidden = names.length === 0;
		part('kept-names').replaceChildren(
			...names.map((name) =>
				element('li', {}, element('a', { href: `?source=${encodeURIComponent(name)}`, 'data-source': name }, name))
			)
		);
	}

	async function openGiven(files: readonly File[]): Promise<void> {
		const given = await Promise.all(
			files.map(async (file) => ({ path: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }))
		);
		const { works, refused } = await openFiles(given, fromArchive);
		let first: Work | undefined;
		for (const read of works) {
			const begun = await kept(read.name);
			const next = begun && isBegun(begun) && areSame(begun.bytes, read.bytes) ? goOn(begun, read) : read;
			await keepWork(next).catch(() => undefined);
			first ??= next;
		}
		fault.textContent = refused.join('　');
		await listKept();
		if (first) show(first);
	}

	async function openNamed(file: string, place?: AskedPlace): Promise<void> {
		const work = openKept(await kept(file), await fromArchive(file));
		if (work) show(work, place);
		else fault.textContent = `馆中没有 ${file}，这台电脑也没有存着。`;
	}

	const zone = part('drop');
	zone.addEventListener('dragover', (event) => {
		event.preventDefault();
	});
	zone.addEventListener('drop', (event) => {
		event.preventDefault();
		void openGiven([...(event.dataTransfer?.files ?? [])]);
	});
	find<HTMLInputElement>(zone, 'input[type="file"]').addEventListener('change', ({ target }) => {
		void openGiven([...((target as HTMLInputElement).files ?? [])]);
	});
	part('paste').addEventListener('submit', (event) => {
		event.preventDefault();
		const { value } = find<HTMLTextAreaElement>(part('paste'), 'textarea');
		if (value.trim() !== '') show(beginWork(pastedName(), new TextEncoder().encode(value)));
	});
	empty.addEventListener('click', (event) => {
		const link = (event.target as Element).closest<HTMLElement>('[data-source]');
		if (!link) return;
		event.preventDefault();
		void openNamed(link.dataset['source']!);
	});
	void listKept();
	const asked = new URLSearchParams(location.search);
	const source = asked.get('source');
	const line = Number(asked.get('line'));
	if (source !== null) void openNamed(source, line > 0 ? { block: asked.get('block'), line } : undefined);
}
