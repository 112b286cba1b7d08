import type { Honour } from '../../../model/schemas/article.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns } from '../../lexicon/regions.ts';

type Level = Honour['level'];

const order = ['international', 'national', 'provincial', 'municipal', 'county', 'institutional'] as const;

/** Reads the level of an honour from its name, else from the words round it. */
export type LevelReader = (name: string, kind: Honour['kind'], context: string, province: string | null) => Level;

/** Accreditations that national bodies give, whoever prints them without saying so. */
const nationalBodies = /(?:胸痛|卒中|房颤|心衰|创伤)(?:救治)?中心|电子病历|互联互通|智慧服务/u;

/**
 * Makes a reader of levels. The level that the name states first counts: 中国医院协会地(市)级医院分会 is national, 江西省医学
 * 省市共建学科 provincial. Where the name states none, the words before it do (在全省率先开展……).
 */
export function levelReader({ honours: { levels }, regions }: Pick<Lexicon, 'honours' | 'regions'>): LevelReader {
	const { province: provinceName } = regionPatterns(regions);
	const patterns = order.map((level) => ({ level, pattern: new RegExp(anyOf(levels[level]), 'u') }));
	// 贵州省 is no 州, 重庆市 no ordinary 市.
	const folded = new RegExp(`(?:北京|上海|天津|重庆)市|${provinceName}省?`, 'gu');
	const read = (words: string): Level => {
		const text = words.replace(folded, (name) => (/[省市]$/u.test(name) ? '省' : ''));
		const found = patterns.flatMap(({ level, pattern }) => {
			const index = pattern.exec(text)?.index;
			return index === undefined ? [] : [{ level, index }];
		});
		return found.sort((a, b) => a.index - b.index)[0]?.level ?? null;
	};
	const ofProvince = new RegExp(provinceName, 'u');
	// 荆楚最美护士 is of Hubei; 齐鲁医院 and 江淮汽车 are names.
	const nicknamed = new RegExp(`${anyOf(regions.provinceNicknames)}(?!医院|汽车|大学|制药|银行|[晚时商都日])`, 'u');
	// 广州市“岭南名医”: who gives it stands right before.
	const isOfProvince = (name: string, context: string) =>
		ofProvince.test(name) || (nicknamed.test(name) && !/[市县区州](?:委|政府)?[“‘]?$/u.test(context));
	// 广西医药卫生适宜技术推广奖: a province's name without 省; before a name it may be a university's.
	return (name, kind, context, province) => {
		// 全区 in 广西 is the whole autonomous region.
		const inRegion = (words: string) =>
			/自治区$/u.test(province ?? '') ? words.replaceAll(/(?<!市)全区/gu, '自治区') : words;
		const stated = read(inRegion(name)) ?? (isOfProvince(name, context) ? 'provincial' : read(inRegion(context)));
		if (stated !== null) return stated;
		if (kind === 'award' && /院里的|院内|全院(?:技能)?(?:比武|竞赛|大赛)/u.test(context)) return 'institutional';
		return kind === 'ranking' || (kind === 'accreditation' && nationalBodies.test(name)) ? 'national' : null;
	};
}
