import { findRanges } from './article-text.ts';
import { element } from './dom.ts';
import { createFold } from './fold.ts';
import { forgetHits, recallHits } from './hit-memory.ts';
import { fetchTables } from './open-archive.ts';
import { searchLabels } from './search-labels.ts';

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

function isBefore(range: Range, target: Element): boolean {
	return Boolean(target.compareDocumentPosition(range.startContainer) & Node.DOCUMENT_POSITION_PRECEDING);
}

/** The bar with which a reader goes from hit to hit. */
function makeBar(ranges: readonly Range[], first: number): HTMLElement {
	let at = first;
	const place = element('span', { role: 'status' });
	const bar = element('div', { class: 'hit-bar', role: 'group', 'aria-label': '查得之处' });

	function show(index: number, scroll: boolean): void {
		at = (index + ranges.length) % ranges.length;
		const range = ranges[at];
		if (!range) return;
		CSS.highlights.set(currentHit, new Highlight(range));
		place.textContent = `第${at + 1}处，共${ranges.length}处`;
		if (!scroll) return;
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const holder = range.startContainer.parentElement;
		holder?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
	}

	function button(label: string, act: () => void): HTMLElement {
		const made = element('button', { type: 'button' }, label);
		made.addEventListener('click', act);
		return made;
	}

	const close = (): void => {
		CSS.highlights.delete(allHits);
		CSS.highlights.delete(currentHit);
		forgetHits();
		bar.remove();
	};
	bar.append(
		place,
		button(searchLabels.previousHit, () => {
			show(at - 1, true);
		}),
		button(searchLabels.nextHit, () => {
			show(at + 1, true);
		}),
		button(searchLabels.closeHits, close)
	);
	show(first, false);
	return bar;
}

/** When the memory that is shown was made: moving about on the page does not mark it again. */
let shown = 0;

/**
 * Marks on a report what the reader searched for: whole runs, without touching the text, and a bar to go from one to the
 * next. Nothing happens for readers who came another way, or whose browser has no custom highlights.
 */
export async function markHits(): Promise<void> {
	const memory = recallHits(location.pathname);
	if (memory?.time === shown) return;
	shown = memory?.time ?? 0;
	document.querySelector('.hit-bar')?.remove();
	if (!memory || typeof Highlight !== 'function' || memory.patterns.length === 0) return;
	const { simplified } = await fetchTables();
	const fold = createFold(simplified);
	const ranges = blocksOfPage().flatMap((block) => findRanges(block, memory.patterns, fold));
	if (ranges.length === 0) return;
	CSS.highlights.set(allHits, new Highlight(...ranges));
	const target = location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
	const first = target ? ranges.findIndex((range) => !isBefore(range, target)) : 0;
	document.body.append(makeBar(ranges, Math.max(first, 0)));
}
