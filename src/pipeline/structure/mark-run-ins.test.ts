import { expect, test } from 'vitest';
import { articleOf, transformed } from '../test-articles.ts';
import type { BlockType } from '../../model/tree.ts';
import { markRunIns } from './mark-run-ins.ts';

const lengths = (text: string, types: Record<number, BlockType> = {}) =>
	transformed(markRunIns, articleOf(text, types)).article.blocks.map(({ runIn }) => runIn);

test('marks the parallel heads of a section', () => {
	expect(
		lengths('筑牢坚强战斗堡垒。医院把支部建在科室，选好带头人。\n锻造过硬人才队伍。医院引进博士十二名，培养骨干。')
	).toEqual([9, 9]);
});

test('marks a numbered head that stands alone', () => {
	expect(lengths('一、筑牢战斗堡垒。医院把支部建在科室，选好带头人。')).toEqual([9]);
});

test('leaves a short sentence that stands alone', () => {
	expect(lengths('征程未有穷期。医院将继续深化改革，服务群众健康。\n医院把支部建在科室，选好带头人。')).toEqual([0, 0]);
});

test('leaves maxims', () => {
	expect(
		lengths('群众的满意就是标准。医院推行一站式结算，缩短等候。\n健康的守护不是口号。医院引进新设备，开展新技术。')
	).toEqual([0, 0]);
});

test('does not compare heads across a crosshead unless that section has a pair', () => {
	const text =
		'筑牢坚强战斗堡垒。医院把支部建在科室，选好带头人。\n优化服务\n锻造过硬人才队伍。医院引进博士十二名，培养骨干。';
	expect(lengths(text, { 2: 'crosshead' })).toEqual([0, 0, 0]);
});
