import type { VFile } from 'vfile';
import { pointOf, printedText, textOfArticles } from '../../../model/block-text.ts';
import type { ArticleHospital } from '../../../model/schemas/article.ts';
import type { Article, Page } from '../../../model/tree.ts';
import { isContextual } from '../../lexicon/hospital-abbreviations.ts';
import { leadingPlaces } from '../../lexicon/place-in-name.ts';
import type { Knowledge } from '../knowledge.ts';
import { fromName, fromRecord } from './facts-of-hospital.ts';
import { placeOfKind } from './place-of-kind.ts';
import { leadWeight, trustByKind, weigh, type Candidate } from './weigh.ts';

/** The hospital must outweigh the next by this much, or stand in the title. */
const dominance = 2;

/** It must have this share of all mentions: a page that lists hospitals is about none of them. */
const share = 0.45;

/**
 * Finds the hospital an article is about.
 *
 * Names in headline and deck weigh most, then kickers and the first paragraphs, then the rest by number. A record's aliases
 * and regular abbreviations (荆州一医) count for it; those that need their place (市中心医院) mean the hospital of the place of
 * that kind which the article, or else its page, speaks of. On a hospital's own page 我院 is that hospital. Where several weigh
 * alike the article is about no single hospital, and the result is null.
 *
 * A hospital without a record gets its facts from its name, the words of the page and the table of administrative divisions.
 */
export function extractHospital(
	page: Page,
	article: Article,
	knowledge: Knowledge,
	file: VFile
): ArticleHospital | null {
	const at = { place: article.blocks[0] && pointOf(article.blocks[0]), source: 'extract', ruleId: 'hospital' };
	const found = weigh(page, article, knowledge).sort((a, b) => b.score - a.score);
	const [best, second] = found;
	const total = found.reduce((sum, { score }) => sum + score, 0);
	const isClear = best && isAhead(article, best, second, total);
	if (!best || !isClear) {
		const reason = best
			? `篇中提到多家医院，没有哪一家是主角：${[best, second].map((one) => one?.name).join('、')}`
			: '篇中没有提到具体的医院';
		file.info(reason, at);
		return null;
	}
	const { name, record, names } = best;
	if (record) {
		if (record.provisional)
			file.message(`“${name}”的档案 content/hospitals/${record.id}.yaml 是程序拟定的，请核对后删去 provisional`, at);
		return fromRecord(record, article);
	}
	if (isContextual(name)) {
		file.message(`“${name}”没有写明在哪里，无法确定是哪家医院，请在旁注文件中填写 hospital`, at);
		return null;
	}
	const full = withCounty(name, page, article);
	file.message(`“${full}”没有档案，已按名称拟定一份，请核对地点与别称`, at);
	return fromName(full, page, article, knowledge, full === name && names.includes(name) ? 'stated' : 'inferred');
}

/** A hospital of a township or a community, whose name many places have. */
const ofTownship = /^\p{Script=Han}{1,6}?(?:镇|乡|苏木|街道|社区)\p{Script=Han}{0,8}(?:卫生院|服务中心|服务站)$/u;

/** Counties and what stands for them, the nearer first. */
const counties = ['县', '旗', '区'];

/** A township's hospital with the county that the report, or else its page, speaks of: 槐川县东张镇卫生院. */
function withCounty(name: string, page: Page, article: Article): string {
	if (!ofTownship.test(name) || leadingPlaces(name).length > 0) return name;
	const texts = [[article], page.articles].map(textOfArticles);
	const county = texts
		.flatMap((text) => counties.map((kind) => placeOfKind(kind, text)))
		.find((place) => place !== undefined);
	return county === undefined ? name : county + name;
}

/** Whether an article has two paragraphs at most: the one hospital that it names is the one that it is about. */
const isBrief = ({ blocks }: Article) => blocks.filter(({ type }) => type === 'paragraph').length <= 2;

/** Whether a report is about the hospital that it speaks of most. */
function isAhead(article: Article, best: Candidate, second: Candidate | undefined, total: number): boolean {
	if (inTitle(article, best)) return best.score >= leadWeight;
	if (!second && !isContextual(best.name) && isBrief(article)) return best.score >= leadWeight * trustByKind;
	return best.score >= leadWeight && best.score >= (second?.score ?? 0) * dominance && best.score >= total * share;
}

function inTitle(article: Article, { names }: Candidate): boolean {
	const titles = article.blocks.filter((block) => ['headline', 'deck'].includes(block.type)).map(printedText);
	return titles.some((title) => names.some((one) => title.includes(one)));
}
