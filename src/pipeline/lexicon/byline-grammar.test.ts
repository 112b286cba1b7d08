import { describe, expect, test } from 'vitest';
import { testShapes } from '../test-articles.ts';

const grammar = testShapes().bylines;

describe('readLine', () => {
	test('reads roles, offices and names', () => {
		expect(grammar.readLine('江淮晨报全媒体记者 王松 通讯员 李明 赵红', false)).toEqual([
			{ role: '全媒体记者', org: '江淮晨报', names: ['王松'] },
			{ role: '通讯员', org: null, names: ['李明', '赵红'] },
		]);
	});

	test('reads names that run together', () => {
		expect(grammar.readLine('本报记者王松通讯员李明赵红梅', false)).toEqual([
			{ role: '本报记者', org: null, names: ['王松'] },
			{ role: '通讯员', org: null, names: ['李明', '赵红梅'] },
		]);
	});

	test('closes up a name of two spaced characters', () => {
		expect(grammar.readLine('记者 王 松', false)).toEqual([{ role: '记者', org: null, names: ['王松'] }]);
	});

	test('reads compound and foreign names', () => {
		expect(grammar.readLine('记者 欧阳文静 阿依古丽·买买提', false)).toEqual([
			{ role: '记者', org: null, names: ['欧阳文静', '阿依古丽·买买提'] },
		]);
	});

	test('reads names of the Yi, whose clan comes first', () => {
		expect(grammar.readLine('江淮晨报记者 吉克阿衣', false)).toEqual([
			{ role: '记者', org: '江淮晨报', names: ['吉克阿衣'] },
		]);
	});

	test.each([
		['岭川县人民医院院长  王松', '院长', '岭川县人民医院'],
		['柳坪乡卫生院护士　王松', '护士', '柳坪乡卫生院'],
		['院长 王松', '院长', null],
	])('reads the post and the office of %s', (text, role, org) => {
		expect(grammar.readBlock(text)).toEqual([{ role, org, names: ['王松'] }]);
	});

	test('reads brackets and who took the pictures', () => {
		expect(grammar.readLine('（文/图 记者 王松）', false)).toEqual([{ role: '记者', org: null, names: ['王松'] }]);
	});

	test.each([
		['王松 李明 文/图', '文/图'],
		['王松 李明/文', '文'],
		['王松 李明 图文', '图文'],
		['王松、李明 文/图', '文/图'],
		['王松 李明 整理', '整理'],
		['王松李明/整理', '整理'],
	])('reads the names of %s, and what they did', (text, role) => {
		expect(grammar.readLine(text, false)).toEqual([{ role, org: null, names: ['王松', '李明'] }]);
	});

	test.each([
		'新楼启用 群众受益 文/图',
		'夜班的护士 王松/摄',
		'王松 李明/摄',
		'党建 人文',
		'整理 病历',
		'门诊大厅 王松 摄',
		'王松 本报记者',
	])('reads none in %s', (text) => {
		expect(grammar.readLine(text, false)).toBeUndefined();
	});

	test('reads names alone only behind a mark', () => {
		expect(grammar.readLine('王松 李明', true)).toEqual([{ role: null, org: null, names: ['王松', '李明'] }]);
		expect(grammar.readLine('王松 李明', false)).toBeUndefined();
	});

	test.each([
		'记者在医院看到，志愿者正在引导患者。',
		'通讯员队伍不断壮大',
		'坚持党建引领 服务一方百姓',
		'记者走基层',
		'记者手记',
		'王松：',
		'相关报道',
		'市中心医院院长王松',
		'党 建 篇',
	])('takes %s for none', (text) => {
		expect(grammar.readLine(text, true)).toBeUndefined();
	});
});

