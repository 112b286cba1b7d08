import type { Utf16 } from '../../../model/offsets.ts';

/**
 * What a paper sets before the first sentence of its news: 本报讯, 【本报讯】, 新华社武汉5月3日电 and a blank; and the reporters in
 * brackets behind it.
 */
const dateline =
	/^[【〔［[（]?\s*(?:本[报刊网台站]\p{Script=Han}{0,6}?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|消息)(?![话子脑力视梯])|\p{Script=Han}{1,12}?(?:报|网|社|在线|客户端|融媒体?|电视台)\p{Script=Han}{0,8}(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:讯|电|消息)(?=[\s（】〕］\]）]))[】〕］\]）]?\s*(?:（[^（）。]{0,40}(?:记者|通讯员)[^（）。]{0,40}）)?/u;

/** How long the dateline is with which a passage begins, its reporters counted; 0 without one. No name holds words of it. */
export const datelineLength = (plain: string): Utf16 => dateline.exec(plain)?.[0].length ?? 0;
