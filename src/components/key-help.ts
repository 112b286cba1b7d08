/** What the keys do, in a dialog of its own: opened by `?` or from 显示. */
import { labels } from '../labels.ts';

const keys: readonly (readonly [key: string, does: string])[] = [
	['/　Ctrl K', '查找'],
	['↑　↓', '在查得的条目里上下移动'],
	['Enter', '打开所选的一条'],
	['Esc', '关闭查找、显示与本表'],
	['?', '打开本表'],
];

function make(): HTMLDialogElement {
	const dialog = document.createElement('dialog');
	dialog.className = 'key-help';
	dialog.setAttribute('aria-label', labels.keys);
	const head = document.createElement('h2');
	head.textContent = labels.keys;
	const list = document.createElement('dl');
	for (const [key, does] of keys) {
		const [term, meaning] = [document.createElement('dt'), document.createElement('dd')];
		term.textContent = key;
		meaning.textContent = does;
		list.append(term, meaning);
	}
	const note = document.createElement('p');
	note.textContent = '“显示”里可以关掉“/”和“?”两个单键。';
	const form = document.createElement('form');
	form.method = 'dialog';
	const close = document.createElement('button');
	close.textContent = '关闭';
	form.append(close);
	dialog.append(head, list, note, form);
	document.body.append(dialog);
	return dialog;
}

let help: HTMLDialogElement | undefined;

export function showKeyHelp(): void {
	help ??= make();
	if (!help.open) help.showModal();
}
