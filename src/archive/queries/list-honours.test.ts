import { expect, test } from 'vitest';
import type { ArticleFrontmatter, Honour } from '../../model/schemas/article.ts';
import { listHonours } from './list-honours.ts';

const honour = (name: string, level: Honour['level'], kind: Honour['kind'] = 'award'): Honour => ({
	name,
	level,
	year: null,
	kind,
	quote: name,
	block: 'b1',
	line: 1,
	rule: 'honours/named',
	sure: 'sure',
});
const levels = ['international', 'national', 'provincial', 'municipal'];
const report = {
	honours: [
		honour('随州市五红红旗团委', 'municipal'),
		honour('中国胸痛中心', 'national', 'accreditation'),
		honour('智慧医院HIC500强', null, 'ranking'),
		honour('中国胸痛中心', 'national', 'accreditation'),
		honour('全市首例试管婴儿技术', 'municipal', 'first'),
	],
} as ArticleFrontmatter;

test('lists by level, highest first, unknown last, and each once', () => {
	expect(
		listHonours([report], levels).given.map(({ level, honours }) => [
			level,
			...honours.map((item) => `${item.honour.name}+${item.again}`),
		])
	).toEqual([
		['national', '中国胸痛中心+1'],
		['municipal', '随州市五红红旗团委+0'],
		[null, '智慧医院HIC500强+0'],
	]);
});

test('keeps claims of being first apart', () => {
	expect(listHonours([report], levels).firsts.map(({ honours }) => honours[0]!.honour.name)).toEqual([
		'全市首例试管婴儿技术',
	]);
});

test('keeps all that the editor says of an honour that is named several times', () => {
	const said = (remark: string): Honour => ({ ...honour('中国胸痛中心', 'national'), remarks: [remark] });
	const twice = { honours: [said('据名单'), said('又见图说'), said('据名单')] } as ArticleFrontmatter;
	const honours = listHonours([twice], levels).given.flatMap((level) => level.honours);
	expect(honours.map((one) => one.honour.remarks)).toEqual([['据名单', '又见图说']]);
});
