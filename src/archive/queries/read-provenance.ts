import { parseChineseNumeral } from '../../model/chinese-numerals.ts';
import { readEdtf } from '../../model/dates.ts';
import type { ArticleFrontmatter, Reviewed } from '../../model/schemas/article.ts';

/**
 * The page of a newspaper as a citation gives it: its number, however it is printed.
 *
 * @example
 * // 第4版, 4, 四版 → 4 · A04版 → A04 · 头版 → 头版
 */
export function citedPage(page: string): string {
	const inner = page.trim().replace(/^第/u, '').replace(/版$/u, '').trim();
	if (/^[A-Z]*\d+(?:[—–~、，,-][A-Z]*\d+)*$/iu.test(inner)) return inner;
	const number = parseChineseNumeral(inner);
	return number === undefined ? page : String(number);
}

/** The page of a newspaper as one reads it: 第4版, 头版. */
export function readPage(page: string): string {
	const cited = citedPage(page);
	return /\d/u.test(cited) ? `第${cited}版` : page;
}

/** Who read a report against its source, and when: 张三，2026年11月24日. */
export function readReviewed({ by, on }: Reviewed): string {
	return `${by}，${readEdtf(on)}`;
}

/** A line of what is known of where a report comes from. */
export interface ProvenanceLine {
	term: string;
	text: string;
}

/** What is known of where a report comes from, as far as its editor knows it; and who read it against its source. */
export function provenanceLines({
	provenance,
	reviewed,
}: Pick<ArticleFrontmatter, 'provenance' | 'reviewed'>): ProvenanceLine[] {
	const { newspaper, date, page, obtained, rights } = provenance ?? {};
	const known: [string, string | null | undefined][] = [
		['报名', newspaper && `${newspaper}（编者所记）`],
		['刊期', date && `${readEdtf(date)}（编者所记）`],
		['版次', page && readPage(page)],
		['取得', obtained],
		['权利', rights],
		['核对', reviewed ? `${readReviewed(reviewed)}，对照原件读过` : '尚无人对照原件核对'],
	];
	return known.flatMap(([term, text]) => (text ? [{ term, text }] : []));
}

/** Of how many reports somebody has read each against its source. */
export function countReviewed(reports: readonly Pick<ArticleFrontmatter, 'reviewed'>[]): number {
	return reports.filter(({ reviewed }) => reviewed !== null).length;
}

/** How many reports somebody has read against their source, in one sentence; nothing where there are none. */
export function readChecked(reports: readonly Pick<ArticleFrontmatter, 'reviewed'>[]): string {
	if (reports.length === 0) return '';
	const count = countReviewed(reports);
	return count === 0 ? '都还没有人对照原件核对过。' : `${count}篇已有人对照原件核对。`;
}

/** Where the text comes from, for a citation: without the digest that `npm run add` records. */
export function readOrigin({ provenance }: Pick<ArticleFrontmatter, 'provenance'>): string {
	const obtained = provenance?.obtained?.replace(/（原件的 SHA-256：[\da-f]{64}）/u, '').replace(/。$/u, '');
	return obtained ? `文字来源：${obtained}` : '文字据本馆所存原件';
}
