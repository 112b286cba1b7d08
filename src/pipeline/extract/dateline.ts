import type { Utf16 } from '../../model/offsets.ts';

/**
 * What a paper sets before the first sentence of its news, in brackets or not: 本报讯, 【本报讯】, 新华社武汉5月3日电, 央广网北京3月5日消息.
 * Behind another's name a blank, a bracket or the reporter follows: 互联网医院接通电话 is none.
 */
const dateline =
	/^[【〔［[（(]?\s*(?:本[报刊网台站]\p{Script=Han}{0,8}?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:讯|电|消息)(?![话子脑力视梯])|[\p{Script=Han}A-Za-z]{1,12}?(?:\p{Script=Han}报|网|社|在线|客户端|融媒体?|电视台|周刊|青年|快讯)\p{Script=Han}{0,8}(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?\s*(?:讯|电|消息)(?=[\s（(【】〕］\])）：:，]|记者|通讯员|$))\s*[】〕］\])）]?/u;

/** Reporters in brackets behind it. */
const reporters = /^\s*[（(][^（()）。]{0,40}(?:记者|通讯员)[^（()）。]{0,40}[)）]/u;

/** The dateline with which a passage begins. */
export const datelineOf = (text: string): string | undefined => dateline.exec(text)?.[0];

/** How long the dateline is with which a passage begins, its reporters counted; 0 without one. No name of a figure holds words of it. */
export function datelineLength(text: string): Utf16 {
	const length = datelineOf(text)?.length ?? 0;
	return length === 0 ? 0 : length + (reporters.exec(text.slice(length))?.[0].length ?? 0);
}
