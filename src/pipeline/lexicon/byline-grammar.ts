import { matchesIn } from '../../model/matches-in.ts';
import type { Byline } from '../../model/schemas/article.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** A byline that was read, and what of the text it did not account for. */
export interface ReadByline {
	bylines: Byline[];
	/** Characters that are neither role, office, name nor separator. */
	rest: string;
}

/** Reads and recognises bylines; made once from the lexicon. */
export interface BylineGrammar {
	/** Reads a whole line as a byline; undefined where it is none. */
	readLine: (text: string, marked: boolean) => Byline[] | undefined;
	/** The bylines inside a bracket of running text: 本报讯(记者 王松 通讯员 李明). */
	readInside: (text: string) => Byline[];
	/** The dateline with which a paragraph begins, if one does: 新华社武汉2月3日电. */
	dateline: (text: string) => string | undefined;
}

/** An office in the place of a name: 图/市中心医院宣传科. */
const isOffice = /^\p{Script=Han}{3,20}(?:科|部|处|办公室|中心|医院|局|委|供图|提供)$/u;

const han = '\\p{Script=Han}';
const separators = /[\s、,，;；:：·|｜/／]+/gu;

/** A department, an office, a site: what stands before names and is none itself. */
const department =
	/^\p{Script=Han}{1,12}(?:科|部|室|办|处|院|中心|局|委|站|所|组|党政办|党委办公室|办公室|支队|集团|学会|协会)$/u;

/** Departments of three characters whose first may be a surname. */
const commonDepartment =
	/^(?:宣传|护理|医务|医教|科教|人事|统计|检验|信息|普外|骨伤|眼耳|儿童|产房|急诊|针灸|门诊|影像|药剂|感染|财务|保卫|设备|麻醉|肿瘤|康复|办公|党政)/u;

/** Words that stand where names do and are none. */
const noName =
	/记者|通讯|医院|报道|摄影|图片|文字|编辑|宣传|新闻|本报|中心|公司|协会|日报|活动|医生|护士|患者|健康|手记|单位|简介/u;

/**
 * Reads one run of names: 王松 熊仕伟, 王松熊仕伟, 王 松; undefined where something is no name.
 *
 * Apart from a role any two or three characters between blanks are a name; right behind one (记者走基层 is none), or without
 * one, the first must be a surname.
 */
function readNames(text: string, lexicon: Lexicon, behind: 'role' | 'role at once' | 'nothing'): string[] | undefined {
	const { surnames, compoundSurnames } = lexicon.surnames;
	const hasSurname = (word: string) =>
		(compoundSurnames.some((surname) => word.startsWith(surname)) && /^\p{Script=Han}{3,4}$/u.test(word)) ||
		(surnames.includes(word[0] ?? ' ') && /^\p{Script=Han}{2,3}$/u.test(word)) ||
		/^\p{Script=Han}{2,5}[·•]\p{Script=Han}{2,6}$/u.test(word);
	const closed = text.trim().replace(/(?<![^\s、,，])(\p{Script=Han})\s+(\p{Script=Han})(?![^\s、,，])/gu, '$1$2');
	const names: string[] = [];
	for (const word of closed.split(/[\s、,，;；/／|｜]+/u).filter(Boolean)) {
		if (
			department.test(word) &&
			(word.length > 3 || (word.length === 3 && (!hasSurname(word) || commonDepartment.test(word))))
		)
			continue;
		const isApart = behind === 'role' || (behind === 'role at once' && names.length > 0);
		const isName =
			/^\p{Script=Han}{2,3}$/u.test(word) || (/^\p{Script=Han}{4}$/u.test(word) && !splitNames(word, hasSurname));
		const isBare = isApart && isName && !noName.test(word);
		const parts = isBare || hasSurname(word) ? [word] : splitNames(word, hasSurname);
		if (!parts || noName.test(word)) return undefined;
		names.push(...parts);
	}
	return names.length > 0 ? names : undefined;
}

/** Divides names that were set without blanks, each beginning with a surname; the fewest names win. */
function splitNames(word: string, isName: (word: string) => boolean): string[] | undefined {
	if (!/^\p{Script=Han}{4,15}$/u.test(word)) return undefined;
	const best: (string[] | undefined)[] = [[]];
	for (let end = 1; end <= word.length; end += 1) {
		for (const length of [3, 2, 4]) {
			const before = best[end - length];
			const name = word.slice(end - length, end);
			if (!before || end < length || !isName(name)) continue;
			if (!best[end] || best[end]!.length > before.length + 1) best[end] = [...before, name];
		}
	}
	return best[word.length];
}

