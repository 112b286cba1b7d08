import { divisionAtStart, divisionsNamed, type Division } from '../../model/divisions.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** Tells names from what is printed among them; made once from the lexicon. */
export interface BesideNames {
	/** A byline without the place that somebody reports from: 王松 发自 兰州, 王松 于北京, 王松 北京 报道. */
	withoutPlaceOfReport: (text: string) => string;
	/** A run of names without places, schools, firms, agencies and posts: 王松 南京大学 李明, 王松 高级工程师. */
	withoutOthers: (run: string) => string;
	/** Names that stand for themselves, with no word that says so, in a bracket behind a text: 王松, but not 左图 or 张女士. */
	isLoneName: (word: string) => boolean;
	/** Two characters with which a press office signs: 社卫. */
	isPenName: (word: string) => boolean;
}

/** What makes names of a text's words. */
interface NameShapes {
	hasSurname: (word: string) => boolean;
	/** Names that are set without blanks; undefined where the word is no such row. */
	split: (word: string) => string[] | undefined;
	postBehind: RegExp;
}

const institution = /(?:大学|学院|银行|公司|集团|医院|学校|中学|小学|(?:报|通讯|出版|杂志)社)$/u;
const institutionBefore = /^\p{Script=Han}{2,12}?(?:大学|学院|银行|公司|集团)(?=\p{Script=Han}{2,4}$)/u;

/** What ends the name of a medium and of a person alike: 新华社, 李建社. */
const endOfNames = /[社讯]$/u;

/** Agencies whose first character is a surname. */
const agency = /^(?:韩联社|安莎社|文汇报|文汇网|国新社)$/u;

/** Somebody from a place: 梅川人; but 李可人 is a name. */
const native = /^\p{Script=Han}{2,6}人$/u;
const nameWithPerson = /[可佳伊丽达立树哲惠超杰逸诗若斯艺仁亚正新宜怡雅玉安志文]人$/u;

/** Posts that end in 师, 员 or 长, and would else be divided into names: 高级工程师, 程序员. */
const trade =
	/(?:工程|医|护|药|技|教|厨|律|设计|会计|检验|摄影|工艺|经济|统计|咨询|治疗|规划|分析|培训|策划|建筑|造价)师$|(?:研究|教研|职|技术|委|专|服务|管理|办事|调研|检察|审判|指导|辅导|教导|驾驶|宣传|程序|安全|施工|保管|演|教|雇)员$|(?:院|科|局|处|部|所|站|县|市|区|镇|乡|村|校|会|社|组|队|团|班|护士|秘书|馆|厂|厅)长$/u;
const endOfPost = /[师员长]$/u;

/** What is said of a picture, a page, a part of a text or of somebody, and not who wrote it. */
const remark =
	/[图版篇]|[下上相略]同$|[化署匿笔假更曾实]名|用名$|[女人护院战博硕]士$|[左右中前后上下][一二三四五六七八九十两]|先生$|小姐$|同志$|阿姨$|大爷$|大妈$|奶奶$|爷爷$|某|[完终]$|[大含苦冷]笑$|^连[载续环]|^(?:冷笑|强忍|强调|方言|白话|单位|常见|时评|简讯|简报|平方|全[体场书]|安静|高[兴呼]|满[意座]|温馨|相[关同]|金额|万元|解说|计时)/u;

/** How a press office of health signs, by what it is for and what it does: 健文, 社卫, 医宣. */
const penName = /^[健卫医社][文卫宣闻]$/u;

/** Divisions that are hardly meant as a person: provinces, their capitals, names with their generic ending, 杭州. */
function isKnownPlace({ level, code, name: full }: Division, name: string): boolean {
	if (level === 'province') return true;
	if (full === name && /[省市县区旗州]$/u.test(name)) return true;
	return level === 'city' && (code.slice(2, 4) === '01' || name.endsWith('州'));
}

/** Whether all of a word is names of divisions, one behind the other. */
function isPlace(word: string): boolean {
	if (word === '') return false;
	let rest = word;
	while (rest !== '') {
		const start = divisionAtStart(rest);
		if (!start) return false;
		rest = rest.slice(start.name.length);
	}
	return true;
}

