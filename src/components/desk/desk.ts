/**
 * The desk: a page is dropped, pasted or opened from the archive, read in a worker, and shown beside what was understood of it;
 * each answer of its editor becomes a line of the sidecar. Everything stays in this browser until the editor takes it away.
 */
import { findQuote } from '../../archive/queries/find-quote.ts';
import { sentenceAround } from '../../archive/queries/sentences.ts';
import { openBench } from '../../desk/bench.ts';
import type { Opening } from '../../desk/corrections-menu.ts';
import { addCorrection, setField, type NewCorrection } from '../../desk/edit-sidecar.ts';
import type { Doubt } from '../../desk/list-doubts.ts';
import type { Fact } from '../../desk/list-facts.ts';
import { commitMessage } from '../../desk/github/commit-message.ts';
import { guardFiles, rememberSent, type GuardedFile } from '../../desk/guarded-files.ts';
import { filesOf, recordsOf, type PackedFile } from '../../desk/pack.ts';
import type { Catalogues } from '../../desk/protocol.ts';
import type { ReadBlock } from '../../desk/reading.ts';
import { reasonOf } from '../../desk/reason-of.ts';
import { inQueue, putOff } from '../../desk/put-off.ts';
import { accept, change, undo, type Step, type Work } from '../../desk/work.ts';
import { element, find } from '../../search/dom.ts';
import { isSingleKey } from '../../search/search-keys.ts';
import { url } from '../../url.ts';
import { startReader } from './ask-worker.ts';
import { completeSidecar } from './complete-sidecar.ts';
import { openCorrections } from './correction-dialog.ts';
import { downloadZip } from './download-zip.ts';
import { editYaml } from './edit-yaml.ts';
import { dropWork, keepWork } from './kept-work.ts';
import { offerCompletions } from './offer-completions.ts';
import { renderDoubts } from './render-doubts.ts';
import { renderFacts } from './render-facts.ts';
import { renderFile } from './render-file.ts';
import { renderPairs } from './render-pairs.ts';
import { renderRecords } from './render-records.ts';
import { renderReport, writeField } from './render-report.ts';
import { selectedWords } from './selected-words.ts';
import { takeIn, type AskedPlace } from './take-in.ts';
import { writeHere } from './write-here.ts';
import { canWriteFolder, chooseContentFolder, writeIntoFolder } from './write-into-folder.ts';

const desk = document.querySelector<HTMLElement>('[data-desk]')!;
const empty = find(desk, '[data-desk-empty]');
const opened = find(desk, '[data-desk-open]');
const part = (name: string) => find(desk, `[data-part="${name}"]`);
const status = part('status');

const reader = startReader();
let catalogues: Catalogues | undefined;

/** Key of the doubt that is being looked at. */
let now: string | null = null;
let menuOf: { block: string; element: HTMLElement } | undefined;
/** Whether something was read while the menu stood open: the pairs are drawn when it is closed. */
let waits = false;

const say = (words: string) => {
	status.textContent = words;
};

const bench = openBench({
	read: reader.read,
	keep: (work) => {
		void keepWork(work).catch(() => {
			say('这台电脑没有地方存放改动；请尽早带走。');
		});
	},
	onChange: draw,
	onFault: (error) => {
		say(`读不成：${reasonOf(error)}`);
	},
});

const step = (changed: Partial<Step>) => {
	if (bench.work) void bench.apply(change(bench.work, changed));
};

const yaml = editYaml('更正文件', (text) => {
	step({ sidecar: text });
});
part('yaml').append(
	yaml,
	...offerCompletions(
		yaml,
		completeSidecar(() => ({ catalogues, reading: bench.reading }))
	)
);

const blocks = (): ReadBlock[] => bench.reading?.articles.flatMap((article) => article.blocks) ?? [];
const acceptedKeys = () => new Set(bench.work?.accepted);
const queue = (): Doubt[] => inQueue(bench.reading?.doubts ?? [], bench.work?.later ?? []);
const openDoubts = (): Doubt[] => {
	const done = acceptedKeys();
	return queue().filter(({ key }) => !done.has(key));
};

