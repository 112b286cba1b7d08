import type { NamedHospital } from '../../desk/add-hospital.ts';
import {
	menu,
	newHospital,
	type Field,
	type MenuItem,
	type Offered,
	type Opening,
	type RecordItem,
} from '../../desk/corrections-menu.ts';
import { makeCorrection, missingFields, type Answers } from '../../desk/make-correction.ts';
import type { NewCorrection } from '../../desk/edit-sidecar.ts';
import { placeOfWords } from '../../desk/place-of-words.ts';
import { element } from '../../search/dom.ts';

/** All that is offered, group by group. */
const offeredGroups: readonly { name: string; items: readonly (MenuItem | RecordItem)[] }[] = [
	...menu,
	{ name: '档案', items: [newHospital] },
];
const offeredItems = offeredGroups.flatMap(({ items }) => items);

/** What is done with what the menu makes. */
export interface Makes {
	/** Gives back why a correction cannot be, which is not written then. */
	write: (correction: NewCorrection) => Promise<string | undefined>;
	nameHospital: (hospital: NamedHospital) => void;
	/** Called when the menu is done. */
	close: () => void;
}

/** Index, in UTF-16 units, of a character of a text; and the other way round. */
const unitOf = (text: string, character: number) => Array.from(text).slice(0, character).join('').length;
const characterOf = (text: string, unit: number) => Array.from(text.slice(0, unit)).length;

function control(field: Field, id: string): HTMLElement[] {
	const { kind, choices = [], value = '', isRequired = false } = field;
	if (kind === 'many') {
		const boxes = choices.map(([choice, name]) =>
			element('label', {}, element('input', { type: 'checkbox', name: field.key, value: choice }), name)
		);
		return [element('fieldset', { class: 'menu-many' }, element('legend', {}, field.name), ...boxes)];
	}
	const input =
		kind === 'choice'
			? element(
					'select',
					{ id, name: field.key },
					...choices.map(([choice, name]) =>
						element('option', { value: choice, ...(choice === value ? { selected: '' } : {}) }, name)
					)
				)
			: element('input', {
					id,
					name: field.key,
					type: 'text',
					value,
					autocomplete: 'off',
					...(kind === 'number' ? { inputmode: 'decimal' } : {}),
					...(isRequired ? { required: '' } : {}),
				});
	return [element('label', { for: id }, element('span', {}, field.name), input)];
}

/** What is filled in, by the keys of the fields. */
function answersOf(form: HTMLFormElement): Answers {
	const data = new FormData(form);
	const keys = [...new Set([...data.keys()])];
	const isMany = (key: string) => form.querySelector(`input[type="checkbox"][name="${key}"]`) !== null;
	return Object.fromEntries(
		keys.map((key) => {
			const said = data.getAll(key).filter((one) => typeof one === 'string');
			return [key, isMany(key) ? said : (said[0] ?? '')];
		})
	);
}

/** Goes to the first field of a form, what stands in it selected: it is typed over. */
function enter(form: HTMLFormElement): void {
	const first = form.querySelector<HTMLElement>('input, select');
	first?.focus({ preventScroll: true });
	if (first instanceof HTMLInputElement) first.select();
}

/**
 * The menu of a selection: what can be corrected there, and the form of what was chosen. Words are chosen with the mouse in the
 * page, or here with Shift and the arrows.
 */
