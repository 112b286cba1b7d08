import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { merit } from '../merit.ts';

/** Reads the name with which a text begins, or ends. */
export interface NameEdges {
	/** The name at the start of a text: 彭家林 in 彭家林说. */
	atStart(text: string): string | undefined;
	/** The name at the end of a text, behind a boundary or an office: 房凌海 in 那曲市的房凌海, 季明辉 in 综合处季明辉. */
	atEnd(text: string): string | undefined;
	/** The name by its sound at the end of a text, behind a mark: 索朗平措. */
	soundAtEnd(text: string): string | undefined;
	/** Whether a whole word can be a name. */
	isName(word: string): boolean;
	/** Whether a name is one beyond doubt: a surname that is no other word, and characters usual in names. */
	isUsual(name: string): boolean;
}

/** How many surnames of the list, which begins with the commonest, are common ones. */
const commonSurnames = 100;

/** What speaks for a reading as a name, in points; see `weigh`. */
const points = {
	commonSurname: 2,
	surname: 1,
	/** A surname that is mostly another word: 和, 管, 向. */
	wordSurname: -1,
	compoundSurname: 3,
	givenCharacter: 1.5,
	/** A third character that is in no name of the list, behind one that is, and nothing known follows: 祁连合|作. */
	strangeEnd: -2.5,
	/** Most names have three characters. */
	usualLength: 1,
	/** A mark behind it, or a word such as 介绍. */
	follower: 2,
	/** A word of one character, which may begin another word: 在, 先. */
	shortFollower: 1,
	/** It goes on as the name of a place or a department: 白山|区. */
	place: -4,
	/** Its last character is a verb or a conjunction, and nobody says anything behind it: 马丽正, 王勇和. */
	verbEnd: -4,
	/** The same where the character is usual in names too: 启正, 跃进. */
	doubtfulEnd: -1.5,
};

/** With so many points a reading is a name … */
const enough = 3;
/** … and with so many where its rank stands behind it. */
const enoughBefore = 3.5;

/** What stands before a name that has its rank behind it: 的, 了, a mark, a verb, an office. */
const boundaryBefore =
	/(?:^|[，。；：、“”‘’（）《》【】—…\s的了是由和与及请到对为向给让跟名位着过有聊访谢同处科院部室局校司站所会系党委]|大学|中学|小学|中心|集团|公司|专家)$/u;

/** What a name of a place or a department ends with. */
const placeBehind = /^[区市县镇乡村州省院科病室系街路]/u;

/** 和 is a surname, may end a name, and mostly joins two. */
const conjunction = /^[和与及同]/u;

/** 周洁立|个人二等功: behind what earns or enters a merit. */
const meritBehind = new RegExp(`^了?${merit}`, 'u');

/** A conjunction or a preposition with a number: 由两名, 和三位. */
const wordSurnameOfCount = /^\p{Script=Han}[一二两三四五六七八九十几数多]/u;

const mark = String.raw`[，。；：、？！“”‘’（）()《》[\]【】"\s\d—…/▏|]`;

/** A name in Latin letters: Anna Schmidt, J. Müller. */
const latinName = /(?:[A-Z][a-zà-ÿ]+|[A-Z]\.)(?:[ ·.-]{1,2}(?:[A-Z][a-zà-ÿ]+|[A-Z]\.?)){1,3}$/u;
const latinNameAtStart = /^(?:[A-Z][a-zà-ÿ]+|[A-Z]\.)(?:[ ·.-]{1,2}(?:[A-Z][a-zà-ÿ]+|[A-Z]\.?)){1,3}(?![A-Za-z])/u;

/** Two readings of the same beginning: the longer one's last character may begin the word behind the shorter. */
interface Reading {
	name: string;
	score: number;
	/** Length of the mark or word that follows; 0 where nothing known does. */
	follows: number;
}

/**
 * Makes a reader of persons' names: a surname and one or two characters, a double surname and one or two, or a name given
 * by its sound (斯琴高娃, 艾力江·吐尔逊).
 *
 * A reading is weighed: how often its first character is a surname, whether the others are usual in names, and whether a
 * mark or a word that follows names stands behind it. Of two readings the one wins behind which such a word stands
 * (钱进|代表 but not 钱进代|表), then the weightier.
 *
 * @example
 * atStart('钱进代表医院上台') // 钱进
 * atStart('管运营、管质量') // undefined
 */
