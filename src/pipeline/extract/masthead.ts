import type { MediumNames } from './medium-names.ts';

/** Characters set wide apart: 祁 南 报. */
const spaced = /(?<!\p{Script=Han})\p{Script=Han}(?: \p{Script=Han}){2,}(?!\p{Script=Han})/gu;
/** The folio that runs into a name set in this way: 第 二 版 丰 阳 日 报. */
const folio = /^第[一二三四五六七八九十\d]{1,3}版(?=\p{Script=Han})/u;
const tidy = (text: string) => text.replaceAll(spaced, (run) => run.replaceAll(' ', '').replace(folio, ''));

const partsOf = (text: string) =>
	tidy(text)
		.replaceAll(/[《》“”"〔〕【】]/gu, ' ')
		.split(/[\s|｜丨/·●○◇>»›→‖,，:：（）()]+/u)
		.filter(Boolean);

/** A publisher: 霞岭日报社主管主办; an owner: 版权所有：青弋周末. */
const publisher = /(\p{Script=Han}{2,9}[报報])社(?:主管|主办|出版|编辑)/u;
const owner =
	/(?:版权所有|版权归|转载请注明(?:来自|出自|出处|来源)?)[\s:：“"《]*(\p{Script=Han}{3,16}?)(?=[”"》\s。]|所有|$)/u;
const followed = /点击(?:上方)?(?:蓝字)?[，,\s]*(?:(?:关注|订阅)\s*)?[“"「](\p{Script=Han}{3,16})[”"」]/u;

/** The newspaper or site in a masthead, a breadcrumb or a publisher's line. */
export function readMasthead(text: string, names: MediumNames): string | undefined {
	const stated = publisher.exec(text)?.[1];
	if (stated !== undefined) return stated;
	if (/来源|作者|记者/u.test(text)) return undefined;
	const parts = partsOf(text);
	return parts.map((part) => names.bare(part)).find((part) => names.isEvident(part));
}

/** What stands beside a name in a masthead: a day, a folio, an issue. */
const beside =
	/^(?:(?:19|20)\d{2}|[A-D]?\d{1,3}(?:版\S*)?$|第?\S{1,3}版|第?\d+期|总第|\d{4}年|[一二三四五六七八九〇○零]{4}年|星期|内部资料|首页)/u;

/** A name that its place makes a paper's: 县域观察 第3版 2022年5月20日; 《桥西医苑》 2013年第7期. */
export function readPossibleMasthead(text: string, names: MediumNames): string | undefined {
	const titled = /^\s*《([^》]{2,12})》/u.exec(text)?.[1];
	if (titled !== undefined && /期|主办|内部资料|特约刊出|第\S{1,3}版/u.test(text)) return titled.split('·')[0];
	const parts = partsOf(text);
	const isMasthead = parts.length === 1 || /第\s*\d+\s*期/u.test(text) || parts.some((part) => beside.test(part));
	return isMasthead ? parts.find((part) => names.isPossible(part)) : undefined;
}

/** The office whose site it is, above the line that says where one is: 信江市卫生健康委员会 ⏎ 当前位置：首页 >> 政务公开. */
export function readSiteOwner(lines: readonly string[], names: MediumNames): string | undefined {
	const place = lines.findIndex((line) => /当前位置|您的位置|^首页\s*[>»›]/u.test(line));
	return lines
		.slice(0, Math.max(0, place))
		.find((line) => names.isAccount(line.trim()))
		?.trim();
}

/** An owner or account that a line at the foot or head of a post names: 版权所有：青弋周末; 点击蓝字关注“垸里健康”. */
export function readSignedName(text: string): string | undefined {
	return owner.exec(text)?.[1] ?? followed.exec(text)?.[1];
}
