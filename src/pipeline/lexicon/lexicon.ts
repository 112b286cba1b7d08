import * as z from 'astro/zod';

const words = z.array(z.string().min(1)).min(1);

/** A list of words, by the name that messages give it. */
const wordsFor = (title: string) => words.meta({ title });

/** The words the rules need, `content/lexicon/*.yaml`: one file a key. */
export const LexiconSchema = z.strictObject({
	bylines: z.strictObject({
		roles: wordsFor('作者身份'),
		rolePrefixes: wordsFor('身份之前的词'),
		deeds: wordsFor('写稿的工作'),
		deedsBehind: wordsFor('也可紧跟在姓名后的工作'),
		pictureDeeds: wordsFor('只说图片的工作'),
		deedPrefixes: wordsFor('工作之前的词'),
		organisationEndings: wordsFor('单位的结尾'),
		reporterEndings: wordsFor('记者之前才算单位的结尾'),
		datelines: wordsFor('电头'),
		notAuthors: wordsFor('不算作者的工作'),
		notNames: wordsFor('不是姓名的词'),
	}),
	furniture: z.strictObject({
		staff: wordsFor('编辑人员'),
		contact: wordsFor('联系方式'),
		invitations: wordsFor('征稿与请订'),
		jumps: wordsFor('转版与接版'),
		sections: wordsFor('版名里的词'),
	}),
	titles: z.strictObject({
		editorsNotes: wordsFor('编者按的标签'),
		sectionLabels: wordsFor('栏目名'),
		deckEndings: wordsFor('副题的结尾'),
		campaigns: wordsFor('专题名'),
		briefs: wordsFor('一组短消息的栏目名'),
	}),
	credits: z.strictObject({ pictures: wordsFor('供图'), sponsors: wordsFor('主办与协办') }),
	prose: z.strictObject({ openers: wordsFor('段落开头'), hangingEnds: wordsFor('没有完的行尾') }),
	captions: z.strictObject({ verbs: wordsFor('图说的动词'), subjects: wordsFor('图说的主语') }),
	surnames: z.strictObject({
		surnames: z.string().min(1).meta({ title: '单姓' }),
		wordSurnames: z.string().min(1).meta({ title: '也是常用字的姓' }),
		compoundSurnames: wordsFor('复姓'),
	}),
	'given-names': z.strictObject({
		givenCharacters: z.string().min(1).meta({ title: '名字用字' }),
		soundCharacters: z.string().min(1).meta({ title: '译音用字' }),
		notInNames: z.string().min(1).meta({ title: '名字里没有的字' }),
		verbCharacters: z.string().min(1).meta({ title: '动词用字' }),
		followers: wordsFor('名字之后的词'),
		notNames: wordsFor('不是人名'),
		notNameStarts: wordsFor('不是人名的开头'),
	}),
	'hospitals-elsewhere': z.strictObject({
		/** Hospitals whose names do not tell where they are, or tell it wrong; places in full. */
		hospitals: z
			.array(
				z.strictObject({
					name: z.string().min(1).meta({ title: '全名' }),
					aliases: wordsFor('别称').optional(),
					city: z.string().min(1).meta({ title: '城市' }),
					province: z.string().min(1).meta({ title: '省份' }),
					/** Whose hospital it is. */
					parent: z.string().min(1).meta({ title: '上级单位' }).optional(),
				})
			)
			.meta({ title: '名称不说地方的医院' }),
		/** Names that several hospitals bear. */
		shared: wordsFor('好几家医院共用的名称'),
		/** Universities that are not in the place with whose name they begin. */
		schools: wordsFor('不在校名所说地方的大学'),
	}),
	figures: z.strictObject({
		units: wordsFor('计数的单位'),
		unitsAfterDigits: wordsFor('只在阿拉伯数之后的计数单位'),
		measures: wordsFor('度量的单位'),
		measuresAfterDigits: wordsFor('只在阿拉伯数之后的度量单位'),
		money: wordsFor('钱的单位'),
		qualifiersBefore: wordsFor('数前的约数词'),
		qualifiersAfter: wordsFor('数后的约数词'),
		notQualifierAfter: z.record(z.string(), z.string()).meta({ title: '前面是这些字就不是约数' }),
		risingVerbs: wordsFor('变大'),
		fallingVerbs: wordsFor('变小'),
		reachingVerbs: wordsFor('达到'),
		leadingWords: wordsFor('名称前可去的词'),
		notOpenerBefore: z.record(z.string(), z.string()).meta({ title: '不是开头语，后面是这些字' }),
		leadingVerbs: wordsFor('名称前可去的动词'),
		measuredNouns: wordsFor('动词要留着的名称'),
		nameStops: wordsFor('名称到此为止'),
		notStopAfter: z.record(z.string(), z.string()).meta({ title: '名称不到此为止，前面是这些字' }),
		notStopBefore: z.record(z.string(), z.string()).meta({ title: '名称不到此为止，后面是这些字' }),
		actsOfSome: wordsFor('只是其中一些人做的事'),
		actsOfAll: wordsFor('全院的人做的事'),
		givingVerbs: wordsFor('给人做的事'),
		partNouns: wordsFor('一件东西的部分'),
		payNouns: wordsFor('给人的钱'),
		addingVerbs: wordsFor('新添'),
	}),
	departments: z.strictObject({ departments: wordsFor('科室') }),
	honours: z.strictObject({
		awardVerbs: wordsFor('得奖'),
		accreditationVerbs: wordsFor('通过评审'),
		designationVerbs: wordsFor('获批与确定'),
		rankingVerbs: wordsFor('上榜'),
		awardEndings: wordsFor('奖项的结尾'),
		listedEndings: wordsFor('并列才算的结尾'),
		accreditationEndings: wordsFor('评审的结尾'),
		designationEndings: wordsFor('基地与试点的结尾'),
		rankingEndings: wordsFor('榜单的结尾'),
		exemplaryEndings: wordsFor('样板的结尾'),
		levels: z
			.strictObject({
				international: wordsFor('国际'),
				national: wordsFor('全国'),
				provincial: wordsFor('全省'),
				municipal: wordsFor('全市'),
				county: wordsFor('全县'),
				institutional: wordsFor('院内'),
			})
			.meta({ title: '级别' }),
		notInNames: wordsFor('荣誉名里没有的词'),
		evidentAwards: wordsFor('写到就是的奖项'),
		evidentDesignations: wordsFor('写到就是的机构与基地'),
		evidentTitles: wordsFor('写到就是的专家称号'),
		firstVerbs: wordsFor('率先之后的动词'),
	}),
	programmes: z.strictObject({
		endings: wordsFor('结尾'),
		verbs: wordsFor('动词'),
		plainEndings: wordsFor('普通的结尾'),
		makers: wordsFor('创立的动词'),
		methodEndings: wordsFor('方法的结尾'),
		metaphors: wordsFor('比喻'),
	}),
	persons: z.strictObject({
		posts: wordsFor('职务'),
		ranks: wordsFor('职称'),
		armyRanks: wordsFor('军衔'),
		titles: wordsFor('职称'),
		guests: wordsFor('来宾'),
		journalists: wordsFor('记者编辑'),
		openers: wordsFor('名字之前的词'),
		verbs: wordsFor('说的动词'),
		indirectVerbs: wordsFor('转述的动词'),
		addressingVerbs: wordsFor('对人说的动词'),
		speakers: wordsFor('说话人的称呼'),
	}),
	'names-with-numbers': z.strictObject({
		phrases: wordsFor('带数的名称'),
		following: wordsFor('数后的名称'),
		hotlines: wordsFor('热线'),
		zeroNouns: wordsFor('说到零的事'),
	}),
	future: z.strictObject({
		striving: wordsFor('写到就是盼望'),
		hopes: wordsFor('盼望'),
		efforts: wordsFor('紧挨着才是盼望'),
		plans: wordsFor('打算'),
		coming: wordsFor('将来'),
		expected: wordsFor('估计与将成'),
		required: wordsFor('要求做到'),
		announcing: wordsFor('领起目标的话'),
		contending: wordsFor('争称号'),
		preparing: wordsFor('为称号做准备'),
		askingBefore: z.record(z.string().min(1), words).meta({ title: '接着这些字才是目标' }),
		notBefore: z.record(z.string().min(1), words).meta({ title: '接着这些字就不是盼望' }),
	}),
	laymen: z.strictObject({
		beforeName: wordsFor('名字之前的称呼'),
		afterName: wordsFor('名字之后的称呼'),
		afterSurname: wordsFor('姓之后的称呼'),
	}),
	regions: z.strictObject({
		wholes: wordsFor('整个地方'),
		provinceNames: wordsFor('省的另一种叫法'),
		provinceNicknames: wordsFor('省的雅称'),
		provinceSigns: z
			.record(z.string().length(1), z.string().min(1).nullable())
			.meta({ title: '省的一字简称，各是哪个省' }),
		provinceHints: z.record(z.string().min(1), z.string().min(1)).meta({ title: '说出省的词，各是哪个省' }),
		directions: wordsFor('方位'),
	}),
	hospitals: z.strictObject({
		endings: wordsFor('医院的结尾'),
		pronouns: wordsFor('代称'),
		wordsBefore: wordsFor('名称前面的词'),
	}),
});
export type Lexicon = z.output<typeof LexiconSchema>;

/** A regular expression for any of some words, the longest first. */
export function anyOf(list: readonly string[]): string {
	const sorted = [...list].sort((a, b) => b.length - a.length);
	return `(?:${sorted.map((word) => RegExp.escape(word)).join('|')})`;
}
