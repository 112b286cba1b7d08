import { asPrinted, readingText } from '../../model/reading-text.ts';
import type { Article, BlockType, Facts, Page } from '../../model/tree.ts';
import { anyOf } from '../lexicon/lexicon.ts';

const textsOf = ({ lines }: Page, { blocks }: Article, type: BlockType) =>
	blocks.filter((block) => block.type === type).map((block) => readingText(asPrinted(block, lines)));

/**
 * What a line says behind its label: the day, the folio, who edits; another word, set far apart; that it is a column, with
 * whatever follows: 健康讲堂栏目 市中心医院协办.
 */
const behindLabel =
	/\s+(?:(?:19|20)\d{2}[年./-]|第?[A-D]?\d{1,2}版|[A-D]\d{1,2}(?!\d)|第\s*\d+\s*期|(?:责编|责任编辑|编辑|美编|版式|主编|策划|(?:本栏)?主持人?)(?:[\s:：/／]|$)).*$|\s{6,}\S.*$|(?<=[^本专设])栏目(?=\s|$).*$/u;

/** A section label without what its line prints beside it: 专家访谈⑤ 2020年11月27日 04版. */
const bareLabel = (text: string) => text.replace(behindLabel, '').trim() || text;

/** Notices stand beside briefs and are none. */
const notice = /启事|公告|启示|声明|提示|简介/u;

/** The label over a group of briefs, which holds for each of them until another label. */
function labelOfBriefs(page: Page, article: Article, briefs: readonly string[]): string | null {
	const before = page.articles.slice(0, page.articles.indexOf(article));
	const labels = before.flatMap((one) => textsOf(page, one, 'sectionLabel').slice(0, 1).map(bareLabel));
	const label = labels.at(-1);
	const isBrief = label !== undefined && new RegExp(`${anyOf(briefs)}$`, 'u').test(label);
	const isNotice = textsOf(page, article, 'headline').some((text) => notice.test(text));
	return isBrief && !isNotice ? label : null;
}

/** What stands above the headline and below it, as printed: section label, kickers, deck. A deck over two lines is one. */
export function extractHead(
	page: Page,
	article: Article,
	briefs: readonly string[]
): Pick<Facts, 'sectionLabel' | 'kickers' | 'deck'> {
	const texts = (type: BlockType) => textsOf(page, article, type);
	const decks = texts('deck');
	const [label] = texts('sectionLabel');
	return {
		sectionLabel: label === undefined ? labelOfBriefs(page, article, briefs) : bareLabel(label),
		kickers: texts('kicker'),
		deck: decks.length > 0 ? decks.join('') : null,
	};
}
