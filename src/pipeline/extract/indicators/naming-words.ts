import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';

/** Words round a figure that say which things it counts. */
export interface NamingWords {
	/** What some of many do: 递交, 报名. Who did it are not all. */
	actsOfSome: RegExp;
	/** What those counted do, at the beginning of what is said of them: 参加, 接受. Who did it are so many, all or not. */
	acts: RegExp;
	/** A verb of adding at the end of some words: 新增. */
	adding: RegExp;
	/** What is done for those counted, as `gift`, in what is said of them: 提供了志愿服务. */
	giving: RegExp;
	/** A kind of pay with which some words begin, as a noun: 安家费. */
	pay: RegExp;
}

/** Makes the words of the lexicon into patterns. */
export function namingWords(lexicon: Lexicon['figures']): NamingWords {
	return {
		actsOfSome: new RegExp(anyOf(lexicon.actsOfSome), 'u'),
		acts: new RegExp(`^(?:都|均|全部|积极|踊跃|主动|先后|已|共)*${anyOf(lexicon.actsOfAll)}`, 'u'),
		adding: new RegExp(`${anyOf(lexicon.addingVerbs)}$`, 'u'),
		giving: new RegExp(`^${anyOf(lexicon.givingVerbs)}(?:了|过)?(?!的)(?<gift>[^，。；、\\d]{2,12})$`, 'u'),
		// 50万元补贴困难患者: a verb, not pay.
		pay: new RegExp(`^的?(?<pay>${anyOf(lexicon.payNouns)})(?=[，。；、！？…）)]|[和与及]|$)`, 'u'),
	};
}
