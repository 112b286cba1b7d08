import { url } from '../url.ts';
import { archiveNameOf } from './archive-list.ts';
import { labelOf } from './block-kinds.ts';
import { element, find } from './dom.ts';
import { makeExcerpt, type Piece } from './excerpt.ts';
import type { BlockHit, FoundReport } from './rank.ts';
import type { SearchBlock, SearchHospital, SearchReport } from './records.ts';
import { searchLabels } from './search-labels.ts';
import type { Tier } from './tiers.ts';

/** Hits that are shown at once; the others fold away below them, by section. */
const shownHits = 3;

const headTypes = new Set<SearchBlock['type']>(['kicker', 'headline', 'deck']);

/** The address of a report, or of a block in it; a report of another archive goes by its whole address. */
export function reportUrl(slug: string, block?: string): string {
	if (import.meta.env.SEARCHES_OTHERS && slug.includes('/')) return `${slug}/${block === undefined ? '' : `#${block}`}`;
	return url(`/articles/${slug}/`) + (block === undefined ? '' : `#${block}`);
}

/** What is only near is marked otherwise than what was typed. */
function markOf(tier: Tier): Record<string, string> {
	return tier === 'near' ? { class: 'near' } : {};
}

function renderPieces(pieces: readonly Piece[], tier: Tier): Node[] {
	return pieces.map(({ text, marked }) =>
		marked ? element('mark', markOf(tier), text) : document.createTextNode(text)
	);
}

/** The halves of a title, so that a line breaks between them first; the blank between them becomes an ideographic one. */
function renderTitle(text: string, hit: BlockHit | undefined, tier: Tier): Node[] {
	const pieces = makeExcerpt(text, hit?.spans ?? [], 1000);
	const halves: HTMLElement[] = [element('span', { class: 'phrase' })];
	for (const { text: piece, marked } of pieces) {
		for (const [index, part] of piece.split(/\s+/u).entries()) {
			if (index > 0) halves.push(element('span', { class: 'phrase' }));
			if (part !== '') halves.at(-1)?.append(marked ? element('mark', markOf(tier), part) : part);
		}
	}
	return halves.flatMap((half, index): Node[] => (index === 0 ? [half] : [document.createTextNode('\u3000'), half]));
}

/** A line of the head: a link to the block if something in it was found. */
function renderHeadPart(slug: string, block: SearchBlock, hit: BlockHit | undefined, tier: Tier): Node {
	const title = renderTitle(block.text, hit, tier);
	if (hit) return element('a', { href: reportUrl(slug, block.id), 'data-hit': '' }, ...title);
	return element('span', {}, ...title);
}

function renderHead({ report, hits }: FoundReport, level: 'h2' | 'h3', tier: Tier): Node[] {
	const hitOf = new Map(hits.map((hit) => [hit.block.id, hit]));
	const ofType = (type: SearchBlock['type']): SearchBlock[] => report.blocks.filter((block) => block.type === type);
	const [headline] = ofType('headline');
	const nodes: Node[] = [];
	const kickers = ofType('kicker').map((block) => renderHeadPart(report.slug, block, hitOf.get(block.id), tier));
	if (kickers.length > 0) {
		const parts = kickers.flatMap((part, index) => (index === 0 ? [part] : ['\u3000', part]));
		nodes.push(element('p', { class: 'item-kicker' }, ...parts));
	}
	const hit = headline && hitOf.get(headline.id);
	const link = element('a', { href: reportUrl(report.slug, hit && headline.id), 'data-report-link': '' });
	if (hit) link.dataset.hit = '';
	link.append(...(headline ? renderTitle(headline.text, hit, tier) : [report.slug]));
	nodes.push(element(level, {}, link));
	for (const block of ofType('deck')) {
		const found = hitOf.get(block.id);
		if (found) nodes.push(element('p', { class: 'item-deck' }, renderHeadPart(report.slug, block, found, tier)));
	}
	return nodes;
}

