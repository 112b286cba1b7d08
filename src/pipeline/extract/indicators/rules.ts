import type { Rule } from '../rule.ts';

/**
 * The rules of indicators: what each takes for a figure, with its examples. An example says name, value, unit and qualifier
 * of what is found, in one line; they are the tests, in `rules.test.ts`. The order of figures in a sentence is read by
 * `read-sentence.ts`.
 */
export const indicatorRules = [
	{
		id: 'indicators/name-value',
		says: 'What is measured stands before its value.',
		sure: 'likely',
		yes: [
			['平均住院日8.53天。', '平均住院日 8.53 天'],
			['床位使用率平均达到93.6%。', '床位使用率 93.6 %'],
			['药占比不得超过30%。', '药占比 30 % 不得超过'],
			['门诊量突破百万大关。', '门诊量 1000000 突破'],
			['新院区占地3万4千平方米。', '新院区占地 34000 平方米'],
			['等候时间不到8分钟。', '等候时间 8 分钟 不到'],
			['总投资1亿2千万元。', '总投资 120000000 元'],
		],
		no: ['一流的设备，一支队伍。', '患者满意度不断提高。'],
	},
	{
		id: 'indicators/name-count',
		says: 'What is counted stands before the count, where the clause ends with it.',
		sure: 'likely',
		yes: [
			['社区义诊29次。', '社区义诊 29 次'],
			['共有在职职工1863人。', '在职职工 1863 人'],
			['医院约有职工1300名。', '职工 1300 名 约'],
			['家庭医生累计签约5545人。', '家庭医生累计签约 5545 人'],
			['挂靠该院的质控中心增至33个。', '挂靠的质控中心 33 个'],
			['床位110张，党员119名。', '床位 110 张'],
			['住院2—3万人次。', '住院 20000 人次'],
			['副高以上职称两三人。', '副高以上职称 2 人'],
		],
		no: ['拨打120。', '全市唯一一所专科医院。'],
	},
	{
		id: 'indicators/counted-noun',
		says: 'What is counted stands after the count.',
		sure: 'likely',
		yes: [
			['聘任9名行风监督员。', '行风监督员 9 名'],
			['全院千余名职工。', '职工 1000 名 余'],
			['全市12345件工单。', '工单 12345 件'],
			['全院共有400余名党员干部参加了志愿服务。', '参加志愿服务的党员干部 400 名 余'],
			['全院600名护士接受培训。', '接受培训的护士 600 名'],
			['全院900名职工拧成一股绳。', '职工 900 名'],
			['1200名职工报名参加义诊。', '报名参加义诊的职工 1200 名'],
			['为20余万名患者提供了志愿服务。', '接受志愿服务的患者 200000 名 余'],
			['对8名新护士进行岗前培训。', '接受岗前培训的新护士 8 名'],
			['构建了4个维度的考核指标体系。', '考核指标体系的维度 4 个'],
		],
		no: ['落实“五个一”要求。'],
	},
	{
		id: 'indicators/value-of-noun',
		says: 'A measure stands before what it measures: with 的, behind a verb that only adds, or behind the thing of another figure.',
		sure: 'guess',
		yes: [
			['设立500万元的人才专项资金。', '人才专项资金 5000000 元'],
			['建成1.2万平米门诊楼和600平米药库。', '药库 600 平米'],
			['增设800平米康复厅、200平米治疗室。', '治疗室 200 平米'],
			['新添3000平方米病房。', '新添病房 3000 平方米'],
			['拨付300万元设备款及80万元培训费。', '培训费 800000 元'],
		],
		no: ['引进3.0T的磁共振。', '平均住院日8天、床位使用率92%。', '新增投资3亿元。'],
	},
	{
		id: 'indicators/share-of-whole',
		says: 'A percentage after 占 and the whole of which it is a share.',
		sure: 'likely',
		yes: [['日间手术956例，占择期手术的21%。', '日间手术占择期手术的比例 21 %']],
		no: ['占据半壁江山。'],
	},
	{
		id: 'indicators/share-in-words',
		says: 'A share in words (四成, 三分之一) stands before its whole; what the whole is or does names the part.',
		sure: 'guess',
		yes: [
			['近四成手术为微创手术。', '微创手术占比 40 % 近'],
			['三分之一的门诊患者来自外地。', '来自外地的门诊患者占比 33.33 %'],
		],
		no: ['心血管病是一大死因。'],
	},
	{
		id: 'indicators/from-to',
		says: 'A value and the earlier one that it grew or fell from.',
		sure: 'sure',
		yes: [
			['党支部由11个增至24个。', '党支部 24 个'],
			['检查等候从3天半缩短到6小时。', '检查等候 6 小时'],
		],
		no: ['从2个方面入手。'],
	},
	{
		id: 'indicators/change',
		says: 'By how much something changed, where its value is not printed.',
		sure: 'likely',
		yes: [['住院次均费用同比下降3.1%。', '住院次均费用 3.1 %']],
		no: ['门诊量同比大幅增长。'],
	},
	{
		id: 'indicators/doubled',
		says: 'A number that doubled.',
		sure: 'guess',
		yes: [
			['四级手术同比翻一番。', '四级手术 100 %'],
			['日间手术量五年翻了两番。', '日间手术量 300 %'],
		],
		no: ['翻开新的一页。'],
	},
	{
		id: 'indicators/respectively',
		says: 'Names and their values told in the same order.',
		sure: 'likely',
		yes: [['自助预约率、自助缴费率分别达到90.15%、49.59%。', '自助预约率 90.15 %']],
		no: ['分别在三地开展。'],
	},
	{
		id: 'indicators/each',
		says: 'Several things of each of which there are so many.',
		sure: 'guess',
		yes: [['购置CT、核磁共振各1台。', 'CT 1 台']],
		no: ['各项工作有序推进。'],
	},
	{
		id: 'indicators/of-them',
		says: 'A count of those among the ones before that are something.',
		sure: 'likely',
		yes: [['接诊确诊病例4例，其中3例为输入病例。', '输入病例 3 例']],
		no: ['其中之一为骨干。'],
	},
	{
		id: 'indicators/years-running',
		says: 'For how many years something went on.',
		sure: 'guess',
		yes: [['连续7年组队下乡。', '组队下乡 7 年']],
		no: ['连续多年组队下乡。'],
	},
	{
		id: 'indicators/pay',
		says: 'Pay stands before what it is called, with whom it is for; of a yearly pay the unit may be left out.',
		sure: 'likely',
		yes: [
			['以200万年薪引进博士。', '年薪 2000000'],
			['给予引进的博士50万元安家费。', '引进的博士的安家费 500000 元'],
			['为困难职工发放2000元慰问金。', '困难职工的慰问金 2000 元'],
		],
		no: ['实行年薪制。', '拿出50万元补贴困难患者。'],
	},
	{
		id: 'indicators/rank',
		says: 'A place in an order.',
		sure: 'likely',
		yes: [['病案质量位列全省第三。', '病案质量全省排名 3']],
		no: ['落实“第一议题”制度。', '第一书记驻村帮扶。'],
	},
	{
		id: 'indicators/rank-change',
		says: 'By how many places a rank changed.',
		sure: 'guess',
		yes: [['绩效考核排名上升了63位。', '绩效考核排名上升 63 位']],
		no: ['绩效考核排名稳步上升。'],
	},
	{
		id: 'indicators/percentile',
		says: 'The part of all in which a rank lies.',
		sure: 'sure',
		yes: [['绩效考核位列全国第357名，进入全国前25%。', '绩效考核全国排名百分位 25 % 前']],
		no: ['走在全国前列。'],
	},
	{
		id: 'indicators/ranked',
		says: 'How many are ranked.',
		sure: 'sure',
		yes: [['在全国1521家三级综合医院中位列第357名。', '全国三级综合医院 1521 家']],
		no: ['在同类医院中名列前茅。'],
	},
	{
		id: 'indicators/none',
		says: 'What there is none of.',
		sure: 'sure',
		yes: [
			['无丙级病历。', '丙级病历 0'],
			['低风险组死亡率为零。', '低风险组死亡率 0'],
		],
		no: ['实行零差价销售，零距离服务。'],
	},
	{
		id: 'indicators/grade',
		says: 'A grade reached in an assessment of information systems.',
		sure: 'guess',
		yes: [['通过电子病历系统应用水平5级评价。', '电子病历系统应用水平 5 级']],
		no: ['创建三级医院。'],
	},
	{
		id: 'indicators/borrowed-name',
		says: 'A figure whose clause names nothing: the clause before, without a figure of its own, does.',
		sure: 'guess',
		yes: [['平均住院日，去年为8天。', '平均住院日 8 天']],
		no: ['平均住院日，逐年下降。'],
	},
	{
		id: 'indicators/table-row',
		says: 'A row of a table whose columns are periods and a change.',
		sure: 'sure',
		yes: [],
		no: [],
	},
	{
		id: 'indicators/table-cell',
		says: 'A cell of a table, named by the head of its column.',
		sure: 'sure',
		yes: [],
		no: [],
	},
] as const satisfies readonly Rule[];

/** Ids of the rules of indicators. */
export type IndicatorRuleId = (typeof indicatorRules)[number]['id'];
