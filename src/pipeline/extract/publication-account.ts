import { divisions, shortPlaceName } from '../../model/divisions.ts';
import { clockTime, dayInFigures } from './day-shapes.ts';
import type { MediumNames } from './medium-names.ts';

const provinces = new Set(
	divisions.filter(({ level }) => level === 'province').map(({ name }) => shortPlaceName(name))
);

const day = new RegExp(String.raw`${dayInFigures}|(?<=\s|^)(?:今天|昨天|前天|\d+(?:天|小时|分钟)前)(?=\s|$)`, 'u');
const dayOfYear = /(?<!年\s*|\d)\d{1,2}月\d{1,2}日\s*$/u;
const clock = new RegExp(clockTime, 'u');
/** Words of an account's line that name nobody. */
const noName =
	/^(?:原创(?:[:：]\S*)?|首发|发表于\S*|发布于\S*|收录于|星期.|周.|[上下]午|第?[A-D]?\d+版?|第\d+期|(?:发稿|发布|刊发|更新|上传)(?:时间|日期)|本版(?:新闻|导读|目录)|(?:版面|标题)导航|[上下]一[版篇期])$/u;

const words = (text: string) => text.split(/[\s|｜·]+/u).filter((word) => word !== '' && !noName.test(word));
const isName = (word: string) => /^[\p{Script=Han}A-Za-z0-9]{3,20}$/u.test(word) && !provinces.has(word);

/** The account in lines of its own above its day: 垸里健康 ⏎ 2020-07-29 20:11 湖南. */
function above(lines: readonly string[], index: number, names: MediumNames): string | undefined {
	const candidates = lines
		.slice(Math.max(0, index - 2), index)
		.map((line) => words(line))
		.filter((parts) => parts.length === 1)
		.map(([word = '']) => word)
		.filter((word) => isName(word) && names.isAccount(word));
	return candidates.findLast((word) => !/[院会局委]$/u.test(word)) ?? candidates.at(-1);
}

/**
 * The account whose line this is: the last name before the day, not the author or the office before it.
 *
 * @example
 * // 原创 池阳三院 池阳市第三人民医院 2019-05-24 安徽 → 池阳市第三人民医院
 */
export function readAccount(lines: readonly string[], index: number, names: MediumNames): string | undefined {
	const line = lines[index]!.replace(/(?:内容|图文|文章)?来源\s*[:：].*$/u, '').trim();
	const match = day.exec(line) ?? dayOfYear.exec(line);
	if (!match || /[，。；]/u.test(line)) return undefined;
	const rest = line.slice(match.index + match[0].length).replace(clock, ' ');
	const [before, after] = [words(line.slice(0, match.index)), words(rest)];
	if (before.some((word) => /[:：]/u.test(word))) return undefined;
	if (before.length === 0 && after.every((word) => !isName(word) || !names.isAccount(word))) {
		return above(lines, index, names);
	}
	const isPosted =
		clock.test(lines[index]!) ||
		/原创|发表于|(?:今|昨|前)天/u.test(lines[index]!) ||
		after.some((word) => provinces.has(word));
	const name = before.at(-1) ?? after.find((word) => isName(word));
	if (name === undefined || !isName(name) || names.isSection(name)) return undefined;
	const isFirm = names.isAccount(name) || names.isEvident(name);
	const isYearless = !/\d{4}|[今昨前]/u.test(match[0]);
	return isFirm || (isPosted && !isYearless) ? name : undefined;
}
