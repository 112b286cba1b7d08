import type { Archive } from './archive.ts';
import { type Answer, answerQuery, readMore, type SortOrder } from './answer.ts';
import type { Selection } from './facets.ts';
import { askArchive, RenewedError } from './open-archive.ts';
import { cardsFor, type FoundCard } from './find-cards.ts';
import { parseQuery } from './parse-query.ts';
import { simplifyQuery } from './simplify-query.ts';

/** What is asked. */
export interface Question {
	text: string;
	/** Values of the facets as the address has them. */
	selection: Selection;
	sort: SortOrder;
}

/** Why there is no answer: files do not come, or the archive was published anew and only a page loaded again can answer. */
export type Fault = 'broken' | 'renewed';

/** What a fault means for the reader. */
export function faultOf(error: unknown): Fault {
	return error instanceof RenewedError ? 'renewed' : 'broken';
}

/** What the page does with what comes back. */
export interface Listener {
	onSearching: () => void;
	/** The answer has not come after some seconds. */
	onSlow: () => void;
	onAnswer: (answer: Answer, cards: FoundCard[], question: Question) => void;
	onError: (fault: Fault) => void;
}

/** Asks the archive; an answer that is no longer wanted is dropped. */
export interface Searcher {
	ask: (question: Question) => Promise<void>;
	/** Reads the next reports of an answer. */
	more: (answer: Answer, count: number) => Promise<Answer>;
	/** Drops what is on its way. */
	cancel: () => void;
}

/** A reader who waits so long is told. */
const patience = 6000;

/** The answer, and the pages that the question means; both on their way at once. */
async function answerWithCards(archive: Archive, { text: typed, selection, sort }: Question) {
	const coming = archive.load.cards();
	coming.catch(() => undefined);
	const query = parseQuery(await simplifyQuery(typed, archive.load.traditional));
	const answer = await answerQuery(archive, query, selection, sort);
	return { answer, found: await cardsFor(archive, await coming, query, answer) };
}

/** A searcher for one page or dialog. */
export function createSearcher(listener: Listener): Searcher {
	let latest = 0;

	async function ask(question: Question): Promise<void> {
		const mine = ++latest;
		const isWanted = (): boolean => mine === latest;
		listener.onSearching();
		const slow = setTimeout(() => {
			if (isWanted()) listener.onSlow();
		}, patience);
		try {
			const { answer, found } = await askArchive(
				(archive) => answerWithCards(archive, question),
				({ answer: { total } }) => total === 0
			);
			if (isWanted()) listener.onAnswer(answer, found, question);
		} catch (error) {
			console.error(error);
			if (isWanted()) listener.onError(faultOf(error));
		} finally {
			clearTimeout(slow);
		}
	}

	return {
		ask,
		more: (answer, count) =>
			askArchive(
				(archive) => readMore(archive, answer, count),
				() => false
			),
		cancel: () => {
			latest++;
		},
	};
}
