import { matchesIn } from '../../../model/matches-in.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import type { NameEdges } from '../people/person-name.ts';

/** Reads whom a report names without a post. */
export interface LayReader {
	/** The names in a text, in order: 康玉梅 in 从山丹赶来的患者康玉梅. */
	namesIn(text: string): string[];
	/** The one of several whom a familiar form means: 牛根旺 for 老牛. */
	familiar(words: string, speakers: readonly string[]): string | undefined;
}

/** Somebody of a place: 余吾镇的冯秀莲. */
const ofPlace =
	/(?:[镇乡村县市区州旗寨屯庄](?:\d+组)?|\d+岁|[一二三四五六七八九]十[一二三四五六七八九]?岁)的(?<name>\p{Script=Han}{2,3})/gu;

/** Makes a reader of the patients, villagers and others whom a report lets speak. */
export function layReader(names: NameEdges, { beforeName, afterName }: Lexicon['laymen']): LayReader {
	const layman = new RegExp(String.raw`${anyOf(beforeName)}+(?<name>\p{Script=Han}{2,3})`, 'gu');
	/** A name with what an old person is called behind it: 狄根生老人. */
	const elder = new RegExp(String.raw`(?<name>\p{Script=Han}{2,3})${anyOf(afterName)}`, 'gu');
	return {
		namesIn(text) {
			const before = matchesIn(elder, text).map(({ groups }) => names.atEnd(groups!['name']!));
			const behind = [...matchesIn(layman, text), ...matchesIn(ofPlace, text)].map(({ index, groups, 0: words }) =>
				names.atStart(
					words.endsWith(groups!['name']!) ? text.slice(index + words.length - groups!['name']!.length) : ''
				)
			);
			return [...before, ...behind].filter((name) => name !== undefined);
		},
		familiar(words, speakers) {
			const surname = /老(?<surname>\p{Script=Han})(?!人|师|板|乡|家|伴|党|百|年|院|城|旧|朋)/u.exec(words)?.groups?.[
				'surname'
			];
			return surname && speakers.find((name) => name.startsWith(surname));
		},
	};
}
