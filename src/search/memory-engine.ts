import type { Engine, IndexMatch } from './engine.ts';
import { type Fold, isIndexed } from './fold.ts';
import type { SearchReport } from './records.ts';

/** An engine that reads the reports themselves and answers as Pagefind does, for tests without a browser. */
export function createMemoryEngine(reports: readonly SearchReport[], fold: Fold): Engine {
	const indexed = reports.map((report) => ({
		report,
		tokens: report.blocks.flatMap((block) => ['¶', ...fold(block.text)]),
	}));

	function match(find: (tokens: readonly string[]) => number[] | undefined): IndexMatch[] {
		return indexed.flatMap(({ report, tokens }) => {
			const positions = find(tokens);
			return positions ? [{ id: report.slug, positions, load: () => Promise.resolve(report) }] : [];
		});
	}

	return {
		phrase: (characters) =>
			Promise.resolve(
				match((tokens) => {
					const at = tokens.findIndex((_, start) =>
						characters.every((character, offset) => isIndexed(character) && tokens[start + offset] === character)
					);
					return at === -1 ? undefined : characters.map((_, offset) => at + offset);
				})
			),
		together: (characters) =>
			Promise.resolve(
				match((tokens) => {
					if (!characters.every((character) => tokens.includes(character))) return undefined;
					return tokens.flatMap((token, at) => (characters.includes(token) ? [at] : []));
				})
			),
		all: () => Promise.resolve(match(() => [])),
	};
}
