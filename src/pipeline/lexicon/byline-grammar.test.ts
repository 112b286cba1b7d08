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

	test('reads brackets and who took the pictures', () => {
		expect(grammar.readLine('（文/图 记者 王松）', false)).toEqual([{ role: '记者', org: null, names: ['王松'] }]);
	});

	test.each(['王松 李明 文/图', '王松 李明/文', '王松 李明 图文', '王松、李明 文/图'])(
		'reads the names of %s',
		(text) => {
			expect(grammar.readLine(text, false)).toEqual([{ role: null, org: null, names: ['王松', '李明'] }]);
		}
	);

	test.each(['新楼启用 群众受益 文/图', '夜班的护士 王松/摄', '王松 李明/摄', '党建 人文'])(
		'reads none in %s',
		(text) => {
			expect(grammar.readLine(text, false)).toBeUndefined();
		}
	);

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
	])('takes %s for none', (text) => {
		expect(grammar.readLine(text, true)).toBeUndefined();
	});
});

describe('readInside', () => {
	test('reads a bracket of running text', () => {
		expect(grammar.readInside('(记者 王松 通讯员 李明)')).toEqual([
			{ role: '记者', org: null, names: ['王松'] },
			{ role: '通讯员', org: null, names: ['李明'] },
		]);
	});

	test('takes another bracket for none', () => {
		expect(grammar.readInside('(简称医联体)')).toEqual([]);
	});
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