export function openCorrections(
	{ selected: opened, item: first, before }: Opening,
	offered: Offered,
	{ write, nameHospital, close }: Makes
): HTMLElement {
	let selected = opened;
	const { text } = selected.block;
	const head = element('p', { class: 'menu-head', id: 'menu-head' });
	const words = element('textarea', {
		class: 'menu-words',
		rows: '3',
		'aria-readonly': 'true',
		'aria-label': '这一块的文字：用鼠标，或按住 Shift 用方向键选字',
	});
	words.value = text;
	const groups = element('dl', {});
	// What is missing is told here, in Chinese.
	const form = element('form', { class: 'menu-form', novalidate: '' });
	const made = element(
		'div',
		{ class: 'menu', role: 'dialog', 'aria-labelledby': 'menu-head' },
		head,
		words,
		groups,
		form
	);
	let current: MenuItem | RecordItem | undefined;

	const show = (item: MenuItem | RecordItem) => {
		current = item;
		const fields = item
			.fields(selected, offered)
			.map((field) => ({ ...field, ...(before?.[field.key] === undefined ? {} : { value: before[field.key]! }) }));
		const status = element('p', { class: 'menu-fault', role: 'alert' });
		form.replaceChildren(
			...fields.flatMap((field) => control(field, `menu-${field.key}`)),
			status,
			element(
				'p',
				{},
				element('button', { type: 'submit', class: 'button' }, '记下'),
				element('button', { type: 'button', class: 'plain', 'data-close': '' }, '取消')
			)
		);
		for (const one of groups.querySelectorAll('button')) {
			one.classList.toggle('is-on', one.dataset['item'] === item.id);
			one.setAttribute('aria-pressed', String(one.dataset['item'] === item.id));
		}
	};

	const draw = () => {
		const { from, to } = selected;
		const { line } = placeOfWords(selected.block, from, to);
		head.textContent = from < to ? `选中${to - from}字，第${line}行` : `第${line}行起的这一块`;
		const focused = (document.activeElement as HTMLElement | null)?.dataset['item'];
		groups.replaceChildren(
			...offeredGroups.flatMap(({ name, items }) => {
				const fitting = items.filter(({ fits }) => fits?.(selected) ?? true);
				if (fitting.length === 0) return [];
				const buttons = fitting.map((item) =>
					element(
						'button',
						{ type: 'button', 'data-item': item.id, 'aria-pressed': 'false' },
						item.name,
						...(item.key === undefined ? [] : [element('kbd', {}, item.key)])
					)
				);
				return [element('div', {}, element('dt', {}, name), element('dd', {}, ...buttons))];
			})
		);
		if (focused !== undefined) groups.querySelector<HTMLElement>(`[data-item="${focused}"]`)?.focus();
	};

	const choose = () => {
		const [from, to] = [words.selectionStart, words.selectionEnd].map((unit) => characterOf(text, unit)) as [
			number,
			number,
		];
		if (from === selected.from && to === selected.to) return;
		selected = { ...selected, from, to };
		draw();
		if (current) show(current);
	};

	draw();
	// Without a caret, as a field that is `readonly` has none, no words can be chosen with the keys.
	words.addEventListener('beforeinput', (event) => {
		event.preventDefault();
	});
	words.addEventListener('select', choose);
	words.addEventListener('keyup', choose);
	words.addEventListener('pointerup', choose);
	const open = (item: MenuItem | RecordItem | undefined) => {
		if (!item) return;
		show(item);
		enter(form);
	};
	groups.addEventListener('click', ({ target }) => {
		const id = (target as Element).closest<HTMLElement>('[data-item]')?.dataset['item'];
		open(offeredItems.find((one) => one.id === id));
	});
	// Nothing is written into the words: there a letter chooses, as the buttons say.
	words.addEventListener('keydown', (event) => {
		const item = offeredItems.find(({ key, fits }) => key === event.key && (fits?.(selected) ?? true));
		const isAlone = !event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey;
		if (!item || !isAlone || document.documentElement.dataset['slash'] === 'off') return;
		event.preventDefault();
		open(item);
	});
	made.addEventListener('click', ({ target }) => {
		if ((target as Element).closest('[data-close]')) close();
	});
	made.addEventListener('keydown', (event) => {
		if (event.key !== 'Escape') return;
		event.preventDefault();
		event.stopPropagation();
		close();
	});
	const tell = (fault: string) => {
		const status = form.querySelector('.menu-fault')!;
		status.textContent = fault;
		status.scrollIntoView({ block: 'nearest' });
	};
	let isWriting = false;
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		if (!current || isWriting) return;
		const said = answersOf(form);
		const missing = missingFields(current, selected, offered, said);
		if (missing.length > 0) {
			tell(`请填：${missing.map(({ name }) => name).join('、')}`);
			return;
		}
		if ('makes' in current) {
			const { line } = placeOfWords(selected.block, selected.from, selected.to);
			nameHospital({ name: String(said['name']).trim(), line });
			close();
			return;
		}
		isWriting = true;
		void write(makeCorrection(current, selected, offered, said, before)).then((fault) => {
			isWriting = false;
			if (fault === undefined) close();
			else tell(`没有记下：${fault}`);
		});
	});
	const item = offeredItems.find((one) => one.id === first);
	if (item) show(item);
	// The words are selected when the menu stands in the page.
	queueMicrotask(() => {
		words.setSelectionRange(unitOf(text, selected.from), unitOf(text, selected.to));
		if (item) enter(form);
		else words.focus({ preventScroll: true });
	});
	return made;
}
