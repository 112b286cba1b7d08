import { createFold } from '../search/fold.ts';

/**
 * Folds the texts of a list as a search does, each once: with every key all of them are asked for again.
 *
 * @param pairs traditional and simplified characters in turn; without any, width, case, marks and blanks are folded
 */
export function foldRows(pairs = ''): (text: string) => string {
	const fold = createFold(pairs);
	const known = new Map<string, string>();
	return (text) => {
		const folded = known.get(text) ?? fold(text);
		known.set(text, folded);
		return folded;
	};
}