function seenLines(): Set<number> {
	const { reading } = bench;
	const done = acceptedKeys();
	const doubts = reading?.doubts.filter(({ key }) => done.has(key)).map(({ line }) => line) ?? [];
	const facts = reading?.facts.filter(({ key }) => done.has(`fact|${key}`)).map(({ line }) => line) ?? [];
	return new Set([...doubts, ...facts].filter((line) => line !== null));
}

/** The sentence of a fact; its words alone where they do not stand in the block. */
function sentenceOf({ block, article, quote }: Fact): string {
	const text = bench.reading?.articles[article]?.blocks.find(({ id }) => id === block)?.text ?? '';
	const place = findQuote(text, quote);
	return place ? sentenceAround(text, place).text : quote;
}

function writeRecord(path: string, text: string): void {
	if (bench.work) step({ records: { ...bench.work.records, [path]: text } });
}

function draw(): void {
	const { work, reading } = bench;
	if (!work || !reading) return;
	const accepted = acceptedKeys();
	const left = openDoubts();
	const current = reading.doubts.find(({ key }) => key === now);
	const { articles, lines } = reading;
	const characters = articles.reduce((sum, { ledger }) => sum + ledger.characters, 0);
	part('name').textContent = work.name;
	part('size').textContent = [
		`${lines.length}行`,
		...(articles.length > 0 ? [`${characters}字`, reading.encoding.toUpperCase(), `${articles.length}篇`] : []),
	].join('，');
	const off = left.filter(({ key }) => work.later.includes(key)).length;
	const offToo = off > 0 ? `，其中${off}处稍后再看` : '';
	part('left').textContent = left.length > 0 ? `还有${left.length}处没有看${offToo}` : '疑问都看过了';
	part('sign-left').textContent = left.length > 0 ? `还有${left.length}处没有看。` : '疑问都看过了。';
	part('n-doubts').textContent = String(left.length);
	part('n-facts').textContent = String(reading.facts.length);
	find<HTMLButtonElement>(desk, '[data-do="undo"]').disabled = work.past.length === 0;
	const isReviewed = articles.length > 0 && articles.every(({ reviewed }) => reviewed !== null);
	waits = menuOf !== undefined;
	if (!waits) {
		const view = { seen: seenLines(), isReviewed, now: current?.line ?? null };
		part('pairs').replaceChildren(...renderPairs(reading, view));
	}
	part('doubts').replaceChildren(...renderDoubts(queue(), { accepted, later: new Set(work.later), now, lines }));
	part('facts').replaceChildren(...renderFacts(reading.facts, sentenceOf, accepted));
	if (!part('report').contains(document.activeElement)) part('report').replaceChildren(...renderReport(reading));
	part('file').replaceChildren(...renderFile(work, reading));
	if (!part('records').contains(document.activeElement)) {
		const records = recordsOf(work, reading.records);
		part('records').replaceChildren(...renderRecords(records, catalogues?.divisions ?? [], writeRecord));
	}
	if (yaml !== document.activeElement) yaml.value = work.sidecar;
}

function write(correction: NewCorrection): void {
	const { work, reading } = bench;
	if (!work) return;
	try {
		// A correction where the doubt stands is an answer to it.
		const doubt = reading?.doubts.find(({ key }) => key === now);
		const answers = doubt !== undefined && doubt.line === correction['line'] ? [doubt.key] : [];
		const accepted = [...new Set([...work.accepted, ...answers])];
		const next = change(work, { sidecar: addCorrection(work.sidecar, correction), accepted });
		say('已记下一条更正。');
		void bench.apply(next);
	} catch {
		say('更正文件不合格式，先改好它再添。');
	}
}

