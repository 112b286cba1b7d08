import type { Engine, IndexMatch } from './engine.ts';
import { type Fold, isIndexed } from './fold.ts';
import type { SearchBlock, SearchReport } from './records.ts';

/** The text of a block as an editor reads it; none where nothing was corrected. */
function correctedTexts({ text, readings }: SearchBlock): string[] {
	if (readings.length === 0) return [];
	return [
		[...readings].reverse().reduce((read, [from, to, other]) => read.slice(0, from) + other + read.slice(to), text),
	];
}

/** An engine that reads the reports themselves and answers as Pagefind does: for archives that come whole. */
export function createMemoryEngine(reports: readonly (readonly [id: string, SearchReport])[], fold: Fold): Engine {
	const indexed = reports.map(([id, report]) => {
		const texts = [...report.blocks.map(({ text }) => text), ...report.blocks.flatMap(correctedTexts)];
		return { id, report, tokens: texts.flatMap((text) => ['¶', ...fold(text)]) };
	});

	function match(find: (tokens: readonly string[]) => number[] | undefined): Promise<IndexMatch[]> {
		const matches = indexed.flatMap(({ id, report, tokens }) => {
			const positions = find(tokens);
			return positions ? [{ id, positions, load: () => Promise.resolve(report) }] : [];
		});
		return Promise.resolve(matches);
	}

	return {
		phrase: (characters) =>
			match((tokens) => {
				if (!characters.every(isIndexed)) return undefined;
				const [first = ''] = characters;
				for (let at = tokens.indexOf(first); at !== -1; at = tokens.indexOf(first, at + 1)) {
					if (characters.every((character, offset) => tokens[at + offset] === character))
						return characters.map((_, offset) => at + offset);
				}
				return undefined;
			}),
		together: (characters) =>
			match((tokens) => {
				const wanted = new Set(characters);
				const positions = tokens.flatMap((token, at) => (wanted.has(token) ? [at] : []));
				const found = new Set(positions.map((at) => tokens[at]));
				return found.size === wanted.size ? positions : undefined;
			}),
		all: () => match(() => []),
	};
}
