import type { NewRecord } from '../../desk/pack.ts';
import { element } from '../../search/dom.ts';
import { choosePlace, type Places } from './choose-place.ts';
import { say } from './desk-page.ts';
import { editYaml } from './edit-yaml.ts';

/** The records of hospitals that come with a page, each to be checked and mended by hand; `write` gets what was written. */
export function renderRecords(
	records: readonly NewRecord[],
	places: Places,
	write: (path: string, text: string) => void
): HTMLElement[] {
	/** Takes the word off that the record is only a proposal. */
	const confirm = (area: HTMLTextAreaElement, path: string) => {
		const button = element('button', { type: 'button' }, '核对过了');
		button.addEventListener('click', () => {
			button.disabled = true;
			places.edit('confirmRecord', area.value).then(
				(confirmed) => {
					button.replaceWith('已核对');
					area.value = confirmed;
					write(path, confirmed);
				},
				() => {
					button.disabled = false;
					say('档案不合格式，先改好它。');
				}
			);
		});
		return element('p', { class: 'fact-do' }, button);
	};
	return records.flatMap(({ path, text }) => {
		const area = editYaml(`档案 ${path}`, (written) => {
			write(path, written);
		});
		area.value = text;
		area.rows = Math.min(12, text.split('\n').length + 1);
		return [
			element('h3', {}, `新档案　content/${path}`),
			element(
				'p',
				{ class: 'fact-rule' },
				'请核对名称、地点与别称，再按“核对过了”。只知道是哪个县，选了县，市就定了；不知道就不选。'
			),
			choosePlace(
				'地点',
				places,
				() => area.value,
				(placed) => {
					area.value = placed;
					write(path, placed);
				}
			),
			area,
			...(/^provisional:/mu.test(text) ? [confirm(area, path)] : []),
		];
	});
}