/** Opens the menu at the block that the address names: two blocks may stand on its line. */
function openAsked({ block: id, line }: AskedPlace): void {
	const block = blocks().find((one) => one.id === id && one.lines.includes(line)) ?? blockOn(line);
	if (!block) {
		say(`第${line}行不在哪一块里。`);
		return;
	}
	openMenu(block.id, [0, 0]);
	desk.querySelector(`[data-block="${block.id}"]`)?.scrollIntoView({ block: 'center' });
}

/** Makes room on the desk for a page, and goes to the place that is asked for, else to the first doubt. */
function show(next: Work, place?: AskedPlace): void {
	now = null;
	empty.hidden = true;
	opened.hidden = false;
	part('name').textContent = next.name;
	say('正在读……');
	void bench.begin(next).then(() => {
		if (!bench.reading) return;
		say('');
		const first = openDoubts()[0];
		if (place) openAsked(place);
		else if (first) goTo(first);
	});
	history.replaceState(null, '', `?source=${encodeURIComponent(next.name)}`);
	find<HTMLElement>(opened, 'h1').focus();
}

function closeMenu(): void {
	if (!menuOf) return;
	const { block, element: menu } = menuOf;
	const hadFocus = menu.contains(document.activeElement);
	menu.remove();
	menuOf = undefined;
	if (waits) draw();
	if (hadFocus) desk.querySelector<HTMLElement>(`[data-edit="${block}"]`)?.focus();
}

/** Opens the menu at a block: on some of its words, on all of it, or on a fact that is to be changed. */
function openMenu(id: string, [from, to]: readonly [number, number], opening: Omit<Opening, 'selected'> = {}): void {
	const all = blocks();
	const block = all.find((one) => one.id === id);
	const row = desk.querySelector<HTMLElement>(`[data-block="${id}"] .pair-block`);
	if (!block || !row || !catalogues) return;
	closeMenu();
	const own = bench.reading!.articles.find((article) => article.blocks.includes(block))!.blocks;
	const lineBefore = own[own.indexOf(block) - 1]?.lines.at(-1) ?? null;
	find<HTMLInputElement>(desk, '#pane-pairs').checked ||= matchMedia('(width < 1000px)').matches;
	const menu = openCorrections({ selected: { block, from, to, lineBefore }, ...opening }, catalogues, write, closeMenu);
	row.append(menu);
	menuOf = { block: id, element: menu };
	menu.scrollIntoView({ block: 'nearest' });
}

/** The block that stands on a line. */
const blockOn = (line: number) => blocks().find(({ lines }) => lines.includes(line));

/** Opens the menu on words that stand on a line, on the whole block where it does not have them; whether there is a block. */
function openAt(line: number, words: string, opening: Omit<Opening, 'selected'> = {}): boolean {
	const block = blockOn(line);
	if (block) openMenu(block.id, findQuote(block.text, words) ?? [0, 0], opening);
	return block !== undefined;
}

function goTo(doubt: Doubt): void {
	now = doubt.key;
	draw();
	const row = doubt.line === null ? undefined : blockOn(doubt.line);
	if (row) desk.querySelector(`[data-block="${row.id}"]`)?.scrollIntoView({ block: 'center' });
	const link = part('doubts').querySelector<HTMLElement>('[aria-current] a');
	link?.focus({ preventScroll: true });
	link?.scrollIntoView({ block: 'nearest' });
}

/** The next doubt that is open, or the one before; round from the end to the start. */
function neighbour(by: 1 | -1): Doubt | undefined {
	const all = queue();
	const open = new Set(openDoubts().map(({ key }) => key));
	if (open.size === 0) return undefined;
	let at = all.findIndex(({ key }) => key === now);
	do at = (at + by + all.length) % all.length;
	while (!open.has(all[at]!.key));
	return all[at];
}

function move(by: 1 | -1): void {
	const next = neighbour(by);
	if (next) goTo(next);
	else say('疑问都看过了。通读一遍，就可以记“已核对”。');
}

