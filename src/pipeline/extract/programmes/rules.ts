import type { Rule } from '../rule.ts';

/**
 * The rules of programmes: the catalogue first, then new names by their form. An example says the name of what is found; they
 * are the tests, in `rules.test.ts`.
 */
export const programmeRules = [
	{
		id: 'programmes/catalogue',
		says: 'A programme of the catalogue, in any of its wordings, with quotation marks or without.',
		sure: 'likely',
		yes: [
			['医院落实“三会一课”。', '三会一课'],
			['引入DRGs管理。', 'DRG'],
		],
		no: ['使用MDTX系统。'],
	},
	{
		id: 'programmes/quoted-noun',
		says: 'Words in quotation marks, and behind them a noun for what they are: “固源强链”工程.',
		sure: 'likely',
		yes: [
			['带领“明眸”医疗队进藏。', '“明眸”医疗队'],
			['产科有支“快反应急”小队。', '“快反应急”小队'],
			['推行“一号管三天”服务。', '“一号管三天”服务'],
			['实施“固源强链”工程。', '“固源强链”工程'],
		],
		no: [
			'召开“2021年医疗质量安全大会”。',
			'成立“城区—乡镇”医师联谊会。',
			'“老带新”职工座谈会开了三场。',
			'参加“基层—医院”护士交流会。',
			'成立“医院—社区”联盟，共享资源。',
			'组建“山海”协作共同体。',
		],
	},
	{
		id: 'programmes/quoted-done',
		says: 'Words in quotation marks that something is done with, that are called a brand or method, or stand in a row of such.',
		sure: 'likely',
		yes: [
			['他的“大河影像工作室”开了门。', '大河影像工作室'],
			['全院推行“两卡一单”。', '两卡一单'],
			['周二、周四不开会，叫“静默日”。', '静默日'],
			['他们管这叫“床边账单”。', '床边账单'],
			['他定下“样本不出院”的规矩。', '样本不出院'],
			['现场推广“流动诊台+固定床”做法。', '流动诊台+固定床'],
			['科里有本“暖箱日记”，谁当班谁写。“暖箱日记”攒了四年。', '暖箱日记'],
			['“红烛药香”是医院叫得响的党建品牌。', '红烛药香'],
		],
		no: [
			'患者把它叫作家，“很暖”。',
			'今天是“世界卒中日”，这叫“世界卒中日”。',
			'筑起了“防火墙”。',
			'发挥“主力军”的作用。',
			'荣获“先锋集体”称号。',
		],
	},
	{
		id: 'programmes/quoted-at-work',
		says: 'Words in quotation marks of which something at work is told behind them, or how often they are held.',
		sure: 'likely',
		yes: [
			['“一床一策”今年推到64个病区。', '一床一策'],
			['“一码畅行”已覆盖26个诊区。', '一码畅行'],
			['“新爸夜谈”期期爆满。', '新爸夜谈'],
			['连队有“云端看病”终端。', '云端看病'],
			['每周四晚的“灯下课”读到第9期。', '灯下课'],
			['“流动针灸馆”惠及五个乡镇。', '流动针灸馆'],
			['签了“信用看病”协议。', '信用看病'],
		],
		no: ['“拼命三郎”已经四十岁。', '“老黄牛”终于歇了一天。', '“看病难”的日子过去了。'],
	},
	{
		id: 'programmes/quoted-in-use',
		says: 'Words in quotation marks that are counted as things, or of which use is made.',
		sure: 'likely',
		yes: [
			['扭亏靠的是“一科一账本”。', '一科一账本'],
			['窗口里留出3个“老人专窗”。', '老人专窗'],
			['产科添了一名“床旁助手”。', '床旁助手'],
			['医院派出5辆“送医车”。', '送医车'],
			['医院每季度搞1次“断电演练”。', '断电演练'],
			['透析患者走“闭环通道”。', '闭环通道'],
			['不愿等的可以选“药上门”。', '药上门'],
			['留下几封“家风信”。', '家风信'],
		],
		no: [
			'给出一个“不满意”。',
			'他成了一名“白衣战士”。',
			'谁也不是一个“局外人士”的角色。',
			'这是一场“生死接力”。',
			'办事不跑“回头路”。',
			'医院评出10名“青松之星”。',
			'他当选“青山工匠”。',
			'又给了科里一个“暖心科室”奖。',
			'又打开了一条“发展快车道”。',
			'对12名“仁心医者”予以表彰。',
		],
	},
	{
		id: 'programmes/campaign',
		says: 'A campaign named without quotation marks: 普法强根专项行动.',
		sure: 'guess',
		yes: [
			['扎实开展普法强根专项行动。', '普法强根专项行动'],
			['开展清风护航专项行动。', '清风护航专项行动'],
		],
		no: [
			'开展系列活动，推进各项工作。',
			'扎实推进系列专项行动。',
			'开展多项专项行动。',
			'组织了一系列专项行动。',
			'推进相关专项行动。',
		],
	},
] as const satisfies readonly Rule[];

export type ProgrammeRule = (typeof programmeRules)[number]['id'];
