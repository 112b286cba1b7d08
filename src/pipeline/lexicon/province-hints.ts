import { divisions, shortPlaceName } from '../../model/divisions.ts';
import { matchesIn } from '../../model/matches-in.ts';
import { anyOf, type Lexicon } from './lexicon.ts';
import { provincesOfSeats } from './province-seats.ts';

/** How much the words of a text speak for each province. */
export type ProvinceWeigher = (text: string) => Map<string, number>;

/** What a full name of a province, its short name, and a word that tells of it weigh. */
const weights = { full: 2, short: 1, hint: 1.5 };

/** Where somebody comes from or goes to: 援青, 赴广东进修, 来自山东. */
const elsewhereBefore = /(?:[援赴往抵驻离至去到从与和及自]|帮扶|对口|毕业于)$/u;

/** One of several: 攀西、滇北. */
const besideAnother = /、$/u;

/** A whole place is the report's own wherever it stands: 从落后到全疆第四. */
const whole = /^[全本]/u;

/** What a reporter heard there: 从青海省玛多县人民医院获悉. */
const heard = /^\p{Script=Han}{0,20}(?:获悉|了解到|传来)/u;

/** Somebody or something that comes from there, or bears its name: 山东来的医生, 河南籍, 四川大学, 湖南卫视. */
const elsewhereBehind =
	/^(?:来的|籍|人(?!民|口)|专家|医生|医疗队|援|大学|理工|师范|医科|中医药|卫视|商会|队|等|、|\p{Script=Han}{0,6}(?:大学|学院)|(?:省|市)?\p{Script=Han}{2,4}市(?:\p{Script=Han}{0,8}医院|的?(?:医生|专家|医疗队|医护|同行)))/u;

/** What offices of a province license, behind its sign: 冀内资准字, 皖ICP备, 粤卫医广. */
const licences = '(?:内资|内部资料|新出|新广|连续|ICP备|公网安备|网文|卫医|卫广|卫网|药广|药管|准印)';

/** A place in the province, or an office of it. */
const ownBehind =
	/^(?:\p{Script=Han}{2,4}(?:[市县旗州]|自治[县州旗])|卫生|丘陵|盆地|山区|境内|小[城县镇]|这[座个]小?城|(?:还是|尚属|属|是)[头首]|\p{Script=Han}{2,3}(?:消息|讯)|全省|东部|西部|南部|北部|中部)/u;

/**
 * Makes what weighs the words of a text that tell a province: its full name, its short name, a direction of it (皖西, 豫东), a word
 * for it (齐鲁). Where somebody comes from or goes to tells nothing of where a hospital lies.
 */
export function provinceWeigher({ provinceSigns, provinceHints, directions }: Lexicon['regions']): ProvinceWeigher {
	const provinces = divisions.filter(({ level }) => level === 'province').map(({ name }) => name);
	const words = new Map<string, { province: string; weight: number }>();
	for (const province of provinces) {
		// 北京 and 上海 are spoken of everywhere.
		if (!province.endsWith('市')) words.set(shortPlaceName(province), { province, weight: weights.short });
		words.set(province, { province, weight: weights.full });
	}
	for (const [hint, province] of Object.entries(provinceHints)) words.set(hint, { province, weight: weights.hint });
	for (const [sign, province] of Object.entries(provinceSigns))
		if (province !== null)
			for (const direction of directions) words.set(sign + direction, { province, weight: weights.hint });
	const pattern = new RegExp(anyOf([...words.keys()]), 'gu');
	const sign = anyOf(Object.keys(provinceSigns));
	const licence = new RegExp(
		`(?<!\\p{Script=Han})(?:(${sign})${licences}|准印证?(?:号?[:：\\s])?[（(]?(${sign})(?!\\p{Script=Han}{2}))`,
		'gu'
	);
	return (text) => {
		const found = new Map<string, number>();
		for (const province of provincesOfSeats(text)) found.set(province, (found.get(province) ?? 0) + weights.hint);
		for (const [, before, behind] of matchesIn(licence, text)) {
			const province = provinceSigns[before ?? behind!];
			if (province !== null && province !== undefined) found.set(province, (found.get(province) ?? 0) + weights.full);
		}
		for (const { 0: word, index } of matchesIn(pattern, text)) {
			const { province, weight } = words.get(word)!;
			if (weight < weights.full && besideAnother.test(text.slice(0, index).slice(-1))) continue;
			const behind = text.slice(index + word.length);
			const isElsewhere = !whole.test(word) && elsewhereBefore.test(text.slice(Math.max(0, index - 4), index));
			if (isElsewhere && !(text[index - 1] === '从' && heard.test(behind))) continue;
			if (elsewhereBehind.test(behind.slice(0, 20))) continue;
			// 广西崇远市, 四川卫生系统
			const isOwn = weight === weights.short && ownBehind.test(behind);
			found.set(province, (found.get(province) ?? 0) + (isOwn ? weights.full : weight));
		}
		return found;
	};
}