function openAtDoubt(item: string): void {
	const doubt = bench.reading?.doubts.find(({ key }) => key === now);
	const line = doubt?.line ?? null;
	const isOpen = doubt && line !== null && openAt(line, doubt.words, { item });
	if (!isOpen) say('这一处不在哪一块里，没有可改的字。');
}

function acceptNow(): void {
	if (!bench.work || now === null) return;
	void bench.apply(accept(bench.work, now)).then(() => {
		move(1);
	});
}

function putOffNow(): void {
	if (!bench.work || !openDoubts().some(({ key }) => key === now)) return;
	const next = neighbour(1)!;
	say(next.key === now ? '只剩这一处了。' : '放到最后，稍后再看。');
	void bench.apply(putOff(bench.work, now!)).then(() => {
		goTo(next);
	});
}

function factOf(button: HTMLElement): Fact | undefined {
	return bench.reading?.facts.find(({ key }) => key === button.dataset['fact']);
}

const packed = (): PackedFile[] =>
	bench.work ? filesOf(bench.work, recordsOf(bench.work, bench.reading?.records ?? [])) : [];

const guarded = (): GuardedFile[] => (bench.work ? guardFiles(bench.work, packed()) : []);

/** Remembers what was put into the repository, which may then be replaced by what comes after it. */
function remember(name: string, files: readonly GuardedFile[]): void {
	const { work } = bench;
	if (work?.name === name) void bench.apply(rememberSent(work, files));
}

async function toGithub(): Promise<void> {
	const isRead = await bench.settle();
	const { work, reading } = bench;
	if (!work || !reading || !isRead) return;
	if (reading.messages.some(({ weight }) => weight === 'error')) {
		say('更正文件还有错，改好再提交。');
		return;
	}
	const { name } = work;
	const message = commitMessage(
		work,
		reading.articles.map(({ headline }) => headline)
	);
	const files = guarded();
	const { openGithubDialog } = await import('./github-dialog.ts');
	openGithubDialog(find<HTMLDialogElement>(desk, '[data-github]'), { files, message }, () => {
		remember(name, files);
	});
}

/** Only the development server has a folder of its own to write into. */
async function intoThisFolder(): Promise<void> {
	if (!import.meta.env.DEV || !bench.work) return;
	await bench.settle();
	const { name } = bench.work;
	const files = guarded();
	try {
		const written = await writeHere(files);
		remember(name, files);
		say(written.length > 0 ? `已写入 ${written.join('、')}，正在重新转换。` : '文件夹里已经是这样。');
	} catch (error) {
		say(`没有写成：${reasonOf(error)}`);
	}
}

async function intoFolder(): Promise<void> {
	if (!bench.work) return;
	try {
		// A browser lets a folder be chosen only right after a click.
		const folder = await chooseContentFolder();
		await bench.settle();
		const { name } = bench.work;
		const files = guarded();
		const written = await writeIntoFolder(folder, files);
		remember(name, files);
		say(written.length > 0 ? `已写入 ${written.join('、')}` : '文件夹里已经是这样。');
	} catch (error) {
		const isCancelled = error instanceof DOMException && error.name === 'AbortError';
		if (!isCancelled) say(`没有写成：${reasonOf(error)}`);
	}
}

