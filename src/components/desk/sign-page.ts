import type { Bench } from '../../desk/bench.ts';
import type { AskEdit } from '../../desk/edits.ts';
import { change } from '../../desk/work.ts';
import { find } from '../../search/dom.ts';
import { desk, notYaml, say } from './desk-page.ts';

/** The form in which an editor says that he has read the page, and when. */
export function offerSigning(bench: Bench, edit: AskEdit): void {
	const sign = find<HTMLFormElement>(desk, '[data-sign]');
	const day = find<HTMLInputElement>(sign, '[name="on"]');
	day.value = new Date().toLocaleDateString('sv-SE');
	sign.addEventListener('submit', (event) => {
		event.preventDefault();
		const by = find<HTMLInputElement>(sign, '[name="by"]').value.trim();
		const on = day.value.trim();
		if (by === '') return;
		bench
			.change(async (work) => change(work, { sidecar: await edit('writeReviewed', work.sidecar, by, on) }))
			.then(
				() => {
					say(`已记：${by}，${on}核对。`);
				},
				() => {
					say(notYaml);
				}
			);
		const fold = sign.closest('details')!;
		fold.open = false;
		find(fold, 'summary').focus();
	});
}
