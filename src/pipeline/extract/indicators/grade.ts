import { matchesIn } from '../../../model/matches-in.ts';
import { parseChineseNumeral } from '../../../model/chinese-numerals.ts';
import type { Sentence } from '../clauses.ts';
import { draftOf, type Draft, type Reading } from './reading.ts';

/** A grade reached in an assessment of information systems; other grades (三级医院, 三甲) are part of a hospital's name. */
const grade =
	/(?:成熟度|互联互通|电子病历|智慧服务|智慧管理|应用水平|分级评价|分级评估)[^，。；、级]{0,12}?(?<number>[一二三四五六七八]|(?<!\d)\d)级(?:甲等|乙等)?/gu;

/**
 * The grades that a sentence reports: 国家医疗健康信息互联互通标准化成熟度四级甲等测评.
 */
export function gradeDrafts(sentence: Sentence, { text, names }: Reading): Draft[] {
	return matchesIn(grade, text.slice(sentence.from, sentence.to)).flatMap((match): Draft[] => {
		const number = match.groups!['number']!;
		const to = sentence.from + match.index + match[0].length;
		const at = to - (/甲等|乙等/u.test(match[0]) ? 2 : 0) - 1 - number.length;
		const clause = sentence.clauses.findIndex((one) => to > one.from && to <= one.to);
		const from = sentence.clauses[clause]?.from ?? sentence.from;
		const name = names.before(text.slice(from, at));
		if (!name) return [];
		return [
			draftOf({
				rule: 'indicators/grade',
				name: name.name.replace(/^(?:顺利|成功|首批|通过|达到|获评)+/u, ''),
				value: Number(parseChineseNumeral(number) ?? number),
				unit: '级',
				from: from + name.from,
				to,
				clause,
			}),
		];
	});
}