/** Makes the judge of what stands beside names. */
export function besideNames(lexicon: Lexicon, { hasSurname, split, postBehind }: NameShapes): BesideNames {
	const { wordSurnames, compoundSurnames } = lexicon.surnames;
	const { organisationEndings, reporterEndings } = lexicon.bylines;
	const medium = new RegExp(`\\p{Script=Han}{2}${anyOf([...organisationEndings, ...reporterEndings])}$`, 'u');

	const isSurePlace = (word: string) =>
		isPlace(word) &&
		(divisionsNamed(word).some((division) => isKnownPlace(division, word)) ||
			(word.length > 3 && !hasSurname(word.slice(0, 2))));
	const isCompound = (word: string) => word.length <= 4 && compoundSurnames.some((surname) => word.startsWith(surname));
	/** 王李社, 王松李长: a short word with a surname, or several of them, that only ends like an institution. */
	const mayBeNames = (word: string) => hasSurname(word) || isCompound(word) || split(word) !== undefined;

	function isInstitution(word: string): boolean {
		if (agency.test(word)) return true;
		if (institution.test(word)) return word.length > 3 || !hasSurname(word);
		return medium.test(word) && !(endOfNames.test(word) && mayBeNames(word));
	}

	function isPost(word: string): boolean {
		if (word.length < 3 || isCompound(word)) return false;
		if (postBehind.test(word) || trade.test(word))
			return word.length > 3 || !hasSurname(word) || /^(?:程序|安全|宣传|管理|施工)员$/u.test(word);
		return word.length > 3 && endOfPost.test(word) && !mayBeNames(word);
	}

	/** Whether a word stands among names and is none; more so behind a name. */
	function isOther(word: string, isBehindName: boolean): boolean {
		if (!/^\p{Script=Han}{2,}$/u.test(word)) return false;
		if (isInstitution(word) || isPost(word)) return true;
		if (isBehindName && native.test(word) && !(hasSurname(word) && nameWithPerson.test(word))) return true;
		if (isSurePlace(word)) return isBehindName || !hasSurname(word);
		return isBehindName && isPlace(word) && !hasSurname(word);
	}

	function withoutOthers(run: string): string {
		let isBehindName = false;
		const kept = run.split(/([、,，;；/／|｜\s]+)/u).map((word, index) => {
			if (index % 2 === 1 || word === '') return word;
			if (isOther(word, isBehindName)) return '';
			isBehindName = true;
			const institute = institutionBefore.exec(word)?.[0];
			return institute !== undefined && hasSurname(word.slice(institute.length)) ? word.slice(institute.length) : word;
		});
		return kept.join('').replaceAll(/^[、,，;；/／|｜\s]+|[、,，;；/／|｜\s]+$/gu, '');
	}

	function withoutPlaceOfReport(text: string): string {
		const bare = text
			.replaceAll(/\s*发自\s*\p{Script=Han}{2,6}/gu, ' ')
			.replaceAll(
				/(?<=\p{Script=Han})\s+于(\s*)(\p{Script=Han}{2,9})(?=[\s、)）]|$)/gu,
				(all, blank: string, word: string) =>
					isPlace(word) && (blank !== '' || isSurePlace(word) || !hasSurname(`于${word}`)) ? ' ' : all
			)
			.trim();
		const reported = /^(.*\S)\s*报[道导]$/u.exec(bare)?.[1];
		if (reported === undefined) return bare;
		const words = reported.split(/([\s、]+)/u);
		while (
			words.length > 2 &&
			isPlace(words.at(-1)!) &&
			(!hasSurname(words.at(-1)!) || divisionsNamed(words.at(-1)!).some(({ level }) => level !== 'county'))
		)
			words.splice(-2);
		const left = words.join('');
		return left === reported ? bare : left;
	}

	return {
		withoutPlaceOfReport,
		withoutOthers,
		isPenName: (word) => penName.test(word),
		isLoneName: (word) => {
			if (remark.test(word) || isSurePlace(word) || isPost(word)) return false;
			if (word.length === 3 && postBehind.test(word.slice(1))) return false;
			return !(word.length === 2 && wordSurnames.includes(word[0]!));
		},
	};
}
