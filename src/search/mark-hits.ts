import { findRanges } from './article-text.ts';
import { element } from './dom.ts';
import { createFold } from './fold.ts';
import { readMarks, withoutMarks } from './mark-address.ts';
import { fetchTables } from './open-archive.ts';
import { hitLabels } from './hit-labels.ts';

/** Names of the highlights in the style sheet. */
const allHits = 'search-hit';
const currentHit = 'search-hit-current';

/** Blocks of a report: their ids are `b` and a line. */
const blockSelector = 'main [id^="b"]';
const blockId = /^b\d+(?:-\d+)?$/u;

function blocksOfPage(): Element[] {
	const blocks = [...document.querySelectorAll(blockSelector)].filter(({ id }) => blockId.test(id));
	return blocks.filter((block) => !blocks.some((other) => other !== block && other.contains(block)));
}

/** A mark nearer than this to the edge of the window counts as hidden. */
const edge = 24;

function isBefore(range: Range, target: Element): boolean {
	return Boolean(target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** Scrolls so that a mark is seen: a paragraph can be longer than a phone, and the bar lies over its end. */
function bringIntoView(range: Range, bar: HTMLElement, smooth: boolean): void {
	const { top, bottom } = range.getBoundingClientRect();
	const room = innerHeight - bar.offsetHeight;
	if (top >= edge && bottom <= room - edge) return;
	const calm = !smooth || matchMedia('(prefers-reduced-motion: reduce)').matches;
	window.scrollBy({ top: (top + bottom) / 2 - room / 2, behavior: calm ? 'instant' : 'smooth' });
}

/** The bar with which a reader goes from hit to hit. */
function showBar(ranges: readonly Range[], first: number): void {
	let at = first;
	const place = element('span', { role: 'status' });
	const bar = element('div', { class: 'hit-bar', role: 'group', 'aria-label': '查得之处' });

	function show(index: number, smooth: boolean): void {
		at = (index + ranges.length) % ranges.length;
		const range = ranges[at];
		if (!range) return;
		CSS.highlights.set(currentHit, new Highlight(range));
		place.textContent = `第${at + 1}处，共${ranges.length}处`;
		bringIntoView(range, bar, smooth);
	}

	function button(label: string, act: () => void): HTMLElement {
		const made = element('button', { type: 'button' }, label);
		made.addEventListener('click', act);
		return made;
	}

	const close = (): void => {
		clearMarks();
		history.replaceState(history.state, '', withoutMarks(location));
	};
	bar.append(
		place,
		button(hitLabels.previousHit, () => {
			show(at - 1, true);
		}),
		button(hitLabels.nextHit, () => {
			show(at + 1, true);
		}),
		button(hitLabels.closeHits, close)
	);
	document.body.append(bar);
	show(first, false);
}

function clearMarks(): void {
	if ('highlights' in CSS) {
		CSS.highlights.delete(allHits);
		CSS.highlights.delete(currentHit);
	}
	document.querySelector('.hit-bar')?.remove();
}

/**
 * Marks on a report what its address asks for: whole runs, without touching the text, and a bar to go from one to the next.
 * Nothing happens where the browser has no custom highlights.
 */
export async function markHits(): Promise<void> {
	const patterns = readMarks(location.search);
	const { simplified } = await fetchTables();
	clearMarks();
	if (typeof Highlight !== 'function' || patterns.length === 0) return;
	const fold = createFold(simplified);
	const ranges = blocksOfPage().flatMap((block) => findRanges(block, patterns, fold));
	if (ranges.length === 0) return;
	CSS.highlights.set(allHits, new Highlight(...ranges));
	const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
	const first = target ? ranges.findIndex((range) => !isBefore(range, target)) : 0;
	showBar(ranges, Math.max(first, 0));
}
