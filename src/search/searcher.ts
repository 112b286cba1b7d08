import { type Answer, answerQuery, readMore, type SortOrder } from './answer.ts';
import type { Selection } from './facets.ts';
import { askArchive, RenewedError } from './open-archive.ts';
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
	onAnswer: (answer: Answer, question: Question) => void;
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
			const answer = await askArchive(
				async (archive) => {
					const text = await simplifyQuery(question.text, archive.load.traditional);
					return answerQuery(archive, parseQuery(text), question.selection, question.sort);
				},
				({ total }) => total === 0
			);
			if (isWanted()) listener.onAnswer(answer, question);
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