describe('readBlock', () => {
	/** `role@org:names`, as it is read. */
	const read = (text: string) =>
		grammar
			.readBlock(text)
			.map(({ role, org, names }) => `${role ?? ''}${org === null ? '' : `@${org}`}:${names.join(',')}`)
			.join(' ');

	test.each([
		['图文：宣传科 王松', '图文:王松'],
		['文：王松　图：李明', '文:王松 图:李明'],
		['王松 文 李明 图', '文:王松 图:李明'],
		['王松/文 李明/图', '文:王松 图:李明'],
		['口述 王松 整理 李明', '口述:王松 整理:李明'],
		['王松 口述 李明 整理', '口述:王松 整理:李明'],
		['采   写：王 松', '采写:王松'],
		['执笔人：王松', '执笔人:王松'],
		['录音整理：王松', '录音整理:王松'],
		['本栏主持 王松', '本栏主持:王松'],
		['制表 小艾', '制表:小艾'],
		['撰文、摄影：王松', '撰文、摄影:王松'],
		['王松 文并摄', '文并摄:王松'],
	])('reads what was done in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['文/记者 王松 图/受访者供图', '记者:王松'],
		['采写：本报记者 王松', '本报记者:王松'],
		['记者 王松 李明(文) 赵红(图)', '记者:王松,李明 图:赵红'],
		['本报记者 王松 摄影 李明', '本报记者:王松 摄影:李明'],
		['本报记者 摄影记者 王松', '本报记者:王松 摄影记者:王松'],
		['通讯员 王松 摄', '通讯员:王松'],
	])('takes the person for the role in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['本报驻京记者 王松', '本报驻京记者:王松'],
		['晨报记者 王松', '记者@晨报:王松'],
		['齐鲁晚报·齐鲁壹点记者 王松', '记者@齐鲁晚报·齐鲁壹点:王松'],
		['深圳商报/读创客户端记者 王松', '记者@深圳商报/读创客户端:王松'],
		['潮新闻客户端 记者 王松', '记者@潮新闻客户端:王松'],
		['全媒体记者/王松 通讯员/李明', '全媒体记者:王松 通讯员:李明'],
		['融媒体记者 王松', '融媒体记者:王松'],
	])('tells the office from the role in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['记者 贺文 通讯员 王丽文', '记者:贺文 通讯员:王丽文'],
		['摄影/ 文 远', '摄影:文远'],
		['通讯员 苟 玉 琴', '通讯员:苟玉琴'],
		['欧阳 静 王 松', ':欧阳静,王松'],
		['乌云其其格/文 索朗央金/图', '文:乌云其其格 图:索朗央金'],
		['本报记者 才仁卓玛 斯琴高娃', '本报记者:才仁卓玛,斯琴高娃'],
		['王松 李明 北京报道', ':王松,李明'],
		['本报记者 王松 李明报道', '本报记者:王松,李明'],
	])('finds the edges of the names in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['供稿：骨伤科 王松 检验科 李明', '供稿:王松,李明'],
		['骨科 靳 超', ':靳超'],
		['信息科 资元松', ':资元松'],
		['宣传科王松', ':王松'],
		['院长 王松', '院长:王松'],
		['党委书记 王松 院长 李明', '党委书记:王松 院长:李明'],
		['患者家属 王松', '患者家属:王松'],
		['王松 本报记者', '本报记者:王松'],
	])('tells department and post from the name in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['记者 蒲一鸣 发自 兰州', '记者:蒲一鸣'],
		['记者 佘文静 北京 报道', '记者:佘文静'],
		['记者 佘文静 湖北 武汉 报道', '记者:佘文静'],
		['记者 佘文静 李大明 于北京', '记者:佘文静,李大明'],
		['记者 佘文静 于 成都', '记者:佘文静'],
		['记者 佘文静 杭州', '记者:佘文静'],
		['实习生 佘文静 南京大学 李大明', '实习生:佘文静,李大明'],
		['实习生 云南大学', ''],
		['实习生 云南大学李大明', '实习生:李大明'],
		['通讯员 佘文静 交通银行', '通讯员:佘文静'],
		['通讯员 佘文静 华润集团 记者 王松', '通讯员:佘文静 记者:王松'],
		['作者 佘文静 梅川人', '作者:佘文静'],
		['图/新华社', ''],
		['文/王松 图/韩联社', '文:王松'],
		['图/人民网', ''],
	])('leaves out the places, schools and agencies of %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['记者 王松 李可人', '记者:王松,李可人'],
		['记者 王松 于洋', '记者:王松,于洋'],
		['记者 王松 于海宁', '记者:王松,于海宁'],
		['记者 王松 安宁', '记者:王松,安宁'],
		['记者 吉林', '记者:吉林'],
		['通讯员 王松 李建社', '通讯员:王松,李建社'],
		['通讯员 王松李建社', '通讯员:王松,李建社'],
		['作者 长安', '作者:长安'],
	])('keeps the names of %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['文字整理 佘文静 高级工程师', '文字整理:佘文静'],
		['整理 佘文静 主管护师', '整理:佘文静'],
		['口述 佘文静 主任医师 整理 李大明', '口述:佘文静 整理:李大明'],
		['撰稿：佘文静 护士长', '撰稿:佘文静'],
		['作者 佘文静 程序员', '作者:佘文静'],
		['供稿 高级工程师 佘文静', '供稿:佘文静'],
		['整理 王松李长', '整理:王松,李长'],
		['整理 王松 李京师', '整理:王松,李京师'],
	])('tells the post from the name in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['王小红 口述 / 李大明 整理', '口述:王小红 整理:李大明'],
		['佘文静 摄影 / 李大明 撰文', '摄影:佘文静 撰文:李大明'],
		['佘文静 口述、李大明 整理', '口述:佘文静 整理:李大明'],
		['佘文静 文／李大明 图', '文:佘文静 图:李大明'],
		['佘文静 口述 | 李大明 整理', '口述:佘文静 整理:李大明'],
		['佘文静、王松 口述；李大明 录音整理', '口述:佘文静,王松 录音整理:李大明'],
		['佘文静 采写 / 李大明 摄影 / 王松 制图', '采写:佘文静 摄影:李大明 制图:王松'],
		['口述 / 王小红 整理 / 李大明', '口述:王小红 整理:李大明'],
		['口述 王小红 / 整理 李大明', '口述:王小红 整理:李大明'],
		['王小红 李大明 文 / 图', '文/图:王小红,李大明'],
	])('gives each its own deed in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});

	test.each([
		['撰稿：王松 审核：李明 责任编辑：赵红', '撰稿:王松'],
		['记者 王松 编辑 李明', '记者:王松'],
		['通讯员 王松 本刊编辑 李明', '通讯员:王松 本刊编辑:李明'],
		['编辑：王松 审核：李明', ''],
		['供稿：院办 医务部 护理部', ''],
		['供稿：骨科', ''],
		['王松 图/院方提供', ':王松'],
		['图片由医院提供', ''],
		['王松 敬请关注', ':王松'],
	])('leaves out who is no author in %s', (text, bylines) => {
		expect(read(text)).toBe(bylines);
	});
});

