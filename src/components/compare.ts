/**
 * The page of comparison where scripts run: what is ticked and chosen stands in the address, and the hospitals stand side by
 * side below. Without scripts the page leads to the pages of themes and indicators.
 */
import { mostCompared, readComparison, writeComparison, type Comparison } from '../archive/queries/compare-address.ts';
import {
	compareHospital,
	type ComparedFigure,
	type ComparedHospital,
	type ComparedPassage,
	type ComparedTopic,
} from '../archive/queries/compare-topic.ts';
import { quoteTemplate } from '../archive/quote-template.ts';
import type { Article } from '../model/schemas/article.ts';
import { element } from '../search/dom.ts';
import { url } from '../url.ts';
import './printed-address.ts';

const form = document.querySelector<HTMLFormElement>('[data-compare-form]')!;
const result = document.querySelector<HTMLElement>('[data-compare-result]')!;
const status = document.querySelector<HTMLElement>('[data-compare-status]')!;
const select = form.querySelector('select')!;
const boxes = () => [...form.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];

const files = new Map<string, Promise<unknown>>();

/** A file of the site, fetched once; one that did not come is asked for again. */
function fetchJson<Content>(path: string): Promise<Content> {
	const file =
		files.get(path) ??
		fetch(url(path)).then(async (response) => {
			if (!response.ok) throw new Error(`${response.status} for ${path}`);
			return response.json() as Promise<unknown>;
		});
	files.set(path, file);
	file.catch(() => files.delete(path));
	return file as Promise<Content>;
}

/** What a hospital says on a topic, read in its reports. */
async function fetchHospital(topic: ComparedTopic, id: string): Promise<ComparedHospital[]> {
	const hospital = topic.hospitals.find((item) => item.id === id);
	if (!hospital) return [];
	const reports = hospital.reports.map((report) => fetchJson<Article>(`/articles/${report}/article.json`));
	return [compareHospital(hospital, topic, await Promise.all(reports), quoteTemplate)];
}

function renderFigure(figure: ComparedFigure): HTMLElement {
	const change =
		figure.from === null ? [] : [element('b', {}, figure.from), element('i', { 'aria-label': '变为' }, '→')];
	const number = element(
		'a',
		{ href: url(figure.path), class: 'value' },
		...(figure.kind === null ? [] : [element('small', { class: 'flag' }, figure.kind)]),
		element('small', {}, figure.before),
		...change,
		element('b', {}, figure.number),
		element('small', {}, figure.after)
	);
	return element('li', {}, number, element('span', {}, figure.when ?? '时期未载'));
}

/** One row a measure, one column a hospital; where the rules found nothing it says so. */
function renderFigures(hospitals: readonly ComparedHospital[]): HTMLElement[] {
	const rows = [...new Set(hospitals.flatMap(({ figures }) => figures.map(({ row }) => row)))];
	if (rows.length === 0) return [];
	const shared = (row: string) =>
		hospitals.filter(({ figures }) => figures.some((figure) => figure.row === row)).length;
	rows.sort((a, b) => shared(b) - shared(a));
	const head = element(
		'tr',
		{},
		element('td', {}),
		...hospitals.map(({ name }) => element('th', { scope: 'col' }, name))
	);
	const body = rows.map((row) =>
		element(
			'tr',
			{},
			element('th', { scope: 'row' }, row),
			...hospitals.map(({ name, figures }) => {
				const own = figures.filter((figure) => figure.row === row);
				const none = element('li', { class: 'is-none' }, '没有找到');
				return element(
					'td',
					{ 'data-who': name },
					element('ul', {}, ...(own.length > 0 ? own.map(renderFigure) : [none]))
				);
			})
		)
	);
	return [
		element('div', { class: 'head' }, element('h2', {}, '数'), element('span', {}, '时期照原文所印')),
		element('table', { class: 'compare-table' }, element('thead', {}, head), element('tbody', {}, ...body)),
		element(
			'p',
			{ class: 'aside-note' },
			'“没有找到”是本馆的规则在报道里没有找到，不是医院没有；时期、口径不同的数只宜并看，不成排名。'
		),
	];
}

function renderPassage({ runIn, text, place, path, citation, lines, source }: ComparedPassage): HTMLElement {
	return element(
		'div',
		{ class: 'passage', 'data-quote': citation },
		element('p', { 'data-quote-text': '' }, ...(runIn === '' ? [] : [element('b', {}, runIn)]), text),
		element(
			'p',
			{ class: 'source' },
			element('a', { href: url(path) }, place),
			'\u3000',
			element('a', { href: url(source) }, lines),
			element(
				'button',
				{ class: 'cite-mark', type: 'button', 'data-quote-mark': '', 'aria-label': `引用${place}` },
				'引'
			)
		)
	);
}

