import type { Bench } from '../../desk/bench.ts';
import { neighbourOf, openDoubts } from '../../desk/doubt-queue.ts';
import type { Doubt } from '../../desk/list-doubts.ts';
import { putOff } from '../../desk/put-off.ts';
import { accept } from '../../desk/work.ts';
import type { BlockMenu } from './block-menu.ts';
import { find } from '../../search/dom.ts';
import { desk, part, say } from './desk-page.ts';

/** Goes from doubt to doubt, and answers the one that is being looked at. */
export interface DoubtWalk {
	/** Key of the doubt that is being looked at. */
	readonly now: string | null;
	/** Begins before the first. */
	begin: () => void;
	goTo: (doubt: Doubt) => void;
	move: (by: 1 | -1) => void;
	accept: () => void;
	putOff: () => void;
	/** Opens the menu where the doubt stands, at the form of an item. */
	openMenu: (item: string) => void;
	/** Opens what changes the thing that is doubtful: the form of a fact, the record of a hospital, else the words. */
	edit: () => void;
	/** The doubts that something written on a line answers: the one that is being looked at, where it stands there. */
	answeredOn: (line: unknown) => string[];
}

/** The walk through the doubts of a page; `draw` shows where it is. */
export function walkDoubts(bench: Bench, menu: BlockMenu, draw: () => void): DoubtWalk {
	let now: string | null = null;
	const current = () => bench.reading?.doubts.find(({ key }) => key === now);

	function goTo(doubt: Doubt): void {
		now = doubt.key;
		draw();
		const row = doubt.line === null ? undefined : menu.blockOn(doubt.line);
		if (row) desk.querySelector(`[data-block="${row.id}"]`)?.scrollIntoView({ block: 'center' });
		const link = part('doubts').querySelector<HTMLElement>('[aria-current] a');
		link?.focus({ preventScroll: true });
		link?.scrollIntoView({ block: 'nearest' });
	}

	function move(by: 1 | -1): void {
		const next = neighbourOf(bench, now, by);
		if (next) goTo(next);
		else say('疑问都看过了。通读一遍，就可以记“已核对”。');
	}

	function openMenu(item?: string): void {
		const doubt = current();
		const line = doubt?.line ?? null;
		const opening = item === undefined ? {} : { item };
		const isOpen = doubt && line !== null && menu.openAt(line, doubt.words, opening);
		if (!isOpen) say('这一处不在哪一块里，没有可改的字。');
	}

	function edit(): void {
		const doubt = current();
		const fact = bench.reading?.facts.find(({ key }) => key === doubt?.fact);
		if (fact) menu.openAt(fact.line, fact.quote, { item: fact.kind, before: fact.said });
		else if (doubt?.record === true) {
			find<HTMLInputElement>(desk, '#pane-file').checked = true;
			part('records').querySelector<HTMLElement>('textarea')?.focus();
		} else openMenu(doubt?.kind === 'words' ? undefined : 'emend');
	}

	return {
		get now() {
			return now;
		},
		begin: () => {
			now = null;
		},
		goTo,
		move,
		accept: () => {
			if (!bench.work || now === null) return;
			void bench.apply(accept(bench.work, now)).then(() => {
				move(1);
			});
		},
		putOff: () => {
			if (!bench.work || now === null || !openDoubts(bench).some(({ key }) => key === now)) return;
			const next = neighbourOf(bench, now, 1)!;
			say(next.key === now ? '只剩这一处了。' : '放到最后，稍后再看。');
			void bench.apply(putOff(bench.work, now)).then(() => {
				goTo(next);
			});
		},
		openMenu,
		edit,
		answeredOn: (line) => {
			const doubt = current();
			return doubt !== undefined && doubt.line === line ? [doubt.key] : [];
		},
	};
}
