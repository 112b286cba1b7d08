import { expect, test } from 'vitest';
import { renewWork } from './renew-work.ts';
import { beginWork } from './work.ts';

const { later: _later, ...old } = beginWork('页.txt', new Uint8Array([1]), '# 说明\n');

test('work that was kept before doubts could be put off has put none off', () => {
	expect(renewWork(old)).toEqual({ ...old, later: [] });
});

test('what was sent last is remembered where that was all that was kept, and all of it where it was', () => {
	expect(renewWork({ ...old, sent: { 'content/sources/页.txt': '1' } }).sent).toEqual({
		'content/sources/页.txt': ['1'],
	});
	const work = { ...old, later: ['疑'], sent: { 'content/sources/页.txt': ['1', '2'] } };
	expect(renewWork(work)).toEqual(work);
});
