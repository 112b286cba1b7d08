import { element } from '../../search/dom.ts';

/** A text to be edited by hand, with its numbers of lines; `write` gets it when the editor pauses or leaves it. */
export function editYaml(label: string, write: (text: string) => void): HTMLTextAreaElement {
	const area = element('textarea', {
		class: 'yaml yaml-edit',
		'aria-label': label,
		spellcheck: 'false',
		autocapitalize: 'off',
		wrap: 'off',
		rows: '14',
	});
	let timer: ReturnType<typeof setTimeout> | undefined;
	area.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => {
			write(area.value);
		}, 400);
	});
	area.addEventListener('change', () => {
		clearTimeout(timer);
		write(area.value);
	});
	return area;
}
