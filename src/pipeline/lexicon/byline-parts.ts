import { matchesIn } from '../../model/matches-in.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** One part of a byline, in the order in which they are printed. */
export type BylinePart =
	/** Who somebody is: 随州日报全媒体记者. */
	| { kind: 'role'; role: string; org: string | null }
	/** What somebody did, before the names or behind them: 文：, /图, 整理. */
	| { kind: 'deed'; role: string; side: 'before' | 'behind' | 'either' }
	/** A post of the page's own staff: 责编, 审核. */
	| { kind: 'staff' }
	/** Everything between. */
	| { kind: 'words'; text: string; isAtOnce: boolean };

const han = String.raw`\p{Script=Han}`;
const mark = String.raw`\s*[:：|｜丨▏]|\s*[/／]`;
const join = String.raw`(?:\s+[/／、·&]\s+|[/／、·&并])`;

/** Every word for what somebody did, wherever it may stand. */
export const deedsOf = ({ bylines: { deeds, deedsBehind, pictureDeeds } }: Lexicon): readonly string[] => [
	...deeds,
	...deedsBehind,
	...pictureDeeds,
];

/** Makes the function that cuts a byline into its parts. */
export function partsOfBylines(lexicon: Lexicon): (text: string) => BylinePart[] {
	const { roles, rolePrefixes, organisationEndings, reporterEndings, deedsBehind, deedPrefixes, notAuthors } =
		lexicon.bylines;
	const deeds = deedsOf(lexicon);
	const prefix = `(?:${anyOf(rolePrefixes)}|常?驻${han}{1,6}?)`;
	const person = `${prefix}{0,3}${anyOf(roles)}`;
	// 深圳商报/读创客户端记者, 齐鲁晚报·齐鲁壹点记者: two names of one office.
	const name = `[${han}A-Za-z]`;
	const medium = `(?!本[报刊网台])(?:${name}{0,14}?${anyOf(organisationEndings)}|${name}{1,14}?${anyOf(reporterEndings)})`;
	const office = `(?:(?<!${han})${medium}(?:[/／·-]${name}{2,10}?(?:客户端)?)?)`;
	const deed = `(?:${anyOf(deedPrefixes)}?${anyOf(deeds)}[人者]?)`;
	const lone = '[文图摄译]';
	const run = `(?:(?:${deed}|${lone})(?:${join}(?:${deed}|${lone}))+|${deed})`;
	const begins = `(?<!${han})`;
	const ends = String.raw`(?=$|[\s)）、，,;；/／])`;
	const staff = anyOf([...lexicon.furniture.staff.filter((word) => !deeds.includes(word)), ...notAuthors]);
	const part = new RegExp(
		[
			`(?:(?<org>${office})\\s*[/／]?\\s*)?(?<role>${person}|(?<!${han})本[报刊网台]编辑(?=\\s))`,
			`${begins}(?:实习|本[版期]|执行)?${staff}(?=\\s|[:：|｜丨/／]|$)`,
			// 文：, 图/, 图文 |, 整理 王松, 供稿王松; 图片由……提供 is none.
			`${begins}(?<before>${run}|(?<![:：|｜丨/／]\\s*)${lone}(?=\\s|$|${mark}))(?<mark>${mark}|(?=\\s|$|${han}{2,4}(?:$|[\\s、，,]))(?!\\s*[由均来源提为]))`,
			// 王松/文, 王松(图), 王松整理, 王松摄.
			`(?<behind>(?<=[/／(（]|\\s[/／]\\s+)(?:${run}|${lone})|(?<=${han})${anyOf(deedsBehind)})${ends}`,
		].join('|'),
		'gu'
	);

	return (text) => {
		const parts: BylinePart[] = [];
		let at = 0;
		const words = (to: number) => {
			const between = text.slice(at, to);
			const bare = between.replaceAll(/^[\s:：/／、，,;；|｜丨▏()（）·]+|[\s:：/／、，,;；|｜丨▏()（）·]+$/gu, '');
			if (bare !== '')
				parts.push({ kind: 'words', text: bare, isAtOnce: parts.at(-1)?.kind === 'role' && between.startsWith(bare) });
		};
		for (const match of matchesIn(part, text)) {
			const { org, role, before, behind, mark: sign } = match.groups ?? {};
			words(match.index);
			at = match.index + match[0].length;
			const deedIs = (before ?? behind)?.replaceAll(/\s/gu, '');
			if (role !== undefined) parts.push({ kind: 'role', role, org: org ?? null });
			else if (deedIs === undefined) parts.push({ kind: 'staff' });
			else {
				const side = behind !== undefined ? 'behind' : sign ? 'before' : 'either';
				parts.push({ kind: 'deed', role: deedIs, side });
			}
		}
		words(text.length);
		return parts;
	};
}

const betweenNames = /\s*[、，,;；/／|｜]\s*/u;

/**
 * Makes the function that sets each deed right behind its names where a mark parts the rows: 王松 口述 / 李明 整理 → 王松/口述
 * 李明/整理.
 */
export function deedsToNames(lexicon: Lexicon): (text: string) => string {
	const deed = `(?:${anyOf(lexicon.bylines.deedPrefixes)}?${anyOf(deedsOf(lexicon))}[人者]?|[文图摄译])`;
	const row = new RegExp(`^(.+?)\\s+(${deed})$`, 'u');
	const hasDeed = new RegExp(`(?:^|\\s)${deed}(?:[:：]|\\s|$)`, 'u');
	return (text) => {
		const rows = text.split(betweenNames).map((part) => ({ part, row: row.exec(part) }));
		const isPlain = rows.every(({ part, row: found }) => part !== '' && !hasDeed.test(found?.[1] ?? part));
		if (!isPlain || !rows.at(-1)!.row || rows.filter(({ row: found }) => found).length < 2) return text;
		return rows
			.map(({ part, row: found }) => (found ? `${found[1]!}/${found[2]!} ` : `${part}、`))
			.join('')
			.trim();
	};
}