describe('readInside', () => {
	test('reads a bracket of running text', () => {
		expect(grammar.readInside('(记者 王松 通讯员 李明)')).toEqual([
			{ role: '记者', org: null, names: ['王松'] },
			{ role: '通讯员', org: null, names: ['李明'] },
		]);
	});

	test('reads a department with its name', () => {
		expect(grammar.readInside('(公卫科王松)')).toEqual([{ role: null, org: null, names: ['王松'] }]);
	});

	test.each(['(简称医联体)', '(急诊科)', '(门诊部 新楼)', '(王松)', '【相关数据】', '(编辑 王松)', '(院长王松介绍)'])(
		'takes %s for none',
		(text) => {
			expect(grammar.readInside(text)).toEqual([]);
		}
	);
});

describe('dateline', () => {
	test.each([
		['本报讯(记者 王松)近日，', '本报讯'],
		['新华社武汉2月3日电 近日，', '新华社武汉2月3日电'],
		['江淮晨报讯 近日，', '江淮晨报讯'],
	])('finds that of %s', (text, dateline) => {
		expect(grammar.dateline(text)).toBe(dateline);
	});

	test.each(['近日，医院召开大会。', '通讯技术'])('finds none in %s', (text) => {
		expect(grammar.dateline(text)).toBeUndefined();
	});
});
