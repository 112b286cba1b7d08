import { url } from '../url.ts';
import { type Answer, answerQuery, readMore, type SortOrder } from './answer.ts';
import type { Selection } from './facets.ts';
import { loadTraditional, openArchive } from './open-archive.ts';
import { parseQuery } from './parse-query.ts';
import { simplifyQuery } from './simplify-query.ts';
import { watchLoads } from './watch-loads.ts';

/** What is asked. */
export interface Question {
	text: string;
	/** Values of the facets as the address has them. */
	selection: Selection;
	sort: SortOrder;
}

/** What the page does with what comes back. */
export interface Listener {
	onSearching: () => void;
	/** The answer has not come after some seconds. */
	onSlow: () => void;
	onAnswer: (answer: Answer, question: Question) => void;
	onError: () => void;
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

/** A searcher for one page or dialog. */
export function createSearcher(listener: Listener): Searcher {
	let latest = 0;
	const hasFailed = watchLoads(url('/pagefind/'));

	async function ask(question: Question): Promise<void> {
		const mine = ++latest;
		const isWanted = (): boolean => mine === latest;
		listener.onSearching();
		const slow = setTimeout(() => {
			if (isWanted()) listener.onSlow();
		}, patience);
		try {
			const archive = await openArchive();
			const text = await simplifyQuery(question.text, loadTraditional);
			const answer = await answerQuery(archive, parseQuery(text), question.selection, question.sort);
			if (!isWanted()) return;
			if (hasFailed()) listener.onError();
			else listener.onAnswer(answer, question);
		} catch (error) {
			console.error(error);
			if (isWanted()) listener.onError();
		} finally {
			clearTimeout(slow);
		}
	}

	return {
		ask,
		more: async (answer, count) => readMore(await openArchive(), answer, count),
		cancel: () => {
			latest++;
		},
	};
}
