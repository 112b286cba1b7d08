import type { Byline } from '../../model/schemas/article.ts';
import { assignNames, type ReadByline } from './assign-names.ts';
import { bylineNames, type Lead } from './byline-names.ts';
import { deedsOf, deedsToNames, partsOfBylines, type BylinePart } from './byline-parts.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** Reads and recognises bylines; made once from the lexicon. */
export interface BylineGrammar {
	/** Reads a whole line as a byline; undefined where it is none. */
	readLine: (text: string, marked: boolean) => Byline[] | undefined;
	/** Reads what is known to be a byline, and passes over words that are no part of one: 图/院方提供, 敬请关注. */
	readBlock: (text: string) => Byline[];
	/** The bylines inside a bracket of running text: 本报讯(记者 王松 通讯员 李明). */
	readInside: (text: string) => Byline[];
	/**
	 * Reads words whose place says that they may be a byline, be it names alone: behind a dateline, at the end of a text; names
	 * alone may be pen names where they stand in a bracket.
	 */
	readEnd: (text: string, isBracket: boolean) => Byline[];
	/** The dateline with which a paragraph begins, if one does: 新华社武汉2月3日电. */
	dateline: (text: string) => string | undefined;
}

const han = '\\p{Script=Han}';
const separators = /[\s、,，;；:：·|｜/／]+/gu;

/** Who reports from where: 韶关报道, 综合报道, 发自武汉. */
const reporting = /\s*(?:(?:综合|联合|摄影|图文|采访|连线)?(?:报道|报导)|发自\p{Script=Han}{2,6})$/u;

const wholeBracket = /^[(（\s]+|[)）\s]+$/gu;

/** The end of an office, and the post in it behind: 院长 of 岭川县人民医院院长. */
const postBehindOffice = /(?:医院|卫生院|保健院|中心|学会|协会|委员会|大学|学院|公司|局)(\p{Script=Han}{2,6})$/u;

/** A post, apart from the office in whose name it stands. */
function officeOf(words: string): Pick<Byline, 'role' | 'org'> {
	const role = postBehindOffice.exec(words)?.[1];
	const org = role === undefined ? '' : words.slice(0, -role.length);
	return role !== undefined && org.length >= 4 ? { role, org } : { role: words, org: null };
}

/**
 * Makes the grammar of bylines: `[office] role names`, `deed：names`, `names/deed`, any number of times, with or without
 * blanks.
 *
 * @example
 * grammar.readLine('随州日报全媒体记者 王松 通讯员 熊仕伟 蒋小科', false)
 * // [{ role: '全媒体记者', org: '随州日报', names: ['王松'] }, { role: '通讯员', org: null, names: ['熊仕伟', '蒋小科'] }]
 */
