import { anyOf, type Lexicon } from '../../lexicon.ts';

/** The words that say what a figure counts, and where they stand relative to the words given. */
export interface FoundName {
	name: string;
	/** UTF-16 offset in the words given. */
	from: number;
}

/** Reads what a figure counts from the words before it, or from those after it. */
export interface NameReader {
	before(head: string): FoundName | undefined;
	after(tail: string): FoundName | undefined;
}

const edgeSigns = /^[\s，。；：、·—“”‘’（）()]+/u;
const tailSigns = /[\s，。；：、·—（(]+$/u;

/** What describes the things counted before it names them: 57名作风过硬、技术过硬的队员, 两名支援武汉的医疗队员. */
const modifier =
	/^(?:具有|拥有|来自|作风|技术|优秀|经验|有|没有|支援|从事|参加|参与|不少于|超过|为期|代表|政治|业务|医术|长期|常年|连续|获得|符合)[^，。；：]{0,20}?的(?![^，。；：]{0,6}的)/u;

/** Longest name worth giving; what is longer is a clause. */
const longest = 26;

/**
 * Makes a reader of names: without verbs of reaching (达, 增至), without openers (全院, 其中, 共完成) and the hospital's name.
 *
 * @example
 * before('今年上半年患者满意度达') // 患者满意度 (the caller has blanked the time words)
 * after('行风监督员，架起了') // 行风监督员
 * after('被评为') // undefined
 */
export function nameReader(lexicon: Lexicon['figures'], hospitalNames: readonly string[]): NameReader {
	const reaching = new RegExp(
		`${anyOf([...lexicon.reachingVerbs, ...lexicon.qualifiersBefore.filter((word) => !/^[上数几前]$/u.test(word))])}$`,
		'u'
	);
	const leading = new RegExp(`^${anyOf([...lexicon.leadingWords, ...hospitalNames])}(?:了)?`, 'u');
	const stop = new RegExp(`[，。；：、！？（）—…\\s]|${anyOf(lexicon.nameStops)}`, 'u');

	const strip = (text: string, from: number): FoundName | undefined => {
		let name = text;
		let start = from;
		const cutFront = (length: number) => {
			name = name.slice(length);
			start += length;
		};
		for (let changed = true; changed;) {
			const size = name.length;
			cutFront(edgeSigns.exec(name)?.[0].length ?? 0);
			name = name
				.replace(tailSigns, '')
				.replace(reaching, '')
				.replace(/[的地得]$/u, '');
			const opener = leading.exec(name)?.[0] ?? '';
			// An opener that leaves nothing is the name itself: 出院8.9万人次, 手术2.41万人次.
			if (opener !== '' && opener.length < name.length) cutFront(opener.length);
			else if (lexicon.leadingWords.includes(name)) name = '';
			changed = name.length < size;
		}
		return name.length > 0 ? { name, from: start } : undefined;
	};

	return {
		before(head) {
			const found = strip(head, 0);
			if (!found || found.name.length <= longest) return found;
			const short = found.name.slice(-longest).replace(/^[^、]*、/u, '');
			return { name: short, from: found.from + found.name.length - short.length };
		},
		after(tail) {
			const particle = /^[的\s]+/u.exec(tail)?.[0].length ?? 0;
			const lead = particle + (modifier.exec(tail.slice(particle))?.[0].length ?? 0);
			const rest = tail.slice(lead);
			const end = rest.search(stop);
			const words = end < 0 ? rest : rest.slice(0, end);
			const [owner = '', owned] = words.split('的');
			const name = (owned && owner === '' ? owned : owner).replace(/^[“”]+|”+$/gu, '').slice(0, longest);
			return name.length > 0 ? { name, from: lead + rest.indexOf(name) } : undefined;
		},
	};
}
