import { printedText } from '../../model/block-text.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { Page } from '../../model/tree.ts';

/** Who ran the page, as printed (本专版由……主办); it holds for every article of the page. */
export function extractSponsor(page: Page, shapes: LineShapes): string | null {
	const lines = page.articles.flatMap((article) =>
		article.blocks
			.filter((block) => block.type === 'credit')
			.map(printedText)
			.filter(shapes.isSponsorship)
	);
	return lines.length > 0 ? lines.join(' ') : null;
}
