/** What stands behind names and is none: 发自江北, ／澎湖报导, 发布于 2022-12-20, （实习）. */
const tails: readonly RegExp[] = [
	/\s*[/／╱∕]\s*(?!\p{Script=Han}{0,6}记者)(?:\p{Script=Han}{2,8}(?:、\p{Script=Han}{2,8})*(?:报导|报道|电|讯)|专访|特稿|报导|报道)\s*(?=[〕】\])）]?\s*$)/gu,
	/\s*发自\s*\p{Script=Han}{2,6}/gu,
	/\s*(?:发布于|发表于|更新于|编辑于).*$/gu,
	/[（(](?:实习生?|见习)[）)]/gu,
	/(?:摄影报道|图文报道|综合报道|联合报道|本报综合|综合整理)\s*(?=[）)〕】\]]?\s*$)/gu,
	/[（(][^\d()\uff08\uff09]*\d[^()\uff08\uff09]*[）)]/gu,
	/\s第?[A-D]?\d{1,2}版/gu,
];

/** A bracket that says what somebody is and not what he did: 何一峰（退休教师）. */
const description =
	/(?<=\p{Script=Han}\s*)[（(](?![文图摄译/／、并影字片]+[）)]|(?:整理|口述|采写|撰文|执笔)[）)]|[^（()）]*(?:记者|通讯员|实习生))[^（()）]{2,30}[）)]/gu;

/** A byline that stands in a bracket as a whole. */
const inBracket = /^[〔【［[（(](?![^（(]*[）)][^（()）]*[（(])(.*)[〕】］\])）]$/u;

/**
 * A byline without what is neither role nor name, and without the brackets round it.
 *
 * @example
 * tidyByline('《塞北晚报》记者 乌云其其格/文 马占魁/图') // 塞北晚报记者 乌云其其格/文 马占魁/图
 * tidyByline('记者许郁婕／澎湖报导') // 记者许郁婕
 */
export function tidyByline(text: string): string {
	const inner = text.trim().replace(/^[-—―─–－■□●◆▍▎\s]+/u, '');
	const whole = inBracket.exec(inner)?.[1] ?? inner;
	const bare = whole
		.replaceAll(/《([^》]{2,14})》\s*(?=\p{Script=Han}{0,4}(?:记者|通讯员))/gu, '$1')
		.replace(/^据(?=\s*[《\p{Script=Han}])/u, '')
		.replaceAll(/《[^》]*》/gu, ' ')
		.replace(/(?:\d{1,2}月)?\d{1,2}日(?:专?电|讯)$/u, '报道');
	const cut = tails.reduce((rest, tail) => rest.replaceAll(tail, ' '), bare);
	return cut.replaceAll(description, ' ').trim();
}
