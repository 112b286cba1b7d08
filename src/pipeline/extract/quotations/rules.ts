import type { Rule } from '../rule.ts';

/**
 * The rules of quotations, in the order in which direct speech asks them; then told speech.
 * An example says the speaker and the words, in a report that names 彭家林, 罗启明 and 韩朔; they are the tests, in
 * `rules.test.ts`.
 */
export const quotationRules = [
	{
		id: 'quotations/said-before',
		says: 'Who says it, a verb of saying and a comma or a colon stand before the words.',
		sure: 'sure',
		yes: [
			['院长彭家林强调：“要把工作做到群众的心坎上。”', '彭家林: 要把工作做到群众的心坎上。'],
			['居民刘大妈乐呵呵地说：“名医坐到了村口，踏实。”', '刘大妈: 名医坐到了村口，踏实。'],
			['院长彭家林对护士长韩朔说：“床位还不够。”', '彭家林: 床位还不够。'],
			['患者张凤菊的女儿说：“全家都跟着误工。”', '张凤菊的女儿: 全家都跟着误工。'],
			['彭家林在信里叮嘱护士长韩朔：“请把棉被给孩子。”', '彭家林: 请把棉被给孩子。'],
		],
		no: [
			'深入开展“党建领航、奋进新时代”活动。',
			'出院那天，78岁的老人说：“护士比女儿还亲。”',
			'年轻护士们都说：“苦一点没什么。”',
		],
	},
	{
		id: 'quotations/named-before-colon',
		says: 'Somebody known is named before a colon.',
		sure: 'likely',
		yes: [
			['彭家林咧嘴一笑：“那就一步一步来。”', '彭家林: 那就一步一步来。'],
			['彭家林说起头一年的难处：“病人不进门。”罗启明指出，要让利。', '彭家林: 病人不进门。'],
		],
		no: ['墙上写着：“以病人为中心。”'],
	},
	{
		id: 'quotations/said-behind',
		says: 'Who says it and a verb of saying stand behind the words.',
		sure: 'sure',
		yes: [
			['“省下的是时间，暖的是老人。”院长罗启明说。', '罗启明: 省下的是时间，暖的是老人。'],
			['“以前总往城里的医院跑，”居民刘大妈说。', '刘大妈: 以前总往城里的医院跑，'],
			['“这才刚起步呢。”罗启明说。', '罗启明: 这才刚起步呢。'],
			['护士长韩朔来看她。“谢谢你们。”居民刘大妈拉着韩朔的手说。', '刘大妈: 谢谢你们。'],
			['镜头一：“大爷，您慢点走。”护士长韩朔说。', '韩朔: 大爷，您慢点走。'],
			['教师王淑兰看完了病。“过去得折腾一上午。”老人说。', '王淑兰: 过去得折腾一上午。'],
			['退休矿工牛根旺来看病。“如今近多了，也快多了。”老牛说。', '牛根旺: 如今近多了，也快多了。'],
		],
		no: ['“我年轻我值夜班！”除夕夜没有人退缩。'],
	},
	{
		id: 'quotations/going-on',
		says: 'The second half of a sentence belongs to the one who spoke the first.',
		sure: 'sure',
		yes: [
			['“最早挨骂的是我们。”主任彭家林说起当时仍摇头，“一上午能接到十几起投诉。”', '彭家林: 一上午能接到十几起投诉。'],
		],
		no: ['彭家林带来“三张清单”，“暖心工程”随即启动。'],
	},
	{
		id: 'quotations/left-behind',
		says: 'Words that somebody left with others: 有一句话.',
		sure: 'likely',
		yes: [['老校长常说一句话：“学生离书越近越好。”', '老校长: 学生离书越近越好。']],
		no: ['大家记住一句话：“安全第一”。'],
	},
	{
		id: 'quotations/after-told',
		says: 'Words in quotation marks go on with what somebody is told to have said.',
		sure: 'sure',
		yes: [['彭家林坦言，改革不能让人人满意，“可账要算给大家看。”', '彭家林: 可账要算给大家看。']],
		no: ['罗启明说，医院推出“互联网+护理服务”项目。'],
	},
	{
		id: 'quotations/of-pronoun',
		says: '他 or 她 in the clause before is who was last named.',
		sure: 'likely',
		yes: [
			[
				'罗启明的手机响个不停。他不躲，“托关系的、摔电话的都有，可规矩不能破。”',
				'罗启明: 托关系的、摔电话的都有，可规矩不能破。',
			],
		],
		no: ['大家看着他的背影，“铁人”的名字传开了。'],
	},
	{
		id: 'quotations/opens-behind',
		says: 'Who opens the sentence behind the words said them.',
		sure: 'likely',
		yes: [['“病人愿意留在县里了，这是好事。”在住院部九楼，彭家林正在查房。', '彭家林: 病人愿意留在县里了，这是好事。']],
		no: [
			'“守好百姓的健康，办好家门口的医院。”这是医院的责任与担当。',
			'“没有子女陪的病人咋办？”听到家属的疑问，彭家林指了指服务站。',
		],
	},
	{
		id: 'quotations/comma-inside',
		says: 'A comma ends the words inside their marks, and the clause behind names somebody.',
		sure: 'sure',
		yes: [
			['“头一回抱娃，手都在抖，”彭家林憋着笑，“抱上就不肯撒手。”', '彭家林: 头一回抱娃，手都在抖，'],
			['“路再远也得去，”罗启明背起药箱。', '罗启明: 路再远也得去，'],
			['罗启明走在前面。“你跟紧点，”他回头招呼。', '罗启明: 你跟紧点，'],
		],
		no: ['以“患者至上，”彭家林领着大家做了三件事。', '开展“我为群众办实事”活动，彭家林带队。'],
	},
	{
		id: 'quotations/pronoun-before-colon',
		says: '他 or 她 does something before a colon.',
		sure: 'likely',
		yes: [
			['彭家林捏着化验单。他咧开嘴：“那我还赶得上接孙子。”', '彭家林: 那我还赶得上接孙子。'],
			['罗启明听说有人要给自己报奖。她直摆手：“报上去又要填表。”', '罗启明: 报上去又要填表。'],
		],
		no: ['她写下六个字：“不忘初心，前行”。'],
	},
	{
		id: 'quotations/standing-alone',
		says: 'A whole sentence in marks by itself belongs to the one person of whom the sentence before tells.',
		sure: 'likely',
		yes: [
			['韩朔坦承，起初自己也嫌麻烦。“开了几次会才明白，争在桌面上好。”', '韩朔: 开了几次会才明白，争在桌面上好。'],
			['彭家林把信装订成册，放在案头。“我怕忘了排队的人。”', '彭家林: 我怕忘了排队的人。'],
			['罗启明那年从海外回来，只要一间实验室。“给我时间就行。”', '罗启明: 给我时间就行。'],
		],
		no: ['彭家林和罗启明走进病房。“不想再住院了。”', '墙上挂着院训。“以病人为中心。”'],
	},
	{
		id: 'quotations/told',
		says: 'A named or titled speaker, a verb of saying and a comma: what follows is told.',
		sure: 'likely',
		yes: [
			['彭家林表示，医院将继续以党建统领发展。', '彭家林: 医院将继续以党建统领发展。'],
			['医院有关负责人表示，目标的制定要接地气。', '医院有关负责人: 目标的制定要接地气。'],
			['集团主要负责人再三告诫全院职工，要坚持以病人为中心。', '集团主要负责人: 要坚持以病人为中心。'],
			['罗启明惦记着乡镇。他表示，今年要为卫生院配齐设备。', '罗启明: 今年要为卫生院配齐设备。'],
			['彭家林坦言，改革不能让人人满意，“可账要算给大家看。”', '彭家林: 改革不能让人人满意'],
			['彭家林介绍，医院去年下派专家238人次。', '彭家林: 医院去年下派专家238人次。'],
			['据彭家林介绍，医院去年下派专家238人次。', '彭家林: 医院去年下派专家238人次。'],
			['罗启明提醒大家，奖牌是昨天的事。', '罗启明: 奖牌是昨天的事。'],
			['韩朔对记者讲，这是最好的一课。', '韩朔: 这是最好的一课。'],
			['“先走一遍。”彭家林说。据他介绍，候诊时间降到19分钟。', '彭家林: 候诊时间降到19分钟。'],
			['在彭家林看来，护理拼的是记性。', '彭家林: 护理拼的是记性。'],
			['彭家林形容，过去是各唱各的调。', '彭家林: 过去是各唱各的调。'],
			['彭家林拍板：先随访，不急着开刀。', '彭家林: 先随访，不急着开刀。'],
			['罗启明泼了盆冷水：系统替不了医生的眼睛。', '罗启明: 系统替不了医生的眼睛。'],
		],
		no: [
			'彭家林都记在蓝皮本子上：谁怕黑，谁爱听戏。',
			'在大家看来，这不算什么。',
			'彭家林的心情难以形容，大家都看在眼里。',
			'彭家林没有说，钱从哪里来。',
			'据护理部主任介绍，年底前全院将完成改造。',
			'彭家林开始点人：急诊、普外、皮肤科各去一个。',
			'研究表示方法的改进，提高了水平。',
			'老前辈的教诲时时告诫我们，要坚持以病人为中心。',
			'市委书记再次强调，要让群众看得上病。',
		],
	},
] as const satisfies readonly Rule[];

export type QuotationRule = (typeof quotationRules)[number]['id'];
