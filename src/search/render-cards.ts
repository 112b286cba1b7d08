import { url } from '../url.ts';
import type { Archive } from './archive.ts';
import { element } from './dom.ts';
import type { FoundCard } from './find-cards.ts';
import type { CardKind, CardValue, SearchCard } from './records.ts';
import { reportUrl } from './render-report.ts';
import { cardLabels, searchLabels } from './search-labels.ts';

/** Figures shown on a card; its page has all. */
const shownValues = 4;

const folderOf: Record<Exclude<CardKind, 'person'>, string> = {
	hospital: 'hospitals',
	indicator: 'indicators',
	programme: 'programmes',
	theme: 'themes',
	place: 'regions',
};

/** The address of a place in a report: `suizhou#b7`. */
function placeUrl(place: string): string {
	const [slug = '', block] = place.split('#');
	return reportUrl(slug, block);
}

function cardUrl({ kind, id, place }: SearchCard): string {
	return kind === 'person' ? placeUrl(place ?? '') : url(`/${folderOf[kind]}/${id}/`);
}

/** A hospital in a few characters: its city where it is the only one there. */
function shortName(archive: Archive, index: number): string {
	const hospital = archive.hospitals[index];
	if (!hospital) return '';
	const isOnly = archive.hospitals.every(({ city }, other) => other === index || city !== hospital.city);
	return hospital.city !== null && isOnly ? hospital.city.replace(/市$/u, '') : hospital.name;
}

/** The number of a printed figure, with what stands before and after it; all of it where there is none. */
function aroundNumber(figure: string): { before: string; number: string; after: string } {
	const found = /第?\d[\d.,%‰]*/u.exec(figure);
	if (!found) return { before: '', number: figure, after: '' };
	const to = found.index + found[0].length;
	return { before: figure.slice(0, found.index), number: found[0], after: figure.slice(to) };
}

/** A figure with its hospital and period, a link to its sentence; the number stands out of what is printed around it. */
function renderValue(archive: Archive, [hospital, figure, period, , place]: CardValue): HTMLElement {
	const { before, number, after } = aroundNumber(figure);
	const link = element('a', { href: placeUrl(place) });
	if (before !== '') link.append(element('small', {}, before));
	link.append(element('b', {}, number));
	if (after !== '') link.append(element('small', {}, after));
	const when = period === '' ? [] : [element('small', { class: 'answers-when' }, period)];
	return element('span', {}, `${shortName(archive, hospital)} `, link, ...when);
}

function renderValues(archive: Archive, { card, values, missingYear }: FoundCard): HTMLElement[] {
	const shown = values.slice(0, shownValues).map((value) => renderValue(archive, value));
	const rest = Math.max(card.total ?? 0, values.length) - shown.length;
	const more = rest > 0 ? [element('a', { href: cardUrl(card), class: 'is-link' }, `另${rest}项`)] : [];
	const missing = missingYear === undefined ? [] : [element('p', {}, `没有${missingYear}年的数，以下是别的时期。`)];
	return [...missing, element('p', { class: 'answers-values' }, ...shown, ...more)];
}

/** Who has a programme, each a link to the sentence that names it. */
function renderMentions(archive: Archive, values: readonly CardValue[]): HTMLElement {
	const links = values
		.slice(0, 6)
		.flatMap(([hospital, , , , place], index) => [
			...(index > 0 ? ['、'] : []),
			element('a', { href: placeUrl(place), class: 'is-link' }, shortName(archive, hospital) || searchLabels.report),
		]);
	return element('p', {}, '见于', ...links, values.length > 6 ? `等${values.length}篇` : '');
}

function renderBelow(archive: Archive, found: FoundCard): HTMLElement[] {
	const { card, values, alias } = found;
	if (card.kind === 'indicator') return renderValues(archive, found);
	if (card.kind === 'programme' && values.length > 0) return [renderMentions(archive, values)];
	const also = alias === undefined ? '' : `；又称“${alias}”`;
	return [element('p', {}, card.note + also)];
}

/** The pages that a query means, above its results. */
export function renderCards(archive: Archive, found: readonly FoundCard[]): HTMLElement[] {
	if (found.length === 0) return [];
	const cards = found.map((one) => {
		const { kind, id, name } = one.card;
		const link = element('a', { href: cardUrl(one.card), 'data-entity': kind, 'data-id': id }, name);
		return element(
			'div',
			{},
			element('dt', {}, cardLabels[kind]),
			element('dd', {}, link, ...renderBelow(archive, one))
		);
	});
	const heading = element('h2', { class: 'visually-hidden' }, searchLabels.cards);
	return [element('section', { class: 'answers' }, heading, element('dl', {}, ...cards))];
}
