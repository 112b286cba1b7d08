import { expect, test } from 'vitest';
import { codePointSpan } from '../../model/offsets.ts';
import type { ArticleFrontmatter, Honour } from '../../model/schemas/article.ts';
import { asOne, figuresIn, honoursIn } from './count-facts.ts';

test('counts no denominator beside its rank', () => {
	const indicators = [{ kind: 'rank' }, { kind: 'context' }] as ArticleFrontmatter['indicators'];
	expect(figuresIn({ indicators })).toHaveLength(1);
});

test('counts an honour that is named twice once, and one of another year apart', () => {
	const honour = { name: '全国文明单位', level: 'national', year: '2020' };
	const honours = [honour, honour, { ...honour, year: '2017' }] as ArticleFrontmatter['honours'];
	expect(honoursIn({ honours }).map((same) => same.length)).toEqual([2, 1]);
});

test('an honour whose name is misprinted says how it should read', () => {
	const honour = { name: '五红红旗团委', block: 'b1' } as Honour;
	const note = {
		type: 'emended',
		span: codePointSpan(0, 6),
		sic: '五红红旗',
		corr: '五四红旗',
		certainty: 'high',
	} as const;
	const blocks = [
		{ id: 'b1', notes: [note, { ...note, sic: '别处', corr: '他处' }] },
		{ id: 'b2', notes: [{ ...note, corr: '五星红旗' }] },
	];
	expect(asOne([honour], blocks).remarks).toEqual(['“五红红旗”应作“五四红旗”']);
	expect(asOne([{ ...honour, name: '五四红旗团委' }], blocks).remarks).toBeUndefined();
});
