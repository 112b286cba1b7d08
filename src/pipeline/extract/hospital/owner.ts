import { printedText, textOfArticles } from '../../../model/block-text.ts';
import type { Page } from '../../../model/tree.ts';
import type { Knowledge } from '../knowledge.ts';
import { contextualNames, nameInFull } from './contextual-names.ts';

/** The hospital whose own page this is. */
export interface Owner {
	name: string;
	/** Whether the article says 我院: it can be about no other. */
	isMeant: boolean;
}

/** Lines of accounts, and of papers that a hospital prints itself: 原创 池阳市第三人民医院 2019-05-24, 主办：桥西区人民医院. */
const ownLine =
	/主办|编印|本版|主管|院[报讯刊]|内部资料|原创|点击|蓝字|关注|(?:^|[\s｜|])(?:\d{4}[-年./]\d{1,2}[-月./]\d{1,2}|今天|昨天)/u;

/** The hospital that a page names most, where one stands out; a name that begins a clause counts twice, for the host does what is told. */
function mostNamed(page: Page, findNames: Knowledge['findNames']): string | undefined {
	const counts = new Map<string, number>();
	for (const { blocks } of page.articles)
		for (const text of blocks.map(printedText))
			for (const { name, index } of findNames(text, true)) {
				const beginsClause = !/\p{Script=Han}$/u.test(text.slice(0, index));
				counts.set(name, (counts.get(name) ?? 0) + (beginsClause ? 2 : 1));
			}
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return first && (!second || first[1] > second[1]) ? first[0] : undefined;
}

/** Our hospital. */
const ourHospital = /[我本]院(?!系|校|士)|我们医院/u;

/** What only those of the house say in a report: not somebody whom it quotes. */
const spoken = /[“「"][^”」"]*[”」"]/gu;

/** What a report of the house speaks of. */
const hospitalWords = /医院|来院|全院|院[内长]|护理部|[内外儿妇产急骨]科|病区|科室/u;

/** The news of one hospital: 宁垣市第一人民医院一周要闻, 平漳县中医院简讯四则. */
const newsOf = /^(?:一周|每周|本周|本月|月度)?(?:要闻|要讯|新闻|快讯|简讯|动态|院讯|短讯|资讯)/u;

/** The hospital whose news a title of the page announces. */
function announced(page: Page, findNames: Knowledge['findNames']): string | undefined {
	const titles = page.articles.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => ['headline', 'sectionLabel', 'furniture', 'kicker'].includes(type)).map(printedText)
	);
	const pageText = textOfArticles(page.articles);
	for (const title of titles) {
		for (const { name, index } of findNames(title, true))
			if (newsOf.test(title.slice(index + name.length))) return name;
		for (const name of contextualNames(title))
			if (newsOf.test(title.slice(title.indexOf(name) + name.length))) return nameInFull(name, [pageText]);
	}
	return undefined;
}

/** Whether the page is one on which others say 我院. */
const isOfHouse = (page: Page): boolean =>
	page.articles.length > 2 &&
	page.articles.some(({ blocks }) =>
		blocks.some((block) => ourHospital.test(printedText(block).replaceAll(spoken, '')))
	);

/** Hospitals of which no name stands before the word: 三甲医院, 与镇卫生院签约. */
const isClass = /卫生院$|卫生室$|服务中心$/u;

/** Whether a report speaks of a hospital that it does not name. */
const leavesOutName = (text: string, findNames: Knowledge['findNames']): boolean =>
	hospitalWords.test(text) &&
	contextualNames(text).length === 0 &&
	findNames(text, false).every(({ name }) => isClass.test(name));

/**
 * The hospital that a page's own lines name, where they are those of its account or its paper, or an article says 我院; else the
 * one that such a page names most.
 */
export function ownerOf(page: Page, text: string, findNames: Knowledge['findNames']): Owner | undefined {
	const isMeant = ourHospital.test(text);
	const lines = page.articles.flatMap(({ blocks }) =>
		blocks.filter(({ type }) => ['furniture', 'sectionLabel', 'byline', 'credit'].includes(type)).map(printedText)
	);
	const names = lines
		.filter((line) => isMeant || ownLine.test(line))
		.flatMap((line) => findNames(line, true).map(({ name }) => name));
	const ofHouse = leavesOutName(text, findNames) && isOfHouse(page);
	const name =
		names[0] ??
		(isMeant || ofHouse ? mostNamed(page, findNames) : undefined) ??
		(leavesOutName(text, findNames) ? announced(page, findNames) : undefined);
	return name === undefined ? undefined : { name, isMeant };
}
