import { divisions, shortPlaceName } from '../../model/divisions.ts';
import { besideNames, type BesideNames } from './beside-names.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/**
 * What stands before names: something that only names follow (`记者 `, `文：`), a role right before them (记者王松; 记者走基层 is
 * none), or nothing that says so.
 */
export type Lead = 'apart' | 'at once' | 'nothing';

/** Reads runs of names; made once from the lexicon. */
interface BylineNames extends BesideNames {
	/**
	 * The names in one run: 王松 熊仕伟, 王松熊仕伟, 王 松, 宣传科 王松; none where only a department is named, undefined where
	 * something is no name. `isLoose` passes over words that are neither.
	 */
	read: (text: string, lead: Lead, isLoose?: boolean) => string[] | undefined;
	/** The run without the place behind the names of who reports from there: 符传海海口, 方嘉颖 韶梅. */
	dropPlace: (text: string) => string;
	/** Whether a text begins with a department or a place and goes on with names: 公卫科 赖春燕. */
	isOfOffice: (text: string) => boolean;
	/** Whether a word says what somebody is by his post or part: 骨科主任, 患者家属. */
	isPost: (word: string) => boolean;
}

/** A department, an office, a site: what stands before names and is none itself. */
const department =
	/^\p{Script=Han}{1,16}(?:科|部|室|办|处|院|中心|局|委|站|所|组|股|党政办|党委办公室|办公室|支队|集团|学会|协会|学院|公司)$/u;

/** A county, a town: （河沿县 王彦）. */
const place = /^\p{Script=Han}{2,8}[县区镇乡村州旗]$/u;

/** Departments of three characters whose first may be a surname. */
const commonDepartment =
	/^(?:宣传|护理|医务|医教|科教|人事|统计|检验|信息|普外|骨伤|眼耳|儿童|产房|急诊|针灸|门诊|影像|药剂|感染|财务|保卫|设备|麻醉|肿瘤|康复|办公|党政)/u;

/** A blank between the characters of one name, or a name set with blanks. */
const single = /^\p{Script=Han}$/u;

const places: ReadonlySet<string> = new Set(
	divisions.filter(({ level }) => level !== 'county').map(({ name }) => shortPlaceName(name))
);