export function personNames(lexicon: Pick<Lexicon, 'surnames' | 'given-names' | 'persons'>): NameEdges {
	const { surnames, persons } = lexicon;
	const { givenCharacters, soundCharacters, notInNames, verbCharacters, ...given } = lexicon['given-names'];
	const words = [...new Set([...given.followers, ...persons.verbs, ...persons.indirectVerbs, ...persons.armyRanks])];
	/** 说, 激动地说, 斩钉截铁地说, 乐呵呵地说. */
	const saying = String.raw`(?:(?:(?![呵眯冲嘻滋汪]{2}地)\p{Script=Han}{2}|\p{Script=Han}{4}|\p{Script=Han}(?:呵呵|眯眯|冲冲|嘻嘻|滋滋|汪汪))地)?${anyOf([...persons.verbs, ...persons.indirectVerbs])}`;
	const follower = new RegExp(`^(?:$|${mark}|${saying}|${anyOf(words)})`, 'u');
	const speaking = new RegExp(`^(?:${saying}|$|${mark})`, 'u');
	/** Somebody's post behind 和: 王勇和|书记李强. */
	const postBehind = new RegExp(
		String.raw`^(?!任|担任|出任|兼任|当选|接任)\p{Script=Han}{0,8}?${anyOf(persons.posts)}`,
		'u'
	);
	const startsWithMark = new RegExp(`^${mark}`, 'u');
	const common = new Set(Array.from(surnames.surnames).slice(0, commonSurnames));
	const barred = new Set(given.notNames);
	const posts = new Set(persons.posts);
	const postAtStart = new RegExp(`^${anyOf(persons.posts)}`, 'u');
	const starts = new Set(given.notNameStarts);
	const sounds = String.raw`[${soundCharacters}]`;
	/** 艾力江·吐尔逊: what is behind the last point ends where a word, a mark or 笑了笑 begins, or with what sounds like a name. */
	const dotted = new RegExp(
		String.raw`^(?<first>\p{Script=Han}{1,6}(?:[·・•]\p{Script=Han}{1,6})*)[·・•](?:(?<last>\p{Script=Han}{1,6}?)(?=$|${mark}|${anyOf(words)}|[${verbCharacters}]|(?<act>\p{Script=Han})[了一]\k<act>)|(?<sound>${sounds}{2,6}))`,
		'u'
	);
	const sounding = new RegExp(`^${sounds}{2,6}`, 'u');
	const soundingAtEnd = new RegExp(`(?:^|${mark})(?<name>${sounds}{3,6})$`, 'u');
	const said = new RegExp(`^${anyOf([...persons.verbs, ...persons.indirectVerbs])}`, 'u');

	const lengthsOf = (text: string): number[] => {
		if (surnames.compoundSurnames.some((surname) => text.startsWith(surname))) return [4, 3];
		return surnames.surnames.includes(text[0] ?? ' ') ? [3, 2] : [];
	};

	/** Somebody's name behind 和: 李伟和|王志强. */
	const beginsName = (text: string) =>
		lengthsOf(text).length > 0 &&
		givenCharacters.includes(text[1] ?? ' ') &&
		// 暨春和|任党委书记
		!/^任\p{Script=Han}?(?:党|院长|主任|科长|书记|护士长)/u.test(text);

	const isPlain = (name: string) =>
		/^\p{Script=Han}+$/u.test(name) &&
		!barred.has(name) &&
		// 黄老 is what an old man is called.
		!(name.length === 2 && name.endsWith('老')) &&
		// 任|顾问, 药|专家: a post behind a word.
		!posts.has(name.slice(1)) &&
		!starts.has(name.slice(0, 2)) &&
		!(name.length > 2 && starts.has(name.slice(0, 3))) &&
		// The surname itself may be one of them: 任, 师.
		![...name.slice(1)].some(
			(character, at) =>
				notInNames.includes(character) &&
				// 李为民: between surname and another character.
				!(/[为镇]/u.test(character) && at === 0 && name.length === 3 && givenCharacters.includes(name[2]!))
		);

	const isName = (word: string) => lengthsOf(word).includes(word.length) && isPlain(word);

	const surnamePoints = (name: string): number => {
		if (surnames.compoundSurnames.some((surname) => name.startsWith(surname))) return points.compoundSurname;
		if (surnames.wordSurnames.includes(name[0]!)) return points.wordSurname;
		return common.has(name[0]!) ? points.commonSurname : points.surname;
	};

	/** Weighs a reading with what stands behind it. */
	const weigh = (name: string, behind: string): Reading => {
		const isDouble = surnames.compoundSurnames.some((surname) => name.startsWith(surname));
		const others = Array.from(name.slice(isDouble ? 2 : 1));
		const follows = behind === '' ? 2 : (follower.exec(behind)?.[0].length ?? 0);
		const isMarked = behind === '' || startsWithMark.test(behind);
		const last = name.at(-1)!;
		// 慕容雪回|了条消息: what is done is told by 了.
		const isDone = /^[了着过]/u.test(behind) && !givenCharacters.includes(last) && others.length > 1;
		// 罗勇|则笑着说, 张立|常年住在: an adverb, whoever says something behind it.
		const isAdverb =
			others.length > 1 && (/[则却便]/u.test(last) || (last === '常' && /^[年说在来去跟对]/u.test(behind)));
		// 周洁|立个人二等功: a merit is earned or entered.
		const isMerit = others.length > 1 && /[立记]/u.test(last) && meritBehind.test(behind);
		// 方正|获“青年岗位能手”: what somebody got stands behind.
		const isGot = others.length > 1 && /[获得]/u.test(last) && behind.startsWith('“');
		const mayBeVerb =
			isDone || isAdverb || isMerit || isGot || (verbCharacters.includes(last) && !speaking.test(behind));
		const isVerb =
			isAdverb ||
			isMerit ||
			isGot ||
			(mayBeVerb &&
				(!givenCharacters.includes(last) ||
					(conjunction.test(last) && (postBehind.test(behind) || beginsName(behind)))));
		const score =
			surnamePoints(name) +
			others.filter((character) => givenCharacters.includes(character)).length * points.givenCharacter +
			(others.length === 2 ? points.usualLength : 0) +
			(follows === 0 &&
			others.length === 2 &&
			givenCharacters.includes(others[0]!) &&
			!givenCharacters.includes(others[1]!)
				? points.strangeEnd
				: 0) +
			(isMarked || follows > 1 || speaking.test(behind)
				? points.follower
				: follows === 1 || verbCharacters.includes(behind[0]!)
					? points.shortFollower
					: 0) +
			(follows < 2 && placeBehind.test(behind) ? points.place : 0) +
			(isVerb ? points.verbEnd : mayBeVerb ? points.doubtfulEnd : 0);
		return { name, score, follows: isVerb ? 0 : isMarked ? 2 : follows };
	};

	/** The readings of a beginning that are names, the one to take first; 和汤闽 is 汤闽 behind 和. */
	const readingsOf = (text: string): Reading[] => {
		if (conjunction.test(text) && readingsOf(text.slice(1)).length > 0) return [];
		// 黄老先生 is whoever he is.
		if (/^\p{Script=Han}老(?:先生|太|人|伯|爷|师傅)/u.test(text)) return [];
		// 教授|任顾问
		if (text.startsWith('任') && postAtStart.test(text.slice(1))) return [];
		const readings = lengthsOf(text)
			.map((length) => text.slice(0, length))
			.filter(isName)
			.map((name) => weigh(name, text.slice(name.length)))
			.filter(({ score }) => score >= enough);
		// 马丽|正在送别, not 马丽正|在: a longer word decides.
		return readings.sort(
			(a, b) => Number(b.follows > 1) - Number(a.follows > 1) || b.score - a.score || b.name.length - a.name.length
		);
	};

	/** A name by its sound, without a point: 热依汗古丽说. */
	const bySound = (text: string): string | undefined => {
		const run = sounding.exec(text)?.[0] ?? '';
		const isEnough = (name: string, behind: string): boolean => {
			if (starts.has(name.slice(0, 2)) || barred.has(name)) return false;
			if (name.length === 2) return said.test(behind);
			// 敖登高娃|正带人: a longer name needs less behind it.
			return follower.test(behind) || (name.length > 3 && verbCharacters.includes(behind[0] ?? ' '));
		};
		const followed = (name: string) => follower.exec(text.slice(name.length))?.[0].length ?? 0;
		// 索南达杰|参与, not 索南达杰参|与: the longer word behind decides.
		return [6, 5, 4, 3, 2]
			.filter((length) => length <= run.length)
			.map((length) => run.slice(0, length))
			.filter((name) => isEnough(name, text.slice(name.length)))
			.sort((a, b) => Number(followed(b) > 1) - Number(followed(a) > 1))[0];
	};

	return {
		isName,
		soundAtEnd(text) {
			const name = soundingAtEnd.exec(text)?.groups?.['name'];
			return name !== undefined && !starts.has(name.slice(0, 2)) ? name : undefined;
		},
		isUsual: (name) =>
			isName(name) &&
			!surnames.wordSurnames.includes(name[0]!) &&
			Array.from(name.slice(name.length === 4 ? 2 : 1)).every((character) => givenCharacters.includes(character)),
		atStart(text) {
			const latin = latinNameAtStart.exec(text)?.[0];
			if (latin) return latin;
			const point = dotted.exec(text);
			if (point) return point[0];
			const [best] = readingsOf(text);
			const sound = bySound(text);
			if (sound && (!best || best.follows < 2 || sound.length > best.name.length)) return sound;
			return best?.name;
		},
		atEnd(text) {
			const latin = latinName.exec(text)?.[0];
			if (latin) return latin;
			const point = /\p{Script=Han}{1,12}(?:[·・•]\p{Script=Han}{1,6})+$/u.exec(text)?.[0];
			// 梅奥诊所的|约翰·史密斯
			if (point)
				return point.replace(
					/^\p{Script=Han}*(?:[的了是由和与请为]|大学|医院|诊所|学院|中心|专家)(?=\p{Script=Han})/u,
					''
				);
			const isCompound = surnames.compoundSurnames.includes(text.slice(-4, -2));
			return (isCompound ? [4, 3, 2] : [3, 2, 4])
				.map((length) => text.slice(-length))
				.find((name) => {
					if (!isName(name) || (conjunction.test(name) && isName(name.slice(1)))) return false;
					// 由两名|医生, 班子|院长: with its rank behind it much looks like a name.
					if (wordSurnameOfCount.test(name) || !Array.from(name.slice(1)).some((one) => givenCharacters.includes(one)))
						return false;
					return boundaryBefore.test(text.slice(0, -name.length)) && weigh(name, '').score >= enoughBefore;
				});
		},
	};
}
