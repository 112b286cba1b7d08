import type { Answer } from './answer.ts';
import { element } from './dom.ts';
import type { FacetValue, Selection } from './facets.ts';
import { facetNames, type FacetName } from './parse-query.ts';
import { facetLabels, searchLabels } from './search-labels.ts';

/** Values shown at once; the rest of a long facet folds away. */
const shownValues = 4;

const order: readonly FacetName[] = ['hospital', 'province', 'theme', 'year', 'in'];

function renderValue(name: FacetName, { value, label, count, chosen }: FacetValue): HTMLElement {
	const box = element('input', { type: 'checkbox', name, value });
	box.checked = chosen;
	const number = element('span', { class: 'n' }, String(count));
	return element('label', { class: 'chip' }, box, element('span', {}, label), number);
}

function renderFacet(name: FacetName, values: readonly FacetValue[], open: boolean): HTMLElement {
	const shown = values.filter((value, index) => index < shownValues || value.chosen);
	const rest = values.filter((value) => !shown.includes(value));
	const set = element('fieldset', { class: 'chips', 'data-facet': name }, element('legend', {}, facetLabels[name]));
	set.append(...shown.map((value) => renderValue(name, value)));
	if (rest.length > 0) {
		const fold = element('details', {}, element('summary', {}, `${searchLabels.moreValues}${rest.length}项`));
		fold.open = open;
		fold.append(...rest.map((value) => renderValue(name, value)));
		set.append(fold);
	}
	return set;
}

/** Fills the list of facets from an answer; the box that has the focus keeps it. */
export function renderFacets(container: HTMLElement, { facets, selection }: Answer): void {
	const focused = document.activeElement;
	const isInside = focused instanceof HTMLInputElement && container.contains(focused);
	const { name, value } = isInside ? focused : { name: '', value: '' };
	const openFacets = [...container.querySelectorAll<HTMLElement>('fieldset:has(details[open])')];
	const open = new Set(openFacets.map((set) => set.dataset.facet));
	const chosen = facetNames.reduce((sum, facet) => sum + selection[facet].length, 0);
	const sets = order
		.filter((facet) => facets[facet].length > 0)
		.map((facet) => renderFacet(facet, facets[facet], open.has(facet)));
	container.replaceChildren(...sets);
	if (chosen > 0) {
		const label = `${searchLabels.clearFacets}（已选${chosen}项）`;
		const clear = element('button', { type: 'button', 'data-clear-facets': '' }, label);
		container.append(clear);
	}
	if (isInside) {
		container.querySelector<HTMLInputElement>(`input[name="${name}"][value="${CSS.escape(value)}"]`)?.focus();
	}
}

/** The facets that are ticked. */
export function readFacets(container: HTMLElement): Selection {
	const selection: Selection = { hospital: [], theme: [], province: [], year: [], in: [] };
	for (const box of container.querySelectorAll<HTMLInputElement>('input:checked')) {
		selection[box.name as FacetName].push(box.value);
	}
	return selection;
}
