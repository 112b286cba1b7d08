import { findQuote } from '../../archive/queries/find-quote.ts';
import { sentenceAround } from '../../archive/queries/sentences.ts';
import type { Bench } from '../../desk/bench.ts';
import { openDoubts, queueOf, seenLines } from '../../desk/doubt-queue.ts';
import type { Fact } from '../../desk/list-facts.ts';
import { recordsOf } from '../../desk/pack.ts';
import type { Reading } from '../../desk/reading.ts';
import type { Work } from '../../desk/work.ts';
import { find } from '../../search/dom.ts';
import type { Places } from './choose-place.ts';
import { desk, part } from './desk-page.ts';
import { renderDoubts } from './render-doubts.ts';
import { renderFacts } from './render-facts.ts';
import { renderFile } from './render-file.ts';
import { renderPairs } from './render-pairs.ts';
import { renderRecords } from './render-records.ts';
import { renderReport } from './render-report.ts';

/** How the desk is drawn. */
interface View {
	/** Key of the doubt that is being looked at. */
	now: string | null;
	/** Whether the pairs stay as they are. */
	keepsPairs: boolean;
	places: Places;
	/** Names of themes by their slugs. */
	themes: ReadonlyMap<string, string>;
	writeRecord: (path: string, text: string) => void;
}

/** The sentence of a fact; its words alone where they do not stand in the block. */
function sentenceOf({ articles }: Reading, { block, article, quote }: Fact): string {
	const text = articles[article]?.blocks.find(({ id }) => id === block)?.text ?? '';
	const place = findQuote(text, quote);
	return place ? sentenceAround(text, place).text : quote;
}

/** The bar: what the page is, how much of it is left to look at. */
function drawBar(work: Work, { articles, lines, encoding, facts }: Reading, left: readonly { key: string }[]): void {
	const characters = articles.reduce((sum, { ledger }) => sum + ledger.characters, 0);
	part('name').textContent = work.name;
	part('size').textContent = [
		`${lines.length}行`,
		...(articles.length > 0 ? [`${characters}字`, encoding.toUpperCase(), `${articles.length}篇`] : []),
	].join('，');
	const off = left.filter(({ key }) => work.later.includes(key)).length;
	const offToo = off > 0 ? `，其中${off}处稍后再看` : '';
	part('left').textContent = left.length > 0 ? `还有${left.length}处没有看${offToo}` : '疑问都看过了';
	const seen = facts.filter(
		({ key, rule }) => work.accepted.includes(`fact|${key}`) || rule.startsWith('correct/')
	).length;
	const doubts = left.length > 0 ? `还有${left.length}处疑问没有看` : '疑问都看过了';
	part('sign-left').textContent = `${doubts}；读出的${facts.length}项，认可或改过的有${seen}项。`;
	part('n-doubts').textContent = String(left.length);
	part('n-facts').textContent = String(facts.length);
	find<HTMLButtonElement>(desk, '[data-do="undo"]').disabled = work.past.length === 0;
}

/** Draws a page beside what was read of it; what an editor writes into just now is left as it is. */
export function drawDesk(bench: Bench, { now, keepsPairs, places, themes, writeRecord }: View): void {
	const { work, reading } = bench;
	if (!work || !reading) return;
	const { articles, lines, doubts, facts } = reading;
	const accepted = new Set(work.accepted);
	drawBar(work, reading, openDoubts(bench));
	if (!keepsPairs) {
		const isReviewed = articles.length > 0 && articles.every(({ reviewed }) => reviewed !== null);
		const line = doubts.find(({ key }) => key === now)?.line ?? null;
		part('pairs').replaceChildren(...renderPairs(reading, { themes, seen: seenLines(bench), isReviewed, now: line }));
	}
	part('doubts').replaceChildren(...renderDoubts(queueOf(bench), { accepted, later: new Set(work.later), now, lines }));
	part('facts').replaceChildren(...renderFacts(facts, (fact) => sentenceOf(reading, fact), accepted));
	if (!part('report').contains(document.activeElement)) part('report').replaceChildren(...renderReport(reading));
	part('file').replaceChildren(...renderFile(work, reading));
	if (!part('records').contains(document.activeElement)) {
		const records = recordsOf(work, reading.records);
		part('records').replaceChildren(...renderRecords(records, places, writeRecord));
	}
}
