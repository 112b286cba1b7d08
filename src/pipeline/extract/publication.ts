import { printedText } from '../../model/block-text.ts';
import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import type { Article, Block, Page } from '../../model/tree.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { mediumNames, type MediumNames } from './medium-names.ts';
import { readAccount } from './publication-account.ts';
import { readMasthead, readPossibleMasthead, readSignedName, readSiteOwner } from './masthead.ts';
import { readSource } from './publication-source.ts';

/** A paper with its reporter: 闽北新报记者, 《塞北晚报》首席记者, 据《武陵山报》…报道. */
const staff =
	/(?:^|[\s□■●○◎◇(（/:：【〔])(?:《([^》]{2,16})》|(\p{Script=Han}{2,12}?))\s*(?:全媒体|融媒体|首席|见习|实习|特约|特派|资深|高级)*记者/gu;
const retold = /(?:据|原载|转自|摘自)[^《》]{0,14}《([^》]{2,16})》/u;
/** A dateline that names its paper: 楚湖日报讯, 人民网南宁4月11日电. */
const dateline =
	/^[【〔[（(]?\s*(\p{Script=Han}{2,9}?(?:报|网|在线|客户端|融媒体中心))(?:·?(?:全|融)媒体)?\p{Script=Han}{0,6}(?:\d{1,2}月\d{1,2}日)?\s*(?:讯|电|消息)(?=[\s(（】〕\]）),，:：]|\p{Script=Han}|$)/u;

/** The paper of a reporter in a byline. */
function ofStaff(text: string, names: MediumNames): string | undefined {
	for (const [, titled, plain = ''] of matchesIn(staff, text)) {
		if (titled !== undefined) return titled;
		if (plain.length >= 3 && (names.isEvident(plain) || names.isPossible(plain))) return plain;
	}
	return retold.exec(text)?.[1];
}

/** The paper whose reporter wrote an article. */
function ofReporter({ blocks }: Article, bylines: readonly Byline[], names: MediumNames): string | undefined {
	const reporter = bylines.find(({ org, role }) => org !== null && role?.endsWith('记者') && names.isEvident(org));
	if (reporter) return reporter.org!;
	const texts = blocks.filter(({ type }) => type === 'byline').map(printedText);
	return texts.map((text) => ofStaff(text, names)).find((name) => name !== undefined);
}

/** The paper that a dateline names. */
function ofDateline({ blocks }: Article, names: MediumNames): string | undefined {
	return blocks
		.filter(({ type }) => type === 'paragraph' || type === 'dateline')
		.map((block) => dateline.exec(printedText(block))?.[1])
		.find((name) => name !== undefined && names.isEvident(name));
}

/**
 * The newspaper, site or account, only where the page names it.
 *
 * Looks first at who reports (随州日报全媒体记者) and at the dateline; then, in the lines of the page's own, at the source that a
 * line states if it is a paper or a site, at the paper of the masthead, at the account with its day, at names that only their
 * place makes a paper's (黔南观察 健康 7), and last at any other source or owner. A paper that the text merely mentions is not
 * the one that printed it.
 */
export function extractPublication(
	page: Page,
	article: Article,
	bylines: readonly Byline[],
	{ furniture, titles }: Pick<Lexicon, 'furniture' | 'titles'>
): string | null {
	const names = mediumNames(furniture.sections, titles.sectionLabels);
	const others = page.articles.filter((other) => other !== article);
	const linesOf = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'furniture');
	const heads: Block[] = article.blocks.filter(({ type }) => type === 'sectionLabel' || type === 'kicker');
	const lines = [...linesOf(article), ...others.flatMap(linesOf)].map(printedText);
	const all = [...lines, ...heads.map(printedText)];
	const first = (read: (text: string, index: number) => string | undefined, texts = lines) => {
		for (const [index, text] of texts.entries()) {
			const found = read(text, index);
			if (found !== undefined) return found;
		}
		return undefined;
	};
	const source = lines.map((text) => readSource(text, names)).filter((name) => name !== undefined);
	const found =
		ofReporter(article, bylines, names) ??
		source.find((name) => names.isEvident(name) || names.isOutlet(name)) ??
		first((text) => readMasthead(text, names), all) ??
		ofDateline(article, names) ??
		first((_, index) => readAccount(lines, index, names)) ??
		first((text) => readPossibleMasthead(text, names)) ??
		readSiteOwner(lines, names) ??
		first((text) => readSignedName(text)) ??
		source[0] ??
		others.map((other) => ofReporter(other, [], names) ?? ofDateline(other, names)).find((name) => name !== undefined);
	return found === undefined ? null : names.bare(found);
}
