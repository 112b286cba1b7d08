import { expect, test } from 'vitest';
import { readComparison, writeComparison } from './compare-address.ts';

test.each([
	['?hospitals=a,b&theme=drg', { topic: { kind: 'theme', id: 'drg' }, hospitals: ['a', 'b'] }],
	[
		'?hospitals=a&hospitals=b&indicators=safety',
		{ topic: { kind: 'indicators', id: 'safety' }, hospitals: ['a', 'b'] },
	],
	['?hospitals=a,a,,b,c,d,e', { topic: undefined, hospitals: ['a', 'b', 'c', 'd'] }],
	['', { topic: undefined, hospitals: [] }],
])('reads %s', (query, expected) => {
	expect(readComparison(query)).toEqual(expected);
});

test('writes what it reads', () => {
	const comparison = { topic: { kind: 'theme', id: 'drg' }, hospitals: ['a', 'b'] } as const;
	const address = writeComparison({ ...comparison, hospitals: [...comparison.hospitals] });
	expect(address).toBe('/compare/?hospitals=a,b&theme=drg');
	expect(readComparison(address.slice(address.indexOf('?')))).toEqual(comparison);
	expect(writeComparison({ topic: undefined, hospitals: [] })).toBe('/compare/');
});
