import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { PageBlock } from './blocks-of-page.ts';
import { findElement } from './find-article.ts';
import { namesOf } from './furniture.ts';

const compact = (text: string) => text.replaceAll(/[\s\p{P}\p{S}]+/gu, '');

/** What the page calls itself, with the name of its site; empty where it says nothing. */
export function titleOfPage(page: Root): string {
	const meta = findElement(page, ({ tagName, properties }) => tagName === 'meta' && properties.property === 'og:title');
	const said = (meta?.properties.content ?? '').trim();
	const title = findElement(page, ({ tagName }) => tagName === 'title');
	return said === '' && title ? toString(title).replaceAll(/\s+/gu, ' ').trim() : said;
}

/** A title without the names of channel and site behind it: 标题_健康频道_青河网 → 标题. */
function withoutSite(title: string): string {
	return title.split(/\s*[_|｜]\s*|\s+[-–—]+\s+|-(?=[^-]*(?:网|报|频道|新闻)$)/u)[0]!.trim();
}

const headings = new Set(['h1', 'h2', 'h3']);

const isHeading = ({ path }: PageBlock) =>
	path.some(
		(element) => headings.has(element.tagName) || namesOf(element).some((name) => /title$|headline/u.test(name))
	);

const wordsOf = ({ lines }: PageBlock) => compact(lines.join(''));

/** The block with the title of the article: one of the headings that stands in the page's own title, or the first `h1`. */
function findTitle(blocks: readonly PageBlock[], pageTitle: string): PageBlock | undefined {
	const whole = compact(pageTitle);
	const named = blocks.filter(
		(block) => isHeading(block) && wordsOf(block).length >= 4 && whole.includes(wordsOf(block))
	);
	const longest = Math.max(...named.map((block) => wordsOf(block).length));
	return (
		named.find((block) => wordsOf(block).length === longest) ??
		blocks.find(({ path }) => path.some(({ tagName }) => tagName === 'h1'))
	);
}

const date = /\d{4}\s*[-年/.]\s*\d{1,2}/u;
const clock = /^\d{1,2}:\d{2}(?::\d{2})?$/u;
const label =
	/^(?:[文信稿新]\S)?(?:来源|作者|记者|编辑|责编|责任编辑|通讯员|撰稿|摄影|发布时间|发布日期|时间|日期|发布)(?:[：:]|$)/u;
const paper = /(?:报|网|社|电视台|融媒|客户端|发布)$/u;
const tools = /字[号体]|打印|分享|阅读|点击|浏览|评论|收藏|下载|举报|关注|关闭|扫码|次数/u;

/** Of a line below the title what it says of time, source and people; the page's tools stand in the same line. */
function readOrigin(fields: readonly string[]): string {
	const kept: string[] = [];
	let isOpen = false;
	for (const field of fields.flatMap((one) => one.split(/[|｜]/u)).filter((one) => one !== '')) {
		const isWanted = !tools.test(field) && (date.test(field) || label.test(field) || paper.test(field));
		const isTime = clock.test(field) && kept.length > 0;
		if (isTime || (isOpen && !tools.test(field) && !label.test(field))) kept.push(`${isTime ? ' ' : ''}${field}`);
		else if (isWanted) kept.push(`${kept.length > 0 ? '\u3000' : ''}${field}`);
		isOpen = isWanted && /[：:]$/u.test(field);
	}
	return kept.join('');
}

const besideTitle = /^(?:sub|subtitle|pretitle|kicker|shoulder|deck|lead|yinti|futi)$/u;

const isBesideTitle = ({ path }: PageBlock) =>
	path.some((element) => /^h[1-4]$/u.test(element.tagName) || namesOf(element).some((name) => besideTitle.test(name)));

/**
 * What stands above an article on its page: title, further titles, and the line with time and source. Nothing that the
 * article has itself.
 */
export function headingOfArticle(blocks: readonly PageBlock[], article: Element, pageTitle: string): string[][] {
	const isInside = ({ path }: PageBlock) => path.includes(article);
	const first = blocks.findIndex(isInside);
	const title = findTitle(blocks, pageTitle);
	const ownTitle = title ? title.lines : [withoutSite(pageTitle)];
	const start = blocks.slice(first, first + 6).map(wordsOf);
	const isRepeated = start.includes(compact(ownTitle.join(''))) || (title !== undefined && isInside(title));
	const place = title ? blocks.indexOf(title) : -1;
	const between = blocks.slice(place + 1, Math.max(place + 1, first)).flatMap((block) => {
		if (isBesideTitle(block)) return [block.lines];
		const origin = readOrigin(block.fields);
		return origin === '' ? [] : [[origin]];
	});
	return isRepeated ? (place < first ? between : []) : [ownTitle, ...between];
}
