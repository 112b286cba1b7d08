import { blockIds } from '../../src/model/block-ids.ts';
import { readPassages, type Passages } from '../../src/pipeline/extract/themes/read-passages.ts';
import { cueReader } from '../../src/pipeline/extract/themes/score-text.ts';
import type { ThemePage } from './theme-pages.ts';

/** The cues that a text prints, as indexes, each with how much of its weight counts. */
export type Evidence = ReturnType<ReturnType<typeof cueReader>>;

/** What a passage prints; `right` are the themes that somebody gave it, undefined where nobody judged it. */
export interface PassageEvidence {
	evidence: Evidence;
	right: readonly string[] | undefined;
}

/** What an article prints: its headlines, and its passages by sections. */
export interface ArticleEvidence {
	headlines: Evidence;
	sections: readonly (readonly PassageEvidence[])[];
	/** How much each of its passages counts. */
	weight: number;
}

/** Which of the words the articles of some pages print, and where. */
export function readEvidence(pages: readonly ThemePage[], words: readonly string[]): ArticleEvidence[] {
	const readCues = cueReader(words);
	return pages.flatMap(({ articles, judged, weight }) =>
		articles.map((article) => {
			const ids = blockIds(article.blocks);
			const readSection = (section: Passages['sections'][number]) =>
				section.map(({ block, text, opening }) => ({
					evidence: readCues(text, opening),
					right: judged.get(ids.get(block)!),
				}));
			const { headlines, sections } = readPassages(article);
			return { headlines: readCues(headlines), sections: sections.map(readSection), weight };
		})
	);
}