export function bylineGrammar(lexicon: Lexicon): BylineGrammar {
	const { roles, deedPrefixes, pictureDeeds, organisationEndings, datelines } = lexicon.bylines;
	const names = bylineNames(lexicon);
	const cut = partsOfBylines(lexicon);
	const joinDeeds = deedsToNames(lexicon);
	const office = `(?:[\\p{Script=Han}A-Za-z]{1,14}?${anyOf(organisationEndings)})`;
	const datelineStart = new RegExp(
		`^(?:(?:${anyOf(datelines)})|${office}[${han}]{0,8}?(?:\\d{1,4}年)?(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电)|本报[${han}]{1,6}(?:\\d{1,2}月\\d{1,2}日)?(?:讯|电))(?=[\\s(（:：]|$|[${han}])`,
		'u'
	);
	/** What is about pictures alone: as long as it may be the credit of a picture, it makes no byline. */
	const picture = new RegExp(`^(?:图|摄|摄影|${anyOf(pictureDeeds)})$`, 'u');
	const pictureFirst = new RegExp(`^(?:${anyOf(deedPrefixes)}摄影|${anyOf(pictureDeeds)})`, 'u');
	/** 采   写:, 记 者 |: a word set with blanks. */
	const spaced = [...roles, ...deedsOf(lexicon)]
		.filter((word) => /^\p{Script=Han}{2,3}$/u.test(word))
		.map((word) => Array.from(word).join(String.raw`\s+`))
		.join('|');
	const spacedWord = new RegExp(`(?<!${han})(?:${spaced})(?!${han})`, 'gu');

	/** The parts of a text, without 报道 and the place before it; 相关报道 is no byline. */
	function partsOf(text: string, isLoose: boolean): BylinePart[] {
		const closed = text.replaceAll(spacedWord, (word) => word.replaceAll(/\s/gu, ''));
		const bare = closed.replace(reporting, '');
		const parts = cut(bare);
		if (!isLoose && parts.every(({ kind }) => kind === 'words')) return cut(closed);
		const last = parts.at(-1);
		// 海口报道 and nothing between: the place is set right before it.
		const hasPlace = closed.length - bare.length === 2;
		if (last?.kind !== 'words' || !hasPlace) return parts;
		return [...parts.slice(0, -1), { ...last, text: names.dropPlace(last.text) }];
	}

	function read(text: string, isLoose = false): ReadByline & { hasStaff: boolean } {
		const parts = partsOf(text, isLoose);
		const found = assignNames(parts, (words, lead) => names.read(words, lead, isLoose), isLoose);
		return { ...found, hasStaff: parts.some(({ kind }) => kind === 'staff') };
	}

	/** Reads a byline by its place, without the places, schools and posts among the names; a line is judged with them. */
	function readKnown(text: string, isLoose: boolean): ReadByline {
		const readNames = (words: string, lead: Lead) => {
			const bare = names.withoutOthers(words);
			return bare === '' ? [] : names.read(bare, lead, isLoose);
		};
		return assignNames(partsOf(joinDeeds(names.withoutPlaceOfReport(text)), isLoose), readNames, isLoose);
	}

	const isWhole = ({ bylines, rest }: ReadByline) => bylines.length > 0 && rest.replaceAll(separators, '') === '';
	const isNamed = ({ role }: Byline) => role !== null;

	function readLine(text: string, marked: boolean): Byline[] | undefined {
		const bare = text.replaceAll(wholeBracket, '');
		if (Array.from(bare).length > 80 || /[。！？!?“”]|[:：]$/u.test(bare)) return undefined;
		const found = read(bare);
		const { bylines } = found;
		if (!isWhole(found)) return undefined;
		if (marked) return bylines.every((byline) => isNamed(byline) || byline.names.length <= 8) ? bylines : undefined;
		const first = bylines[0]!;
		const isCredit = pictureFirst.test(bare) || (picture.test(first.role ?? '') && !bare.startsWith(first.role!));
		// 图文：王松 审核：李明 is a line of the page's staff.
		return bylines.every(isNamed) && !isCredit && !found.hasStaff ? bylines : undefined;
	}

	/** Names behind their posts: 院长 王松, 党委书记 王松 院长 李明. */
	function readPosts(words: readonly string[]): Byline[] {
		const posts = words.map((word) => names.isPost(word));
		return words.flatMap((role, index): Byline[] => {
			if (!posts[index]) return [];
			const next = posts.indexOf(true, index + 1);
			const found = names.read(words.slice(index + 1, next < 0 ? undefined : next).join(' '), 'nothing');
			return found && found.length > 0 ? [{ ...officeOf(role), names: found }] : [];
		});
	}

	function readInside(text: string): Byline[] {
		const bare = text.replaceAll(wholeBracket, '');
		const isOfOffice = names.isOfOffice(bare);
		const found = readKnown(bare, isOfOffice);
		return isWhole(found) && (isOfOffice || found.bylines.some(isNamed)) ? found.bylines : [];
	}

	return {
		readLine,
		readInside,
		readBlock: (text) => {
			const bare = text.replaceAll(wholeBracket, '');
			if (/[。！？!?“”]/u.test(bare)) return [];
			const { bylines, rest } = readKnown(bare, true);
			if (bylines.length === 1 && bylines[0]!.role === null) {
				const signed = readPosts(bare.split(/\s+/u));
				if (signed.length > 0) return signed;
			}
			return rest === '' || bylines.some(isNamed) ? bylines.filter((byline) => rest === '' || isNamed(byline)) : [];
		},
		readEnd: (text, isBracket) => {
			const inside = readInside(text);
			if (inside.length > 0) return inside;
			if (isBracket && names.isPenName(text)) return [{ role: null, org: null, names: [text] }];
			const found = readLine(names.withoutOthers(text), true) ?? [];
			const areLone = found.every(({ role, names: alone }) => role !== null || alone.every(names.isLoneName));
			return areLone ? found : [];
		},
		dateline: (text) => datelineStart.exec(text)?.[0],
	};
}
