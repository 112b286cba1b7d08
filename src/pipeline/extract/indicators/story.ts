import type { Clause } from '../clauses.ts';
import type { Figure } from './figure.ts';

/** One patient, one scene: somebody's age, a time of the clock, a form of address. */
const scene =
	/\d{1,3}岁(?!以上|以下|及)|[一二三四五六七八九]十?[一二三四五六七八九]?岁|大[爷妈娘叔]|阿[婆姨公]|奶奶|爷爷|老伴|\d{1,2}时\d{1,2}分|(?:上午|下午|凌晨|晚上|清晨|夜里|深夜|中午)\d{1,2}[时点]|\d{1,2}:\d{2}|\d{1,2}点(?:\d{1,2}分|半|多|钟|整)|凌晨/u;

/** Words of counting over time, by which a sentence reports after all. */
const report =
	/累计|全年|年均|平均|总|率|占比|以来|去年|今年|上半年|20\d{2}年|截至|每[年月日天周]|日均|近[\d一二三四五六七八九十]+年|[\d一二三四五六七八九十]+年[来间]|已有|共有|现有|已(?:为|完成|开展|收治|救治)|全院|缩短|由.{1,12}[增降升减缩]/u;

/** Units of what a scene tells: minutes, metres, two nurses. */
const large = 1000;

/** Clinical sizes that belong to one case wherever they stand. */
const clinical = /^(?:厘米|毫米|cm|mm|毫升|ml|克)$/u;

/**
 * The figures of a sentence that report something. In the story of one patient or one night (凌晨3点，两名护士……) small
 * numbers only tell what happened.
 */
export function withoutStory(text: string, sentence: Clause, figures: readonly Figure[]): Figure[] {
	const words = text.slice(sentence.from, sentence.to);
	const isStory = scene.test(words) && !report.test(words);
	return figures.filter(({ from, unit, value }) => {
		if (from < sentence.from || from >= sentence.to) return true;
		if (unit !== null && clinical.test(unit)) return false;
		return !isStory || value >= large || unit === '%' || unit === '元';
	});
}
