import { expect, test } from 'vitest';
import { markAddress, readMarks, withoutMarks } from './mark-address.ts';

const exact = (text: string) => ({ text, loose: false });

test('an address carries the runs to mark, before the block', () => {
	const address = markAddress('/repo/articles/x/#b64', [exact('支部建在科室'), { text: '323健康', loose: true }]);
	const { pathname, search, hash } = new URL(address, 'https://example.org');
	expect([pathname, hash]).toEqual(['/repo/articles/x/', '#b64']);
	expect(readMarks(search)).toEqual([exact('支部建在科室'), { text: '323健康', loose: true }]);
});

test('an address that has marks gets others in their place', () => {
	expect(markAddress(markAddress('/a/#b1', [exact('党建')]), [exact('x')])).toBe('/a/?mark=x#b1');
	expect(markAddress('/a/?mark=x#b1', [])).toBe('/a/#b1');
	expect(markAddress('/a/', [exact('x')])).toBe('/a/?mark=x');
});

test('signs of addresses inside a run come back as they were', () => {
	const runs = ['A&B', '99.5%', '党建+', '50=50', '#1', '〇'];
	expect(readMarks(new URL(markAddress('/a/#b1', runs.map(exact)), 'https://example.org').search)).toEqual(
		runs.map(exact)
	);
});

test('the marks leave an address and nothing else does', () => {
	expect(withoutMarks({ pathname: '/a/', search: '?mark=x&view=source&mark-loose=y', hash: '#b2' })).toBe(
		'/a/?view=source#b2'
	);
	expect(withoutMarks({ pathname: '/a/', search: '?mark=x', hash: '' })).toBe('/a/');
});
