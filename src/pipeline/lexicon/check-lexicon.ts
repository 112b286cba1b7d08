import type { VFile } from 'vfile';
import type { PlacedYaml } from '../../model/yaml/read-yaml.ts';

type Path = readonly PropertyKey[];

/** Two lists that share no word, with the reason. */
type Exclusion = readonly [one: Path, other: Path, reason: string];

/** Lists of one file of which a word can stand in one only, with the reason. */
const exclusive: Readonly<Record<string, readonly Exclusion[]>> = {
	bylines: eachTwo(['deeds', 'deedsBehind', 'pictureDeeds'], '一种工作只能写在一处'),
	figures: [
		[['risingVerbs'], ['fallingVerbs'], '一个词不能既是变大、又是变小'],
		...eachTwo(['units', 'unitsAfterDigits', 'measures', 'measuresAfterDigits', 'money'], '一个单位只能写在一处'),
	],
	future: eachTwo(
		[
			'striving',
			'hopes',
			'efforts',
			'plans',
			'coming',
			'expected',
			'required',
			'announcing',
			'contending',
			'preparing',
		],
		'一个词只能写在一处'
	),
	credits: [[['pictures'], ['sponsors'], '一个词不能既说供图、又说主办']],
	titles: [[['editorsNotes'], ['sectionLabels'], '一个词不能既是编者按的标签、又是栏目名']],
	honours: [
		[['evidentAwards'], ['evidentDesignations'], '一个词不能既是奖项、又是授牌'],
		[['evidentAwards'], ['evidentTitles'], '一个词不能既是单位的奖项、又是专家的称号'],
		[['evidentDesignations'], ['evidentTitles'], '一个词不能既是授牌、又是专家的称号'],
		...eachTwo(
			['international', 'national', 'provincial', 'municipal', 'county', 'institutional'],
			'一个词只能说明一级',
			['levels']
		),
	],
};

/** Every two of some lists, with the reason for which a word can stand in one only. */
function eachTwo(names: readonly string[], reason: string, within: Path = []): Exclusion[] {
	return names.flatMap((one, index) =>
		names.slice(index + 1).map((other): Exclusion => [[...within, one], [...within, other], reason])
	);
}

function getIn(value: unknown, path: Path): unknown {
	return path.reduce<unknown>(
		(part, key) => (part as Readonly<Record<PropertyKey, unknown>> | undefined)?.[key],
		value
	);
}

/** Every list of words in a file; a text is a list of its characters. */
function listsIn(value: unknown, path: Path = []): { path: Path; words: readonly string[]; isText: boolean }[] {
	if (typeof value === 'string') return [{ path, words: Array.from(value), isText: true }];
	if (Array.isArray(value)) return [{ path, words: value as string[], isText: false }];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => listsIn(part, [...path, key]));
}

/** Tells of words that a list repeats, and of words in two lists of which they can stand in one only. */
export function checkLexicon(name: string, { value, placeAt }: PlacedYaml<unknown>, file: VFile): void {
	for (const { path, words, isText } of listsIn(value)) {
		const places = new Map<string, number>();
		for (const [index, word] of words.entries()) {
			const first = places.get(word);
			if (first === undefined) {
				places.set(word, index);
				continue;
			}
			const list = String(path.at(-1));
			const place = isText ? placeAt(path) : placeAt([...path, index]);
			const reason = isText
				? `${list} 里“${word}”字写了两次（第${first + 1}、第${index + 1}字），请删去一处`
				: `${list} 里“${word}”在第${placeAt([...path, first]).line}行已经写了，请删去一处`;
			file.message(reason, { place, source: 'content', ruleId: 'repeated' });
		}
	}
	for (const [one, other, reason] of exclusive[name] ?? []) {
		const [words, others] = [one, other].map((path) => (getIn(value, path) ?? []) as string[]) as [string[], string[]];
		for (const [index, word] of others.entries()) {
			const at = words.indexOf(word);
			if (at < 0) continue;
			const { line } = placeAt([...one, at]);
			const sentence = `“${word}”在第${line}行的 ${String(one.at(-1))} 里，又在 ${String(other.at(-1))} 里：${reason}`;
			file.message(sentence, { place: placeAt([...other, index]), source: 'content', ruleId: 'contradiction' }).fatal =
				true;
		}
	}
}
