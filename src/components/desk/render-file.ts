import type { Reading } from '../../desk/reading.ts';
import type { Work } from '../../desk/work.ts';
import { newLines } from '../../desk/work.ts';
import { sidecarPath } from '../../model/sidecar-path.ts';
import { element } from '../../search/dom.ts';

/** What is said of the sidecar, each with its line. */
function messagesOf({ messages }: Reading): HTMLElement[] {
	const own = messages.filter(({ about }) => about === 'sidecar');
	if (own.length === 0) return [];
	const items = own.map(({ line, column, weight, text }) =>
		element(
			'li',
			{ class: weight === 'error' ? 'is-error' : '' },
			`${line === null ? '' : `第${line}行第${column ?? 1}列　`}${text}`
		)
	);
	return [element('div', { class: 'yaml-faults', role: 'status' }, element('ul', {}, ...items))];
}

/** The sidecar as it will be written, new lines marked. */
export function renderFile(work: Work, reading: Reading): HTMLElement[] {
	const fresh = newLines(work);
	const lines = work.sidecar === '' ? [] : work.sidecar.replace(/\r?\n$/u, '').split(/\r?\n/u);
	const shown = lines.map((line, index) =>
		element('span', fresh.has(index) ? { class: 'is-new' } : {}, `${fresh.has(index) ? '＋' : '　'}${line}\n`)
	);
	return [
		element('p', { class: 'fact-rule' }, `${sidecarPath(work.name)}，与原件同放。行首“＋”是这次加上的。`),
		...(lines.length > 0
			? [element('pre', { class: 'yaml' }, ...shown)]
			: [element('p', { class: 'fact-rule' }, '还没有一条更正。')]),
		...messagesOf(reading),
	];
}
