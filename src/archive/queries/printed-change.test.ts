import { expect, test } from 'vitest';
import { printedChange } from './printed-change.ts';

const figure = (from: number | null, base: string | null, direction: 'up' | 'down' | null = 'up') => ({
	value: 24,
	unit: '个',
	qualifier: null,
	quote: `${base ?? ''}增至24个`,
	comparison: { base, direction, value: null, unit: '个', from },
});

test.each([
	['由11个', 11, 'up', { from: '11', way: '增至' }],
	['从原来的2.3万人次', 23000, 'down', { from: '2.3万', way: '降至' }],
	['由十三个', 13, 'up', { from: '十三', way: '增至' }],
	['此前45%', 45, null, { from: '45', way: '变为' }],
] as const)('reads the earlier number as printed: %s', (base, from, direction, expected) => {
	expect(printedChange(figure(from, base, direction))).toEqual(expected);
});

test('gives nothing where only the change or nothing is printed', () => {
	expect(printedChange(figure(null, '同比'))).toBeUndefined();
	expect(printedChange({ ...figure(null, null), comparison: null })).toBeUndefined();
});
