import { describe, expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';

const text = [
	'党建引领促发展',
	'——来自青河市人民医院的报道',
	'□记者 罗成建',
	'2023年,青河市人民医院完成门诊12.5万人次,同比增长8.2%。院长王松表示,医院将继续改善服务,让患者少跑路。',
	'医院荣获全国文明单位称号。近年来,医院开设午间门诊,惠及群众300余人。',
].join('\n\n');

const sidecar = (...corrections: string[]) => `corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}`;

/** The facts of the page with a list of corrections, and what is said of these. */
function corrected(...corrections: string[]) {
	const { articles, sidecar: file } = convertText(text, sidecar(...corrections));
	const messages = file!.messages.map(
		(message) => `${message.fatal === true ? 'error' : 'warning'} ${String(message)}`
	);
	return { article: articles[0], messages };
}

const untouched = convertText(text).articles[0]!;

test('facts stay as the rules read them where nothing is corrected', () => {
	expect(corrected('{ do: note, line: 7, expect: 12.5万, type: suspect, note: 存疑 }').article!.indicators).toEqual(
		untouched.indicators
	);
	expect(untouched.indicators.map(({ value }) => value)).toEqual([125000, 300]);
});

describe('indicator', () => {
	test('changes what is given and keeps the rest', () => {
		const { article, messages } = corrected(
			'{ do: indicator, line: 9, expect: 300余人, name: 午间门诊惠及群众, period: null }'
		);
		expect(messages).toEqual([]);
		expect(article!.indicators[1]).toEqual({
			...untouched.indicators[1],
			rule: 'correct/indicator',
			sure: 'sure',
			name: '午间门诊惠及群众',
			period: null,
			periodEdtf: null,
		});
		expect(article!.indicators[0]).toEqual(untouched.indicators[0]);
	});

	test('resolves the time words it gives', () => {
		const { article } = corrected('{ do: indicator, line: 9, expect: 300余人, period: 2023年 }');
		expect(article!.indicators[1]).toMatchObject({ period: '2023年', periodEdtf: '2023' });
	});

	test('says whose figure it is', () => {
		const { article } = corrected('{ do: indicator, line: 9, expect: 300余人, subject: 午间门诊 }');
		expect(article!.indicators[1]).toMatchObject({ subject: '午间门诊', value: 300 });
	});

	test('adds a figure with its quote, in the order of the source', () => {
		const { article } = corrected(
			'{ do: indicator, line: 7, expect: "同比增长8.2%", name: 门诊增幅, value: 8.2, unit: "%", kind: measure }'
		);
		expect(article!.indicators.map(({ name, block }) => `${block} ${name}`)).toContain('b7 门诊增幅');
		expect(article!.indicators.find(({ name }) => name === '门诊增幅')).toMatchObject({
			quote: '同比增长8.2%',
			line: 7,
		});
	});

	test('has the unit that its editor puts in the place of a misprint', () => {
		const { article, messages } = corrected(
			'{ do: emend, line: 9, expect: 人。, corr: 名。, certainty: high }',
			'{ do: indicator, line: 9, expect: 300余人, unit: 名 }'
		);
		expect(messages).toEqual([]);
		expect(article!.indicators.at(-1)).toMatchObject({ value: 300, unit: '名' });
	});

	test('takes a figure away', () => {
		expect(corrected('{ do: indicator, line: 9, expect: 300余人, off: true }').article!.indicators).toEqual([
			untouched.indicators[0],
		]);
	});

	test.each([
		['{ do: indicator, line: 9, expect: 300余人, was: 300, value: 400 }', '“300余人”里没有数值 400'],
		['{ do: indicator, line: 9, expect: 300余人, unit: 名 }', '“群众300余人”里没有单位“名”'],
		['{ do: indicator, line: 9, expect: 300余人, qualifier: 约 }', '这一段里没有“约”'],
		['{ do: indicator, line: 9, expect: 300余人, period: 去年 }', '这一篇里没有时间词“去年”'],
		['{ do: indicator, line: 9, expect: 300余人, subject: 眼科 }', '这一篇里没有“眼科”'],
		[
			'{ do: indicator, line: 9, expect: 全国文明单位, kind: rank }',
			'这里没有读出数字；要补一项，请写明 name 和 value',
		],
	])('refuses what is not printed: %s', (correction, reason) => {
		const { article, messages } = corrected(correction);
		expect(messages[0]).toMatch(/^error page\.yaml:2:5: /u);
		expect(messages[0]).toContain(reason);
		expect(article).toBeUndefined();
	});

	test('says when it is not needed', () => {
		const [message] = corrected('{ do: indicator, line: 9, expect: 300余人, value: 300 }').messages;
		expect(message).toBe('warning page.yaml:2:5: “300余人”：读出的已经如此，这条改正不再需要，请删去');
	});
});

describe('honour', () => {
	test('changes, takes away and adds', () => {
		expect(untouched.honours.map(({ name }) => name)).toEqual(['全国文明单位']);
		const changed = corrected('{ do: honour, line: 9, expect: 全国文明单位, level: provincial }').article!;
		expect(changed.honours).toEqual([
			{ ...untouched.honours[0], level: 'provincial', rule: 'correct/honour', sure: 'sure' },
		]);
		expect(corrected('{ do: honour, line: 9, expect: 全国文明单位, off: true }').article!.honours).toEqual([]);
		const added = corrected('{ do: honour, line: 9, expect: 开设午间门诊, kind: first }').article!;
		expect(added.honours.at(-1)).toMatchObject({
			name: '开设午间门诊',
			kind: 'first',
			quote: '开设午间门诊',
			block: 'b9',
		});
	});
});

describe('person', () => {
	test('changes, takes away, and refuses who is not named there', () => {
		expect(corrected('{ do: person, line: 7, expect: 院长王松, name: 王松, off: true }').article!.people).toEqual([]);
		expect(corrected('{ do: person, line: 7, expect: 院长王松, name: 王松, org: null }').article!.people).toMatchObject(
			[{ name: '王松', role: '院长', org: null }]
		);
		expect(corrected('{ do: person, line: 7, expect: 院长王松, name: 李四, role: 院长 }').messages[0]).toContain(
			'这里没有“李四”'
		);
	});
});

describe('quotation', () => {
	test('adds words with their speaker, and refuses a speaker the report does not name', () => {
		const added = corrected('{ do: quotation, line: 9, expect: 医院荣获全国文明单位称号。, speaker: 王松 }').article!;
		expect(added.quotations.at(-1)).toMatchObject({ text: '医院荣获全国文明单位称号。', speaker: '王松', block: 'b9' });
		expect(corrected('{ do: quotation, line: 9, expect: 医院荣获, speaker: 赵六 }').messages[0]).toContain(
			'这一篇里没有“赵六”'
		);
	});
});

describe('programme', () => {
	test('adds one by its words, one of the catalogue by its id, and takes one away', () => {
		const added = corrected('{ do: programme, line: 9, expect: 午间门诊 }').article!;
		expect(added.programmes.map(({ name }) => name)).toContain('午间门诊');
		expect(corrected('{ do: programme, line: 9, expect: 午间门诊, id: no-such }').messages[0]).toContain(
			'项目里没有 no-such；见 content/programmes.yaml'
		);
		const gone = corrected(
			'{ do: programme, line: 9, expect: 午间门诊 }',
			'{ do: programme, line: 9, expect: 午间门诊, off: true }'
		).article!;
		expect(gone.programmes).toEqual(untouched.programmes);
	});

	test('gives one that no catalogue has another name', () => {
		const { article, messages } = corrected(
			'{ do: programme, line: 9, expect: 午间门诊 }',
			'{ do: programme, line: 9, expect: 午间门诊, name: 午间不停诊 }'
		);
		expect(messages).toEqual([]);
		expect(article!.programmes.map(({ name }) => name)).toEqual(['午间不停诊']);
		expect(article!.programmes[0]?.mentions).toMatchObject([{ quote: '午间门诊', block: 'b9' }]);
	});
});

test('fails where the words do not stand on the line', () => {
	expect(corrected('{ do: indicator, line: 9, expect: 500余人, off: true }').messages).toEqual([
		'error page.yaml:2:5: 第9行没有“500余人”，第9行是“医院荣获全国文明单位称号。近年来,医院开设午间门……”；这一页别处也没有；是不是“300余人”？',
	]);
});

describe('what the editor says', () => {
	test('stays with a fact that he changes or adds, even where he only says something', () => {
		const { article, messages } = corrected(
			'{ do: indicator, line: 7, expect: 12.5万人次, note: 含急诊 }',
			'{ do: honour, line: 9, expect: 全国文明单位, level: provincial, note: 据省文明办名单 }',
			'{ do: person, line: 7, expect: 院长王松, name: 王松, note: 今为党委书记 }',
			'{ do: quotation, line: 9, expect: 惠及群众300余人。, speaker: 王松, note: 转述 }',
			'{ do: programme, line: 9, expect: 午间门诊, note: 医院自称 }'
		);
		expect(messages).toEqual([]);
		expect(article!.indicators[0]).toEqual({ ...untouched.indicators[0], remarks: ['含急诊'] });
		expect(article!.honours[0]).toMatchObject({ level: 'provincial', remarks: ['据省文明办名单'] });
		expect(article!.people[0]).toMatchObject({ name: '王松', remarks: ['今为党委书记'] });
		expect(article!.quotations.at(-1)).toMatchObject({ speaker: '王松', remarks: ['转述'] });
		const programme = article!.programmes.find(({ name }) => name === '午间门诊');
		expect(programme?.mentions[0]).toMatchObject({ remarks: ['医院自称'] });
	});

	test('stays with the block of a fact that he takes away', () => {
		const { article, messages } = corrected(
			'{ do: indicator, line: 9, expect: 300余人, off: true, note: 不是本年的数 }'
		);
		expect(messages).toEqual([]);
		expect(article!.blocks.find(({ id }) => id === 'b9')?.remarks).toEqual([
			{ do: 'indicator', quote: '300余人', text: '不是本年的数' },
		]);
	});
});

describe('of two facts with the same words', () => {
	const twice = [
		'党建引领促发展',
		'——来自青河市人民医院的报道',
		'2023年,青河市人民医院完成手术300例,同年开展义诊300例。医院荣获全国文明单位称号,又蝉联全国文明单位。',
	].join('\n\n');
	const read = (...corrections: string[]) => {
		const { articles, sidecar: file } = convertText(twice, sidecar(...corrections));
		return { article: articles[0], messages: file!.messages.map(({ reason }) => reason) };
	};

	test('takes the one whose place the words are', () => {
		const whole = convertText(twice).articles[0]!;
		expect(whole.indicators.map(({ value }) => value)).toEqual([300, 300]);
		const { article, messages } = read('{ do: indicator, line: 5, expect: 义诊300例, name: 义诊人数 }');
		expect(messages).toEqual([]);
		expect(article!.indicators.map(({ name }) => name)).toEqual([whole.indicators[0]!.name, '义诊人数']);
	});

	test('asks which is meant, and takes it by its number', () => {
		const { messages } = read('{ do: indicator, line: 5, expect: 300例, name: 人数 }');
		expect(messages).toEqual([
			'“300例”在第5行所在的一块里有2处，不知是哪一处；请把 expect 多写几个字：第1处可写“300例，”，第2处可写“300例。”，或加 nth，写明是第几处',
		]);
		const { article } = read(
			'{ do: indicator, line: 5, expect: 300例, nth: 1, name: 手术人数 }',
			'{ do: indicator, line: 5, expect: 300例, nth: 2, name: 义诊人数 }'
		);
		expect(article!.indicators.map(({ name }) => name)).toEqual(['手术人数', '义诊人数']);
	});
});

test('says what has no effect, and what was read instead', () => {
	expect(corrected('{ do: indicator, line: 9, expect: 300余人, off: true, unit: 人 }').messages).toEqual([
		'error page.yaml:2:5: “300余人”：off: true 删去整项，unit 没有用处，请去掉',
	]);
	expect(corrected('{ do: indicator, line: 9, expect: 300余人, was: 30, value: 300 }').messages[0]).toContain(
		'这里没有读成 30 的数字，读出的是：'
	);
});
