const names =
	'(?:\\p{Script=Han}{2,4}|\\p{Script=Han} \\p{Script=Han})(?:[\\s、]+(?:\\p{Script=Han}{2,4}|\\p{Script=Han} \\p{Script=Han}))*';

/** A role behind its names: 乌云其其格/文, 于洋(图), 刘子铭 图. */
const roleBehind = new RegExp(
	`(${names})\\s*(?:[/／╱]\\s*(文|图|摄影?|整理)|[（(](文|图|摄影?|整理)[）)]|\\s(文|图|摄影?|整理))(?=[\\s、，,）)〕】\\]]|$)`,
	'gu'
);

/** What stands behind names and is none: 发自江北, ／澎湖报导, 发布于 2022-12-20, （实习）. */
const tails: readonly RegExp[] = [
	/\s*[/／╱∕]\s*\p{Script=Han}{2,8}(?:报导|报道|电|讯)\s*(?=[〕】\])）]?\s*$)/u,
	/\s*发自\p{Script=Han}{2,6}/gu,
	/\s*(?:发布于|发表于|更新于|编辑于).*$/u,
	/[（(](?:实习生?|见习)[）)]/gu,
	/(?:文并摄|摄影报道|图文报道|综合报道|联合报道|报道|报导|本报综合|综合整理|对本文亦有贡献)\s*(?=[）)〕】\]]?\s*$)/u,
	/[（(][^\d()\uff08\uff09]*\d[^()\uff08\uff09]*[）)]/gu,
	/\s第?[A-D]?\d{1,2}版/gu,
];

/**
 * A byline in the order in which it is read: the role before its names, without what is neither.
 *
 * @example
 * tidyByline('《塞北晚报》记者 乌云其其格/文 马占魁/图') // 塞北晚报记者 …
 * tidyByline('记者许郁婕／澎湖报导') // 记者许郁婕
 */
export function tidyByline(text: string): string {
	const whole = /^[〔【［[（(](.*)[〕】］\])）]$/u.exec(text.trim())?.[1] ?? text.trim();
	const bare = whole
		.replaceAll(/《([^》]{2,14})》\s*(?=\p{Script=Han}{0,4}(?:记者|通讯员))/gu, '$1')
		.replace(/^据(?=\p{Script=Han})/u, '')
		.replaceAll(/《[^》]*》/gu, ' ');
	const cut = tails.reduce((rest, tail) => rest.replaceAll(new RegExp(tail.source, 'gu'), ' '), bare);
	return cut
		.replaceAll(roleBehind, (whole, who: string, ...roles: (string | undefined)[]) => {
			const role = roles.slice(0, 3).find((one) => one !== undefined);
			return /记者|通讯员/u.test(who) ? whole : `${role}：${who} `;
		})
		.trim();
}
