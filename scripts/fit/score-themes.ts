import { blockIds } from '../../src/model/block-ids.ts';
import type { ThemeMarker } from '../../src/pipeline/extract/themes/mark-themes.ts';
import type { Score } from '../bench/score.ts';
import type { ThemePage } from './theme-pages.ts';

/** What a marker says of the judged passages of a page, theme by theme; a passage that the rules do not find is expected too. */
export function scoreThemes(mark: ThemeMarker, { articles, judged }: Pick<ThemePage, 'articles' | 'judged'>): Score {
	const score: Score = { found: 0, expected: [...judged.values()].flat().length, right: 0 };
	for (const article of articles) {
		const { blocks } = mark(article);
		const ids = blockIds(blocks);
		for (const block of blocks) {
			const right = judged.get(ids.get(block)!);
			if (!right) continue;
			score.found += block.themes.length;
			score.right += block.themes.filter((theme) => right.includes(theme)).length;
		}
	}
	return score;
}
