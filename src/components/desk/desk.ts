/**
 * The desk: a page is dropped, pasted or opened from the archive, read in a worker, and shown beside what was understood of it;
 * each answer of its editor becomes a line of the sidecar. Everything stays in this browser until the editor takes it away.
 */
import type { NamedHospital } from '../../desk/add-hospital.ts';
import { openBench } from '../../desk/bench.ts';
import { openDoubts } from '../../desk/doubt-queue.ts';
import type { NewCorrection } from '../../desk/edit-sidecar.ts';
import type { Fact } from '../../desk/list-facts.ts';
import type { Catalogues } from '../../desk/protocol.ts';
import type { Reading } from '../../desk/reading.ts';
import { reasonOf } from '../../desk/reason-of.ts';
import { accept, change, undo, type Step, type Work } from '../../desk/work.ts';
import { element, find } from '../../search/dom.ts';
import { isSingleKey } from '../../search/search-keys.ts';
import { url } from '../../url.ts';
import { startReader } from './ask-worker.ts';
import { blockMenu } from './block-menu.ts';
import { completeSidecar } from './complete-sidecar.ts';
import { desk, notYaml, part, say } from './desk-page.ts';
import { drawDesk } from './draw-desk.ts';
import { editYaml } from './edit-yaml.ts';
import { dropWork, keepWork } from './kept-work.ts';
import { offerCompletions } from './offer-completions.ts';
import { fieldNamed } from './render-report.ts';
import { selectedWords } from './selected-words.ts';
import { offerSigning } from './sign-page.ts';
import { takeIn, type AskedPlace } from './take-in.ts';
import { walkDoubts } from './walk-doubts.ts';
import { waysOut } from './ways-out.ts';
import { canWriteFolder } from './write-into-folder.ts';

const empty = find(desk, '[data-desk-empty]');
const opened = find(desk, '[data-desk-open]');

const reader = startReader();
let catalogues: Catalogues | undefined;
/** Whether something was read while the menu stood open: the pairs are drawn when it is closed. */
let waits = false;

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
const menu = blockMenu(bench, () => catalogues, {
	write,
	nameHospital: (hospital) => void nameHospital(hospital),
	close: () => {
		if (waits) draw();
	},
});
const walk = walkDoubts(bench, menu, draw);
const ways = waysOut(bench);

const step = (changed: Partial<Step>) => {
	void bench.change((work) => change(work, changed));
};

const yaml = editYaml('更正文件', (text) => {
	step({ sidecar: text });
});
part('yaml').append(
	yaml,
	...offerCompletions(
		yaml,
		completeSidecar(reader.edit, () => ({ catalogues, reading: bench.reading }))
	)
);

function writeRecord(path: string, text: string): void {
	void bench.change((work) => change(work, { records: { ...work.records, [path]: text } }));
}

function draw(): void {
	waits = menu.isOpen();
	const places = { divisions: catalogues?.divisions ?? [], edit: reader.edit };
	drawDesk(bench, { now: walk.now, keepsPairs: waits, places, themes: new Map(catalogues?.themes), writeRecord });
	if (bench.work && yaml !== document.activeElement) yaml.value = bench.work.sidecar;
}

/** What is said of the sidecar that was not said before: that something in it is wrong, or only that it is needless. */
function newlyTold(before: Reading | undefined, weight: 'error' | 'warning'): string | undefined {
	const known = new Set(before?.messages.map(({ text }) => text));
	return bench.reading?.messages.find((one) => one.about === 'sidecar' && one.weight === weight && !known.has(one.text))
		?.text;
}

/** Writes a correction; one that does not apply, or that stops another one, is taken back, and gives why. */
async function write(correction: NewCorrection): Promise<string | undefined> {
	// A correction where the doubt stands is an answer to it.
	const answered = walk.answeredOn(correction['line']);
	const before = bench.reading;
	try {
		await bench.change(async (work) =>
			change(work, {
				sidecar: await reader.edit('addCorrection', work.sidecar, correction),
				accepted: [...new Set([...work.accepted, ...answered])],
			})
		);
	} catch {
		say(notYaml);
		return notYaml;
	}
	await bench.settle();
	const fault = newlyTold(before, 'error');
	if (fault === undefined) {
		const needless = newlyTold(before, 'warning');
		say(`已记下一条更正。${needless ?? ''}`);
		return undefined;
	}
	await bench.change(undo);
	say(`没有记下：${fault}`);
	return fault;
}

