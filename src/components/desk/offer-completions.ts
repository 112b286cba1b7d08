import type { Completion, Completions } from '../../desk/complete-yaml.ts';
import { element } from '../../search/dom.ts';

/** Says what can be written at a place of a text. */
export type Complete = (text: string, at: number) => Promise<Completions | undefined>;

/** As many are shown at once: the list moves with the one that is chosen, and never needs to be scrolled. */
const shown = 8;

/** Keys that move the caret: what was offered is offered no more. */
const leaving = new Set(['ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown']);

/**
 * Offers what can be written in a field, in a list below the line of the caret: Ctrl-Space or Alt-↓ opens it, the arrows choose,
 * Enter or Tab writes, Esc closes. The field keeps the focus; `aria-activedescendant` tells what is chosen. Gives back the list,
 * a button for who has no such keys, and what is said of them, to be put behind the field.
 */
export function offerCompletions(area: HTMLTextAreaElement, complete: Complete): HTMLElement[] {
	const list = element('ul', { class: 'completions', id: 'completions', role: 'listbox', 'aria-label': '可以填的' });
	list.hidden = true;
	const status = element('p', { class: 'visually-hidden', role: 'status' });
	const button = element('button', { type: 'button', class: 'plain' }, '可以填什么', element('kbd', {}, 'Ctrl 空格'));
	// A field of several lines may not be a combobox; it has all that one has.
	for (const [key, value] of [
		['autocomplete', 'list'],
		['haspopup', 'listbox'],
		['controls', list.id],
	] as const)
		area.setAttribute(`aria-${key}`, value);
	let offered: Completions | undefined;
	let chosen = 0;

	const close = () => {
		offered = undefined;
		list.hidden = true;
		list.replaceChildren();
		area.removeAttribute('aria-activedescendant');
	};

	const place = () => {
		const { lineHeight, paddingTop, borderTopWidth } = getComputedStyle(area);
		const lines = area.value.slice(0, area.selectionStart).split('\n').length;
		const [line, ...above] = [lineHeight, paddingTop, borderTopWidth].map(Number.parseFloat) as [number, ...number[]];
		const below = above.reduce((sum, one) => sum + one, lines * line) - area.scrollTop;
		list.style.top = `${area.offsetTop + Math.min(below, area.offsetHeight)}px`;
	};

	const row = ({ value, name }: Completion, index: number, count: number) =>
		element(
			'li',
			{
				id: `completion-${index}`,
				role: 'option',
				'aria-selected': String(index === chosen),
				'aria-setsize': String(count),
				'aria-posinset': String(index + 1),
				'data-index': String(index),
			},
			element('b', {}, value),
			element('span', {}, name)
		);

	const draw = () => {
		const { choices } = offered!;
		const first = Math.max(0, Math.min(chosen - shown + 2, choices.length - shown));
		const rows = choices.map((choice, index) => [choice, index] as const).slice(first, first + shown);
		list.replaceChildren(...rows.map(([choice, index]) => row(choice, index, choices.length)));
		list.hidden = false;
		area.setAttribute('aria-activedescendant', `completion-${chosen}`);
	};

	/** Asks for what can be written; says so where it is nothing and the editor asked for it. */
	const open = async (isAsked: boolean) => {
		const [text, at] = [area.value, area.selectionStart];
		const found = await complete(text, at);
		if (area.value !== text || area.selectionStart !== at) return;
		close();
		if (!found) {
			if (isAsked) status.textContent = '这里没有可以补的';
			return;
		}
		[offered, chosen] = [found, 0];
		status.textContent = `可以填的有${found.choices.length}项，上下键选，回车填入`;
		place();
		draw();
		list.scrollIntoView({ block: 'nearest' });
	};

	const write = (index: number) => {
		const { from, to, choices } = offered!;
		const { text } = choices[index]!;
		close();
		area.setRangeText(text, from, to, 'end');
		area.dispatchEvent(new InputEvent('input', { bubbles: true }));
		status.textContent = `已填入${text.trim()}`;
		// A key is followed by what it holds.
		if (text.endsWith(' ')) void open(false);
	};

	const isOpen: Readonly<Record<string, () => void>> = {
		ArrowDown: () => {
			chosen = (chosen + 1) % offered!.choices.length;
			draw();
		},
		ArrowUp: () => {
			const { length } = offered!.choices;
			chosen = (chosen + length - 1) % length;
			draw();
		},
		Enter: () => {
			write(chosen);
		},
		Tab: () => {
			write(chosen);
		},
		Escape: close,
	};

	area.addEventListener('keydown', (event) => {
		if (event.isComposing) return;
		const isCall = (event.ctrlKey && event.code === 'Space') || (event.altKey && event.key === 'ArrowDown');
		const does = isCall ? () => void open(true) : offered && isOpen[event.key];
		if (does) {
			event.preventDefault();
			event.stopPropagation();
			does();
		} else if (offered && leaving.has(event.key)) close();
	});
	area.addEventListener('input', () => {
		if (offered) void open(false);
	});
	area.addEventListener('blur', close);
	area.addEventListener('pointerdown', close);
	// The field keeps the focus while a choice is pressed.
	list.addEventListener('pointerdown', (event) => {
		event.preventDefault();
	});
	list.addEventListener('click', ({ target }) => {
		const index = (target as Element).closest<HTMLElement>('[data-index]')?.dataset['index'];
		if (index !== undefined && offered) write(Number(index));
	});
	button.addEventListener('click', () => {
		area.focus();
		void open(true);
	});
	return [list, element('p', {}, button), status];
}
