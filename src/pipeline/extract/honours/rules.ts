import type { Rule } from '../rule.ts';

/**
 * The rules of honours. An example says name, level (`null` where none is stated) and kind of what is found, in a report of
 * 青山市人民医院; they are the tests, in `rules.test.ts`.
 */
export const honourRules = [
	{
		id: 'honours/won',
		says: 'A verb of winning and the name of an award: 荣获, 被评为, 授予.',
		sure: 'sure',
		yes: [
			['医院荣获“全国优秀手术部工程奖”。', '全国优秀手术部工程奖 national award'],
			['在湖北医药学院技能竞赛中荣获团体三等奖。', '团体三等奖 institutional award'],
			['内科党支部获评全市“五星级党支部”。', '全市“五星级党支部” municipal award'],
			['县政府授予医院“脱贫攻坚先进单位”称号。', '脱贫攻坚先进单位 county award'],
		],
		no: [
			'不断增强群众的获得感、幸福感。',
			'获批建设资金三亿元。',
			'涌现出“蓝色急先锋”等26个品牌。',
			'争当“最美护士”。',
			'赢得患者的一致好评。',
			'这是该院连续第三年获此奖项。',
			'护士长苏蔓代表科室上台领奖。',
			'医院获表彰，院长罗启明赴省城受奖。',
			'市长为获奖者颁奖。',
		],
	},
	{
		id: 'honours/given-by-hospital',
		says: 'What the hospital gives to its own people; no honour of its own.',
		sure: 'likely',
		yes: [
			['青山市人民医院表彰先进科室、优秀护士团队。', '先进科室 institutional award'],
			['医院授予她“荣誉护士长”称号。', '荣誉护士长 institutional award'],
			['5月12日，青山市人民医院表彰优秀护士、先进班组。', '优秀护士 institutional award'],
		],
		no: ['县政府授予医院“脱贫攻坚先进单位”称号。', '医院被授予“全国文明单位”称号。'],
	},
	{
		id: 'honours/passed',
		says: 'A verb of passing or rising and an accreditation: 通过……认证, 晋升为三级医院.',
		sure: 'sure',
		yes: [
			['通过国家标准版胸痛中心认证。', '国家标准版胸痛中心认证 national accreditation'],
			['去年成功创建国家高级卒中中心。', '国家高级卒中中心 national accreditation'],
		],
		no: ['通过一系列活动，营造氛围。', '医院力争创成三级甲等综合医院。', '影像通过专线传到县人民医院影像诊断中心。'],
	},
	{
		id: 'honours/named-as',
		says: 'A verb of naming and a designation: 被确定为, 获批, 入选.',
		sure: 'sure',
		yes: [
			['被评为江南省临床重点专科。', '江南省临床重点专科 provincial designation'],
			['医院被确定为省级创伤救治中心、中毒救治中心。', '省级创伤救治中心 provincial designation'],
		],
		no: ['成为医院发展的强大动力。', '医院成立了志愿服务中心。', '是全市唯一入选的市级医院。'],
	},
	{
		id: 'honours/reached-list',
		says: 'A verb of reaching and a list: 迈入百强. A list is a ranking of its own level, whoever came first.',
		sure: 'sure',
		yes: [
			['首次进入智慧医院HIC500强。', '智慧医院HIC500强 national ranking'],
			['青山市人民医院在全省率先迈入全国地级城市百强医院。', '全国地级城市百强医院 national ranking'],
		],
		no: ['进入发展的快车道。'],
	},
	{
		id: 'honours/list-goes-on',
		says: 'The names behind an honour in its list, of the same kind and level: 中毒救治中心、危重孕产妇救治中心.',
		sure: 'likely',
		yes: [
			['医院被确定为省级创伤救治中心、中毒救治中心。', '中毒救治中心 provincial designation'],
			['医院获批市级胸痛中心、卒中中心、创伤中心。', '创伤中心 municipal designation'],
			['挂靠青山市卒中质控中心、癌症质控中心和病理质控中心。', '癌症质控中心 municipal designation'],
		],
		no: ['医院被确定为省级创伤救治中心，设有体检中心、健康管理中心。'],
	},
	{
		id: 'honours/settled',
		says: 'What somebody else decided came to the hospital: 落户, 授牌于, 先后通过验收.',
		sure: 'likely',
		yes: [
			['消化内科等13个省级临床重点专科落户该院。', '省级临床重点专科 provincial designation'],
			['图为高级卒中中心落户青山市人民医院。', '高级卒中中心 national accreditation'],
		],
		no: ['新设备落户医院。'],
	},
	{
		id: 'honours/possessed',
		says: 'What the hospital has of others’ giving: 拥有11个省级重点专科.',
		sure: 'likely',
		yes: [['医院现有11个省级重点专科。', '省级重点专科 provincial designation']],
		no: ['医院建有3个实验室。'],
	},
	{
		id: 'honours/pilot',
		says: 'A pilot scheme of a higher body in which the hospital takes part.',
		sure: 'likely',
		yes: [['承担现代医院管理制度省级试点。', '现代医院管理制度省级试点 provincial designation']],
		no: ['开展试点工作。'],
	},
	{
		id: 'honours/standing',
		says: 'What a department is: 放射科为国家临床重点专科建设项目.',
		sure: 'sure',
		yes: [['针灸科为江南省重点专科。', '江南省重点专科 provincial designation']],
		no: ['针灸科为老年患者服务。'],
	},
	{
		id: 'honours/plaque',
		says: 'What stands on an official plaque.',
		sure: 'sure',
		yes: [['墙上挂着“青山市先进科室”的奖牌。', '青山市先进科室 municipal award']],
		no: ['家属送来写着“妙手回春”的牌匾。'],
	},
	{
		id: 'honours/graded',
		says: 'A grade reached in an assessment: 互联互通测评达到四级甲等.',
		sure: 'likely',
		yes: [['电子病历系统应用水平分级评价达到5级。', '电子病历系统应用水平分级评价达到5级 national accreditation']],
		no: ['应用水平不断提高。'],
	},
	{
		id: 'honours/evident-award',
		says: 'An award that is one wherever its name stands.',
		sure: 'likely',
		yes: [['医院是全国文明单位。', '全国文明单位 national award']],
		no: ['开展全国文明单位创建活动。', '目标是建成全国文明单位。'],
	},
	{
		id: 'honours/evident-title',
		says: 'A title of a person that is one wherever it stands.',
		sure: 'likely',
		yes: [
			['全院有贵州省名中医9人。', '贵州省名中医 provincial award'],
			['享受国务院政府特殊津贴专家4人。', '享受国务院政府特殊津贴专家 national award'],
		],
		no: ['邀请名中医坐诊。'],
	},
	{
		id: 'honours/evident-list',
		says: 'A list of the best of the country: 全国……百强.',
		sure: 'likely',
		yes: [['医院是全国县级医院百强。', '全国县级医院百强 national ranking']],
		no: ['力争三年内进入全国县级医院百强。'],
	},
	{
		id: 'honours/evident-speciality',
		says: 'A key speciality or research centre with the level that gives it.',
		sure: 'likely',
		yes: [['放射科为国家临床重点专科建设项目。', '国家临床重点专科建设项目 national designation']],
		no: ['打造省级临床重点专科。'],
	},
	{
		id: 'honours/quoted-title',
		says: 'A title of a person in quotation marks.',
		sure: 'likely',
		yes: [['两位医生是“江南名医”。', '江南名医 null award']],
		no: ['推出“名医面对面”栏目。'],
	},
	{
		id: 'honours/chart',
		says: 'A place on a published chart.',
		sure: 'likely',
		yes: [['全国消化病专科声誉榜前十。', '全国消化病专科声誉榜前十 national ranking']],
		no: ['排行榜每年公布。'],
	},
	{
		id: 'honours/evident-centre',
		says: 'A centre for chest pain, stroke or trauma with the level that gives it.',
		sure: 'likely',
		yes: [['国家高级卒中中心全天值守。', '国家高级卒中中心 national accreditation']],
		no: ['医院卒中中心全天值守。'],
	},
	{
		id: 'honours/evident-designation',
		says: 'A body that a higher one set up at the hospital.',
		sure: 'likely',
		yes: [['设有国家药物临床试验机构。', '国家药物临床试验机构 national designation']],
		no: ['省质控中心专家来院指导。'],
	},
	{
		id: 'honours/grade',
		says: 'The grade of the hospital where the text says what it is.',
		sure: 'sure',
		yes: [['如今已是一家编制床位900张的三级乙等综合医院。', '三级乙等综合医院 null accreditation']],
		no: ['与全省28家三级甲等医院结对。'],
	},
	{
		id: 'honours/first-led',
		says: 'Done ahead of others in a region: 在全省率先. The level is that of the claim, not of the hospital.',
		sure: 'sure',
		yes: [
			['在全省率先实行了专科运营助理制度。', '专科运营助理制度 provincial first'],
			['青山市人民医院在全国率先开展无痛分娩进社区。', '无痛分娩进社区 national first'],
		],
		no: ['率先垂范，以身作则。', '在全省率先迈入全国百强医院。'],
	},
	{
		id: 'honours/first-of-kind',
		says: 'The first of its kind in a region: 全市首例.',
		sure: 'sure',
		yes: [
			['建成全市首个数字化手术室。', '全市首个数字化手术室 municipal first'],
			['完成全省中医医院首例机器人手术。', '全省中医医院首例机器人手术 provincial first'],
		],
		no: ['首批3个智慧病区启用。'],
	},
	{
		id: 'honours/gap-filled',
		says: 'A gap in a region that was filled.',
		sure: 'likely',
		yes: [['该手术填补了全市心脏移植的空白。', '填补了全市心脏移植的空白 municipal first']],
		no: ['及时填补了夜班岗位的空白。', '填补了病区护工的空白。'],
	},
	{
		id: 'honours/never-before',
		says: 'Something never had before: 零的突破.',
		sure: 'likely',
		yes: [['实现全市“零的突破”。', '全市“零的突破” municipal first']],
		no: ['医院建成全市最大的检验中心。', '我们的目标是到2030年实现全市零的突破。'],
	},
	{
		id: 'honours/first-time',
		says: 'Done for the first time in a region.',
		sure: 'likely',
		yes: [['在全省首次开展这类手术。', '全省首次开展这类手术 provincial first']],
		no: ['首次开展这类手术。'],
	},
	{
		id: 'honours/invented',
		says: 'A method of one’s own.',
		sure: 'likely',
		yes: [['推广首创的“五步正脊法”。', '首创的“五步正脊法” null first']],
		no: ['使用“五步正脊法”。'],
	},
] as const satisfies readonly Rule[];

export type HonourRule = (typeof honourRules)[number]['id'];