async function nameHospital(hospital: NamedHospital): Promise<void> {
	const { reading } = bench;
	if (!reading) return;
	const read = {
		records: reading.records,
		articles: reading.articles.map(({ headline, isAmbiguous, source }) => ({ headline, isAmbiguous, source })),
	};
	const nothing = `没有可记的：这一行不在哪一篇里，或者那一篇写的已经是${hospital.name}。`;
	let said = nothing;
	try {
		await bench.change(async (work) => {
			const { records, sidecar } = work;
			const known = catalogues?.hospitalNames ?? [];
			const made = await reader.edit('addHospital', { records, sidecar }, read, hospital, known);
			const isNew = Object.keys(made.records).length > Object.keys(records).length;
			const next = change(work, isNew ? made : { sidecar: made.sidecar });
			const record = isNew ? '；档案在“更正”里，请补上地点' : '';
			said = next === work ? nothing : `已记：这一篇写的是${hospital.name}${record}。`;
			return next;
		});
		say(said);
	} catch {
		say(notYaml);
	}
}

/** Makes room on the desk for a page, and goes to the place that is asked for, else to the first doubt. */
function show(next: Work, place?: AskedPlace): void {
	walk.begin();
	empty.hidden = true;
	opened.hidden = false;
	part('name').textContent = next.name;
	say('正在读……');
	void bench.begin(next).then(() => {
		if (!bench.reading) return;
		say('');
		const [first] = openDoubts(bench);
		if (place) menu.openAsked(place);
		else if (first) walk.goTo(first);
	});
	history.replaceState(null, '', `?source=${encodeURIComponent(next.name)}`);
	find<HTMLElement>(opened, 'h1').focus();
}

function factOf(button: HTMLElement): Fact | undefined {
	return bench.reading?.facts.find(({ key }) => key === button.dataset['fact']);
}

const actions: Readonly<Record<string, (button: HTMLElement) => void>> = {
	next: () => {
		walk.move(1);
	},
	accept: walk.accept,
	later: walk.putOff,
	edit: walk.edit,
	suspect: () => {
		walk.openMenu('suspect');
	},
	undo: () => {
		void bench.change(undo).then(() => {
			say('已撤销一步。');
		});
	},
	'accept-fact': (button) => {
		const key = button.dataset['fact'];
		if (key !== undefined) void bench.change((work) => accept(work, `fact|${key}`));
	},
	'change-fact': (button) => {
		const fact = factOf(button);
		if (fact) menu.openAt(fact.line, fact.quote, { item: fact.kind, before: fact.said });
	},
	'drop-fact': (button) => {
		const fact = factOf(button);
		if (fact) void write(fact.off);
	},
	zip: () => void ways.zip(),
	here: () => void ways.here(),
	folder: () => void ways.folder(),
	github: () => void ways.github(),
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
		menu.open(edit.dataset['edit']!, [0, 0]);
		return;
	}
	const link = pressed.closest<HTMLElement>('[data-doubt]');
	const doubt = link && bench.reading?.doubts.find(({ key }) => key === link.dataset['doubt']);
	if (doubt) {
		event.preventDefault();
		walk.goTo(doubt);
	}
});

part('pairs').addEventListener('pointerup', () => {
	const selected = selectedWords();
	if (!selected) return;
	if ('block' in selected) menu.open(selected.block, selected.span);
	else menu.openAt(selected.line, selected.words);
});

/** What a single key does. */
const keys: Readonly<Record<string, () => void>> = {
	j: () => {
		walk.move(1);
	},
	k: () => {
		walk.move(-1);
	},
	a: walk.accept,
	x: walk.accept,
	l: walk.putOff,
	e: walk.edit,
	d: () => {
		walk.openMenu('suspect');
	},
	g: () => {
		walk.openMenu('gap');
	},
	n: () => {
		walk.openMenu('indicator');
	},
	u: () => {
		actions['undo']!(opened);
	},
};

document.addEventListener('keydown', (event) => {
	if (!bench.work || menu.holds(event.target as Node) || desk.querySelector('dialog[open]')) return;
	const does = keys[event.key];
	if (!does || !isSingleKey(event, event.key)) return;
	event.preventDefault();
	does();
});

part('report').addEventListener('change', ({ target }) => {
	const { name, value } = target as HTMLInputElement;
	if (!bench.reading) return;
	const field = fieldNamed(name, bench.reading);
	bench
		.change(async (work) => change(work, { sidecar: await reader.edit('writeField', work.sidecar, field, value) }))
		.catch(() => {
			say(notYaml);
		});
});

offerSigning(bench, reader.edit);
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