function renderPassages(hospitals: readonly ComparedHospital[]): HTMLElement[] {
	if (hospitals.every(({ passages }) => passages.length === 0)) return [];
	const columns = hospitals.map(({ id, name, about, passages }) =>
		element(
			'section',
			{ class: 'compare-column', 'data-hospital': id },
			element(
				'header',
				{},
				element('h3', {}, element('a', { href: url(`/hospitals/${id}/`) }, name)),
				element('p', { class: 'source' }, about)
			),
			...(passages.length > 0
				? passages.map(renderPassage)
				: [element('p', { class: 'aside-note' }, '收录的报道没有谈到。')])
		)
	);
	return [
		element('div', { class: 'head' }, element('h2', {}, '话'), element('span', {}, '整段照录')),
		element('div', { class: `compare compare-${columns.length}` }, ...columns),
	];
}

/** Each hospital with the number of its passages and figures; with the most chosen, no further one can be. */
function showCounts(topic: ComparedTopic, chosen: readonly string[]): void {
	const byId = new Map(topic.hospitals.map((hospital) => [hospital.id, hospital]));
	for (const box of boxes()) {
		const said = byId.get(box.value);
		const count = said ? said.passages || said.figures : 0;
		box.closest('label')!.querySelector('.n')!.textContent = count === 0 ? '无' : String(count);
		box.checked = chosen.includes(box.value);
		box.disabled = !box.checked && (count === 0 || chosen.length >= mostCompared);
	}
}

/** A hospital that the address names and the form does not show gets a box of its own. */
function addMissing(topic: ComparedTopic, chosen: readonly string[]): void {
	const shown = new Set(boxes().map(({ value }) => value));
	for (const { id, name } of topic.hospitals.filter(
		(hospital) => chosen.includes(hospital.id) && !shown.has(hospital.id)
	)) {
		const box = element('input', { type: 'checkbox', value: id });
		form
			.querySelector('.chips')!
			.append(element('label', { class: 'chip' }, box, ` ${name}`, element('span', { class: 'n' })));
	}
}

let wanted: Comparison;

/** Whether nothing else was chosen while a comparison came. */
const isWanted = (comparison: Comparison) => wanted === comparison;

async function show(comparison: Comparison): Promise<void> {
	wanted = comparison;
	const { topic, hospitals: chosen } = comparison;
	if (!topic) return;
	const name = `${topic.kind}-${topic.id}`;
	select.value = name;
	if (select.value !== name) {
		result.toggleAttribute('data-failed', true);
		status.textContent = '地址里的主题或指标，本馆没有。请另选一个，再按“并读”。';
		select.selectedIndex = 0;
		return;
	}
	try {
		const data = await fetchJson<ComparedTopic>(`/compare/${name}.json`);
		if (!isWanted(comparison)) return;
		addMissing(data, chosen);
		showCounts(data, chosen);
		const compared = (await Promise.all(chosen.map((id) => fetchHospital(data, id)))).flat();
		if (!isWanted(comparison)) return;
		const absent = chosen.length - compared.length;
		const passages = compared.reduce((sum, hospital) => sum + hospital.passages.length, 0);
		const figures = compared.reduce((sum, hospital) => sum + hospital.figures.length, 0);
		const title = element('h2', {}, element('a', { href: url(data.path) }, data.title));
		// With nobody chosen there is nothing for a title to stand over.
		const head = compared.length === 0 ? [] : [element('header', { class: 'compare-head' }, title)];
		const said = [passages > 0 ? `${passages}段` : '', figures > 0 ? `${figures}个数` : ''].filter(Boolean).join('，');
		const line =
			compared.length === 0
				? '请选两家到四家医院；数为段落数或项数。'
				: `${compared.length}家医院，${said}。${absent > 0 ? `另${absent}家的报道没有谈到。` : ''}`;
		result.toggleAttribute('data-failed', false);
		result.replaceChildren(...head, ...renderFigures(compared), ...renderPassages(compared));
		status.textContent = line;
	} catch {
		if (!isWanted(comparison)) return;
		result.toggleAttribute('data-failed', true);
		status.textContent = '没有取到，请检查网络，再按“并读”。';
	}
}

/** What the form says now. */
function readForm(): Comparison {
	const [kind = '', ...id] = select.value.split('-');
	return {
		topic: { kind: kind === 'theme' ? 'theme' : 'indicators', id: id.join('-') },
		hospitals: boxes().flatMap((box) => (box.checked ? [box.value] : [])),
	};
}

function renew(): void {
	const comparison = readForm();
	history.replaceState(history.state, '', url(writeComparison(comparison)));
	void show(comparison);
}

form.addEventListener('change', renew);
form.addEventListener('submit', (event) => {
	event.preventDefault();
	renew();
});
const given = readComparison(location.search);
for (const box of boxes()) box.checked = given.hospitals.includes(box.value);
void show(given.topic ? given : { ...readForm(), hospitals: given.hospitals });