/** Makes the reader of names from the words of the lexicon. */
export function bylineNames(lexicon: Lexicon): BylineNames {
	const { surnames, wordSurnames, compoundSurnames } = lexicon.surnames;
	const { soundCharacters } = lexicon['given-names'];
	const notNames = new Set(lexicon.bylines.notNames);
	/** A word that is no name, somewhere in a text. */
	const noName = new RegExp(anyOf(lexicon.bylines.notNames.filter((word) => word.length > 1)), 'u');
	const beginsWithNone = new RegExp(`^${anyOf(lexicon.bylines.notNames)}`, 'u');
	const departments = new Set(lexicon.departments.departments);
	const posts = new Set(lexicon.persons.posts);
	const postBehind = new RegExp(`${anyOf([...lexicon.persons.posts, ...lexicon.laymen.beforeName])}$`, 'u');

	const isSound = (word: string) =>
		/^\p{Script=Han}{4,9}$/u.test(word) && Array.from(word).every((character) => soundCharacters.includes(character));
	const hasSurname = (word: string) =>
		(compoundSurnames.some((surname) => word.startsWith(surname)) && /^\p{Script=Han}{3,4}$/u.test(word)) ||
		(surnames.includes(word[0] ?? ' ') && /^\p{Script=Han}{2,3}$/u.test(word)) ||
		/^\p{Script=Han}{2,5}[·•]\p{Script=Han}{2,6}$/u.test(word);

	/** A surname with a word, which may be a name (王健康) or a title behind it (王医生). */
	const withWord = (word: string) => notNames.has(word.slice(1)) || (word.length === 4 && notNames.has(word.slice(2)));
	const isName = (word: string) =>
		hasSurname(word) && !notNames.has(word) && !(withWord(word) && postBehind.test(word));

	/** Names that are set without blanks; a word that is none may be a given name in it (王健康李明), and nothing else. */
	function rowOf(word: string): string[] | undefined {
		const parts = splitNames(word, isName);
		const bare = parts?.map((name) => (withWord(name) ? name[0]! : name)).join('');
		return bare === undefined || noName.test(bare) ? undefined : parts;
	}

	const beside = besideNames(lexicon, { hasSurname, split: (word) => splitNames(word, hasSurname), postBehind });

	function isDepartment(word: string): boolean {
		if (word === '医院') return false;
		if (departments.has(word) || place.test(word)) return !(word.length === 2 && hasSurname(word));
		if (/^\p{Script=Han}[办室部处局院]$/u.test(word)) return true;
		return (
			department.test(word) &&
			(word.length > 3 || !hasSurname(word) || wordSurnames.includes(word[0]!) || commonDepartment.test(word))
		);
	}

	/** The name behind a department or a post that is set right before it: 宣传科王松. */
	function behindOffice(word: string): string[] | undefined {
		for (let at = 2; at <= word.length - 2; at += 1) {
			const [office, rest] = [word.slice(0, at), word.slice(at)];
			if (!isDepartment(office) && !(at > 2 && department.test(office)) && !postBehind.test(office)) continue;
			if (isName(rest)) return [rest];
			const parts = rowOf(rest);
			if (parts) return parts;
		}
		return undefined;
	}

	/** The names in one word; undefined where it is none. */
	function namesIn(word: string, isApart: boolean, mayHaveOffice: boolean): string[] | undefined {
		const ofOffice = mayHaveOffice ? behindOffice(word) : undefined;
		if (isName(word)) return [word];
		const parts = rowOf(word);
		const best = parts && !parts.some(isDepartment) ? parts : (ofOffice ?? parts);
		if (noName.test(word)) return best;
		if (isSound(word)) return [word];
		if (best) return best;
		return isApart && /^\p{Script=Han}{2,4}$/u.test(word) ? [word] : undefined;
	}

	function read(text: string, lead: Lead, isLoose = false): string[] | undefined {
		// 党 建 篇: three characters apart are as often a title.
		if (lead === 'nothing' && !isLoose && /^\p{Script=Han}(?:\s+\p{Script=Han}){2}$/u.test(text.trim()))
			return undefined;
		const names: string[] = [];
		let [hasOffice, hasOther] = [false, false];
		for (const word of text.split(/[、,，;；/／|｜]+/u).flatMap((run) => closeUp(run, hasSurname, compoundSurnames))) {
			if (isDepartment(word) || posts.has(word)) {
				hasOffice = true;
				continue;
			}
			const isApart = lead === 'apart' || (hasOffice && isLoose) || (lead === 'at once' && names.length > 0);
			const found = namesIn(word, isApart && !postBehind.test(word), isLoose || lead !== 'nothing');
			if (found) names.push(...found);
			else if (!isLoose) return undefined;
			else hasOther = true;
		}
		if (names.length > 0) return names;
		return hasOffice && !hasOther ? [] : undefined;
	}

	return {
		read,
		dropPlace: (text) => {
			const words = text.trim().split(/\s+/u);
			const last = words.at(-1)!;
			if (words.length > 1 && !single.test(last) && (places.has(last) || !hasSurname(last)))
				return words.slice(0, -1).join(' ');
			for (const length of [2, 3]) {
				const [name, behind] = [last.slice(0, -length), last.slice(-length)];
				const areNames = hasSurname(name) || splitNames(name, hasSurname) !== undefined;
				if (areNames && (places.has(behind) || !namesIn(last, false, false)))
					return [...words.slice(0, -1), name].join(' ');
			}
			return text;
		},
		isOfOffice: (text) => {
			const [first = '', ...rest] = text.trim().split(/\s+/u);
			if (rest.length === 0) return !hasSurname(first) && behindOffice(first) !== undefined;
			return isDepartment(first) && (read(rest.join(' '), 'nothing')?.length ?? 0) > 0;
		},
		isPost: (word) => /^\p{Script=Han}{2,12}$/u.test(word) && postBehind.test(word),
		...beside,
		isLoneName: (word) => !beginsWithNone.test(word) && !isDepartment(word) && beside.isLoneName(word),
	};
}

/** The words of a run, those that were set with blanks closed up: 王 松 李 明, 苟 玉 琴, 欧阳 静. */
function closeUp(run: string, isName: (word: string) => boolean, compoundSurnames: readonly string[]): string[] {
	const words: string[] = [];
	let spaced = '';
	const close = () => {
		if (spaced === '') return;
		if (compoundSurnames.includes(words.at(-1) ?? '')) {
			words.push(`${words.pop()!}${spaced[0]!}`);
			spaced = spaced.slice(1);
		}
		const isOne = spaced.length < 4 || isName(spaced);
		if (spaced !== '') words.push(...(isOne ? [spaced] : (splitNames(spaced, isName) ?? [spaced])));
		spaced = '';
	};
	for (const word of run.split(/\s+/u).filter(Boolean)) {
		if (single.test(word)) {
			spaced += word;
			continue;
		}
		close();
		words.push(word);
	}
	close();
	return words;
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