/**
 * Makes the grammar of bylines: `[office] role names`, any number of times, with or without blanks.
 *
 * @example
 * grammar.readLine('随州日报全媒体记者 王松 通讯员 熊仕伟 蒋小科', false)
 * // [{ role: '全媒体记者', org: '随州日报', names: ['王松'] }, { role: '通讯员', org: null, names: ['熊仕伟', '蒋小科'] }]
 */
export function bylineGrammar(lexicon: Lexicon): BylineGrammar {
	const { roles, rolePrefixes, mediaPrefixes, organisationEndings, datelines } = lexicon.bylines;
	const role = `(?:${anyOf(rolePrefixes)}){0,2}${anyOf(roles)}`;
	const media = `(?:${anyOf(mediaPrefixes)})`;
	const office = `(?:[\\p{Script=Han}A-Za-z]{1,14}?${anyOf(organisationEndings)})`;
	const segment = new RegExp(
		`(?:${media}\\s*[:：]?\\s*)?(${office}\\s*)?(${role}|[文图摄](?=[/／:：])|文字(?=[/／:：])|图片(?=[/／:：]))(?:\\s*${media}(?![${han}]))?`,
		'gu'
	);
	const datelineStart = new RegExp(
		`^(?:(?:${anyOf(datelines)})|${office}[${han}]{0,8}?(?:\\d{1,4}年)?(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电)|本报[${han}]{1,6}(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电))(?=[\\s(（:：]|$|[${han}])`,
		'u'
	);

	const mediaBehind = new RegExp(`(?:\\s|[/／])*${media}?[)）]?\\s*$`, 'u');
	const mediaBefore = new RegExp(`^${media}[:：\\s]*(?=[${han}])`, 'u');
	/** 王松 李明 文/图: words about the text, not about the picture alone, behind names. */
	const mediaLast = new RegExp(`(?:\\s|[/／])(?=[^\\s]*文)${media}[)）]?\\s*$`, 'u');
	const mediaFirst = new RegExp(`^${media}[:：\\s/／]`, 'u');

	/** Cuts a text at its roles and reads the names behind each. */
	function read(text: string): ReadByline {
		const matches = matchesIn(segment, text);
		if (matches.length === 0) return { bylines: [], rest: text };
		const bylines: Byline[] = [];
		let rest = text.slice(0, matches[0]!.index);
		for (const [index, match] of matches.entries()) {
			const names = text
				.slice(match.index + match[0].length, matches[index + 1]?.index ?? text.length)
				.replace(mediaBehind, '')
				.trimEnd();
			const bare = names.replace(/^[\s:：/／]+/u, '');
			const behind = bare === names ? 'role at once' : 'role';
			const found = bare === '' || isOffice.test(bare) ? [] : readNames(bare, lexicon, behind);
			if (found) bylines.push({ role: match[2]!, org: match[1]?.trim() ?? null, names: found });
			else rest += bare;
		}
		// 本报记者 摄影记者 王松 or 记者通讯员 王松: a role without names shares those of the next; 文/记者 王松 is one role.
		const named = bylines.map((byline, index) =>
			byline.names.length > 0 || /^.$/u.test(byline.role ?? '')
				? byline
				: { ...byline, names: bylines[index + 1]?.names ?? [] }
		);
		return { bylines: named.filter((byline) => byline.names.length > 0), rest };
	}

	function readLine(text: string, marked: boolean): Byline[] | undefined {
		const bare = text
			.replace(/^[(（\s]+|[)）\s]+$/gu, '')
			.replace(mediaBefore, (prefix) => (/[/／:：\s]|文图|图文/u.test(prefix) ? '' : prefix));
		if (Array.from(bare).length > 80 || /[。！？!?“”]/u.test(bare)) return undefined;
		const { bylines, rest } = read(bare);
		if (bylines.length > 0) return rest.replaceAll(separators, '') === '' ? bylines : undefined;
		const isMediaFirst = mediaFirst.test(text.replace(/^[(（\s]+/u, ''));
		const withoutMedia = bare.replace(mediaLast, '');
		const isMarked = marked || isMediaFirst || withoutMedia !== bare;
		const names = isMarked ? readNames(withoutMedia, lexicon, 'nothing') : undefined;
		return names && names.length <= 8 ? [{ role: null, org: null, names }] : undefined;
	}

	return {
		readLine,
		readInside: (text) => {
			const { bylines, rest } = read(text.replace(/^[(（]|[)）]$/gu, ''));
			return rest.replaceAll(separators, '') === '' ? bylines : [];
		},
		dateline: (text) => datelineStart.exec(text)?.[0],
	};
}
