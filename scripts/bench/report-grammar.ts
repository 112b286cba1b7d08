/**
 * The words from which reports are made for tests at size. A sentence is a pattern with slots: `{actor}{act}{thing}。`
 * Slots are filled at random, so that the number of sentences is far beyond the number of reports.
 */
export const lexicon: Readonly<Record<string, readonly string[]>> = {
	actor: [
		'医院党委',
		'院领导班子',
		'护理部',
		'医务科',
		'质控办',
		'各临床科室',
		'急诊科党支部',
		'{department}',
		'{department}团队',
		'{department}党支部',
		'青年志愿服务队',
		'{surname}{given}主任',
		'护士长{surname}{given}',
		'全院干部职工',
		'后勤保障中心',
		'信息科',
		'药学部',
		'{place}医联体',
	],
	department:
		'心血管内科 神经外科 骨科 呼吸与危重症医学科 妇产科 儿科 肿瘤科 消化内科 肾内科 内分泌科 眼科 耳鼻喉科 口腔科 麻醉科 重症医学科 康复医学科 感染性疾病科 影像中心 检验科 病理科 中医科 皮肤科 泌尿外科 血液透析室 体检中心'.split(
			' '
		),
	act: '扎实推进 持续深化 率先开展 不断完善 着力打造 全面落实 积极探索 稳步实施 牢牢抓住 精心组织 大力弘扬 严格执行 主动对接 认真梳理 有效破解 深入挖掘 统筹谋划 接续培育'.split(
		' '
	),
	thing: [
		'{quality}的服务流程',
		'{quality}的诊疗体系',
		'“{motto}”活动',
		'“{motto}”工程',
		'{disease}的规范化诊疗',
		'{disease}多学科会诊',
		'门诊预约与分时段就诊',
		'临床路径管理',
		'药品耗材集中采购',
		'{place}的对口帮扶',
		'支部标准化建设',
		'党员先锋岗创建',
		'医德医风教育',
		'基层医生轮训',
		'智慧病房改造',
		'日间手术中心建设',
		'{disease}筛查义诊',
		'院感防控演练',
	],
	quality: '便捷高效 温馨安全 同质均等 精细严谨 公开透明 协同贯通 暖心贴心 清正廉洁 科学规范 开放共享'.split(' '),
	motto:
		'一站式解忧 红心向党 薪火杏林 追光护航 橘井先锋 暖阳守护 桥头堡 领头雁 健康直通车 家门口的专家 不眠的灯 白衣执甲 仁心三问 十送十进 石榴籽 银发关爱'.split(
			' '
		),
	disease:
		'急性心肌梗死 脑卒中 慢阻肺 糖尿病足 股骨颈骨折 消化道早癌 乳腺肿瘤 肾功能衰竭 高危孕产妇 新生儿黄疸 青光眼 颈椎病 胆囊结石 甲状腺结节 过敏性鼻炎 脓毒症'.split(
			' '
		),
	effect:
		'患者满意度明显提升 群众少跑了路 病历质量稳步向好 等候时间大幅缩短 科室风气焕然一新 疑难病例转诊减少 医患关系更加和谐 年轻医师脱颖而出 药占比逐月下降 基层能力显著增强'.split(
			' '
		),
	surname: [
		...'王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾萧田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤',
	],
	measure:
		'门急诊人次 出院患者 手术台次 三四级手术 平均住院日 床位使用率 药占比 义诊场次 帮扶人次 新技术项目 志愿服务时长 满意度评分'.split(
			' '
		),
	unit: '人次 例 台 天 个百分点 项 场 小时 张 家 名 篇'.split(' '),
	sentence: [
		'{actor}{act}{thing}，{effect}。',
		'{year}年以来，{actor}{act}{thing}，{measure}达{number}{unit}。',
		'“{motto}不是口号，”{surname}{given}说，“{actor}{act}{thing}，才有{effect}。”',
		'在{place}，{actor}为{disease}患者{act}{thing}。',
		'针对{disease}，{actor}与{department}联手，{act}{thing}；{effect}。',
		'{measure}同比{change}{number}%，{effect}。',
		'来自{place}的患者{surname}某因{disease}入院，{department}当日完成手术。',
		'围绕{quality}这一目标，{actor}先后{act}{thing}、{thing}。',
		'{year}年{month}月，{actor}赴{place}开展{disease}义诊，服务群众{number}人次。',
		'一是{act}{thing}；二是{act}{thing}；三是{act}{thing}。',
	],
	change: '增长 下降 提高 减少 上升'.split(' '),
	headline: ['{act}{thing}', '{quality}：{motto}在{place}', '{motto} {effect}', '{act}{quality}之路 {effect}'],
	kicker: ['奋进新征程 {motto}', '{place}卫生健康巡礼', '{quality}看变化', '庆祝建院{number}周年特别报道'],
	crosshead: ['{act}，{effect}', '{motto}：{quality}', '{quality} {effect}', '{disease}的守门人'],
	caption: ['{department}医务人员在{place}义诊', '{surname}{given}为{disease}患者会诊', '“{motto}”活动现场'],
};