async function asZip(): Promise<void> {
	await bench.settle();
	if (bench.work) downloadZip(bench.work.name, packed());
	say('压缩包已下载；解开，放进仓库就是。');
}

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
	next: () => {
		move(1);
	},
	accept: acceptNow,
	later: putOffNow,
	edit: () => {
		openAtDoubt('emend');
	},
	suspect: () => {
		openAtDoubt('suspect');
	},
	undo: () => {
		if (bench.work) void bench.apply(undo(bench.work));
		say('已撤销一步。');
	},
	'accept-fact': (button) => {
		const key = button.dataset['fact'];
		if (bench.work && key !== undefined) void bench.apply(accept(bench.work, `fact|${key}`));
	},
	'change-fact': (button) => {
		const fact = factOf(button);
		if (fact) openAt(fact.line, fact.quote, { item: fact.kind, before: fact.said });
	},
	'drop-fact': (button) => {
		const fact = factOf(button);
		if (fact) write(fact.off);
	},
	zip: () => void asZip(),
	here: () => void intoThisFolder(),
	folder: () => void intoFolder(),
	github: () => void toGithub(),
	leave: () => {
		location.assign(url('/desk/'));
	},
	drop: () => {
		const { name } = bench.work!;
		void dropWork(name).then(() => {
			location.assign(url('/desk/'));
		});
	},
};

opened.addEventListener('click', (event) => {
	const pressed = event.target as Element;
	const does = pressed.closest<HTMLElement>('[data-do]');
	if (does) {
		actions[does.dataset['do']!]!(does);
		return;
	}
	const edit = pressed.closest<HTMLElement>('[data-edit]');
	if (edit) {
		openMenu(edit.dataset['edit']!, [0, 0]);
		return;
	}
	const link = pressed.closest<HTMLElement>('[data-doubt]');
	const doubt = link && bench.reading?.doubts.find(({ key }) => key === link.dataset['doubt']);
	if (doubt) {
		event.preventDefault();
		goTo(doubt);
	}
});

part('pairs').addEventListener('pointerup', () => {
	const selected = selectedWords();
	if (!selected) return;
	if ('block' in selected) openMenu(selected.block, selected.span);
	else openAt(selected.line, selected.words);
});

const keys: Readonly<Record<string, () => void>> = {
	j: () => {
		move(1);
	},
	k: () => {
		move(-1);
	},
	a: acceptNow,
	x: acceptNow,
	l: putOffNow,
	e: () => {
		openAtDoubt('emend');
	},
	d: () => {
		openAtDoubt('suspect');
	},
	g: () => {
		openAtDoubt('gap');
	},
	n: () => {
		openAtDoubt('indicator');
	},
	u: () => {
		actions['undo']!(opened);
	},
};

document.addEventListener('keydown', (event) => {
	if (!bench.work || menuOf?.element.contains(event.target as Node) || desk.querySelector('dialog[open]')) return;
	const does = keys[event.key];
	if (!does || !isSingleKey(event, event.key)) return;
	event.preventDefault();
	does();
});

part('report').addEventListener('change', ({ target }) => {
	const { name, value } = target as HTMLInputElement;
	const { work, reading } = bench;
	if (work && reading) step({ sidecar: writeField(work.sidecar, reading, name, value) });
});

const sign = find<HTMLFormElement>(desk, '[data-sign]');
const day = find<HTMLInputElement>(sign, '[name="on"]');
day.value = new Date().toLocaleDateString('sv-SE');
sign.addEventListener('submit', (event) => {
	event.preventDefault();
	const { work } = bench;
	if (!work) return;
	const by = find<HTMLInputElement>(sign, '[name="by"]').value.trim();
	if (by === '') return;
	const sidecar = setField(setField(work.sidecar, 'reviewed', 'by', by), 'reviewed', 'on', day.value.trim());
	step({ sidecar });
	const fold = sign.closest('details')!;
	fold.open = false;
	find(fold, 'summary').focus();
	say(`已记：${by}，${day.value}核对。`);
});

// What this browser cannot do is not offered.
if (!canWriteFolder()) find(desk, '[data-do="folder"]').closest('li')!.hidden = true;
reader.catalogues.then(
	(known) => {
		catalogues = known;
		part('hospitals').replaceChildren(...known.hospitals.map(([id, name]) => element('option', { value: id }, name)));
	},
	(error: unknown) => {
		part('fault').textContent = `编辑台没有装好：${reasonOf(error)}`;
	}
);
takeIn(empty, show);
