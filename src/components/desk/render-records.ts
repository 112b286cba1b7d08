import type { NewRecord } from '../../desk/pack.ts';
import { element } from '../../search/dom.ts';
import { choosePlace, type Places } from './choose-place.ts';
import { editYaml } from './edit-yaml.ts';

/** The records of hospitals that come with a page, each to be checked and mended by hand; `write` gets what was written. */
export function renderRecords(
	records: readonly NewRecord[],
	places: Places,
	write: (path: string, text: string) => void
): HTMLElement[] {
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
				'请核对名称、地点与别称；核对后删去 provisional。只知道是哪个县，选了县，市就定了。'
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
		];
	});
}