function renderSource(report: SearchReport, hospital: SearchHospital | undefined, places: number): HTMLElement {
	const parts = [
		hospital?.name,
		hospital?.province,
		report.publication,
		report.date ?? searchLabels.undated,
		places > 1 ? `${places}处` : undefined,
	];
	const source = element('p', { class: 'item-source' }, parts.filter(Boolean).join('\u3000'));
	if (import.meta.env.SEARCHES_OTHERS) {
		const archive = archiveNameOf(report.slug);
		if (archive !== undefined) source.prepend(element('b', { 'data-archive': '' }, archive), '\u3000');
	}
	return source;
}

/** One hit: where it stands, and the words around it. */
export function renderHit(slug: string, { block, spans }: BlockHit, tier: Tier): HTMLElement {
	return element(
		'a',
		{ class: 'hit', href: reportUrl(slug, block.id), 'data-hit': '' },
		element('span', {}, labelOf(block.type, block.number)),
		element('span', {}, ...renderPieces(makeExcerpt(block.text, spans), tier))
	);
}

/** A hit with the mark that quotes its passage, which lies ready on the page. */
function renderQuotable(slug: string, hit: BlockHit, tier: Tier): HTMLElement {
	const { content } = find<HTMLTemplateElement>(document, 'template');
	return element('div', { class: 'hit-row' }, renderHit(slug, hit, tier), content.cloneNode(true));
}

/** Best first; of two that say as much, the one that stands first. */
function byWeight(a: BlockHit, b: BlockHit): number {
	return b.weight - a.weight;
}

/** Hits under the crosshead they belong to, with their number. */
function renderSections(report: SearchReport, hits: readonly BlockHit[], tier: Tier): Node[] {
	const sections = new Map<number, BlockHit[]>();
	for (const hit of hits) sections.set(hit.block.section, [...(sections.get(hit.block.section) ?? []), hit]);
	return [...sections].flatMap(([index, inside]) => {
		const name = report.blocks[index]?.text;
		const count = inside.reduce((sum, { spans }) => sum + spans.length, 0);
		const label = name && element('p', { class: 'hit-section' }, `${name}\u3000${count}处`);
		return [...(label ? [label] : []), ...inside.map((hit) => renderQuotable(report.slug, hit, tier))];
	});
}

/** A report with its hits: the telling ones at once, the others folded by section. */
export function renderReport(found: FoundReport, hospital: SearchHospital | undefined, tier: Tier): HTMLElement {
	const { report, places } = found;
	const item = element('article', { class: 'item', 'data-report': report.slug });
	item.append(...renderHead(found, 'h2', tier), renderSource(report, hospital, places));
	const hits = found.hits.filter(({ block }) => !headTypes.has(block.type));
	const best = [...hits].sort(byWeight).slice(0, shownHits);
	item.append(...best.map((hit) => renderQuotable(report.slug, hit, tier)));
	const rest = hits.filter((hit) => !best.includes(hit));
	if (rest.length > 0) {
		const count = rest.reduce((sum, { spans }) => sum + Math.max(spans.length, 1), 0);
		const summary = element('summary', {}, `另有${rest.length}段，${count}处`);
		item.append(element('details', { class: 'more-hits' }, summary, ...renderSections(report, rest, tier)));
	}
	return item;
}

/** A report in the dialog: title, source and the first hit. */
export function renderBrief(found: FoundReport, hospital: SearchHospital | undefined, tier: Tier): HTMLElement {
	const item = element('div', { class: 'item' }, ...renderHead(found, 'h3', tier));
	item.append(renderSource(found.report, hospital, found.places));
	const hits = found.hits.filter(({ block }) => !headTypes.has(block.type));
	const [best] = [...hits].sort(byWeight);
	if (best) item.append(renderHit(found.report.slug, best, tier));
	return item;
}
