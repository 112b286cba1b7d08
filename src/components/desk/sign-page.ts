import type { Bench } from '../../desk/bench.ts';
import { setField } from '../../desk/edit-sidecar.ts';
import { change } from '../../desk/work.ts';
import { find } from '../../search/dom.ts';
import { desk, say } from './desk-page.ts';

/** The form in which an editor says that he has read the page, and when. */
export function offerSigning(bench: Bench): void {
	const sign = find<HTMLFormElement>(desk, '[data-sign]');
	const day = find<HTMLInputElement>(sign, '[name="on"]');
	day.value = new Date().toLocaleDateString('sv-SE');
	sign.addEventListener('submit', (event) => {
		event.preventDefault();
		const { work } = bench;
		const by = find<HTMLInputElement>(sign, '[name="by"]').value.trim();
		if (!work || by === '') return;
		const sidecar = setField(setField(work.sidecar, 'reviewed', 'by', by), 'reviewed', 'on', day.value.trim());
		void bench.apply(change(work, { sidecar }));
		const fold = sign.closest('details')!;
		fold.open = false;
		find(fold, 'summary').focus();
		say(`已记：${by}，${day.value}核对。`);
	});
}
