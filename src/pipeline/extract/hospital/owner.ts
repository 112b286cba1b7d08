import { printedText } from '../../../model/block-text.ts';
import type { Page } from '../../../model/tree.ts';
import type { Knowledge } from '../knowledge.ts';

/** The hospital whose own page this is. */
export interface Owner {
	name: string;
	/** Whether the article says 我院: it can be about no other. */
	isMeant: boolean;
}

/** Lines of accounts, and of papers that a hospital prints itself: 原创 池阳市第三人民医院 2019-05-24, 主办：桥西区人民医院. */
const ownLine =
	/主办|编印|主管|院[报讯刊]|内部资料|原创|点击|蓝字|关注|(?:^|[\s｜|])(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}|今天|昨天)/u;

/** The hospital that a page names most, where one is named more often than any other. */
function mostNamed(page: Page, findNames: Knowledge['findNames']): string | undefined {
	const counts = new Map<string, number>();
	for (const { blocks } of page.articles)
		for (const block of blocks)
			for (const { name } of findNames(printedText(block), true)) counts.set(name, (counts.get(name) ?? 0) + 1);
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first && (!second || first[1] > second[1]) ? first[0] : undefined;
}

/**
 * The hospital that a page's own lines name, where they are those of its account or its paper, or an article says 我院; else the
 * one that such a page names most.
 */
export function ownerOf(page: Page, text: string, findNames: Knowledge['findNames']): Owner | undefined {
	const isMeant = /[我本]院(?!系|校|士)|我们医院/u.test(text);
	const lines = page.articles.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => ['furniture', 'sectionLabel', 'byline'].includes(type)).map(printedText)
	);
	const names = lines
		.filter((line) => isMeant || ownLine.test(line))
		.flatMap((line) => findNames(line, true).map(({ name }) => name));
	const name = names[0] ?? (isMeant ? mostNamed(page, findNames) : undefined);
	return name === undefined ? undefined : { name, isMeant };
}
