import { expect, test } from 'vitest';
import { accept, beginWork, change, newLines, undo } from './work.ts';

const opened = () => beginWork('page.txt', new Uint8Array([1]), '# 说明\ncorrections:\n  - 甲\n');

test('every change can be undone, and what is undone is as it was', () => {
	const one = change(opened(), { sidecar: '# 说明\n' });
	const two = accept(one, 'doubt');
	expect(undo(two)).toEqual(one);
	expect(undo(undo(two))).toEqual(opened());
	expect(undo(opened())).toEqual(opened());
});

test('a record that is written can be undone too', () => {
	const written = change(opened(), { records: { 'hospitals/x.yaml': 'name: 某县医院\n' } });
	expect(written.records).toEqual({ 'hospitals/x.yaml': 'name: 某县医院\n' });
	expect(undo(written)).toEqual(opened());
});

test('a change that changes nothing is none', () => {
	const work = accept(opened(), 'doubt');
	expect(accept(work, 'doubt')).toBe(work);
	expect(change(work, { sidecar: work.sidecar })).toBe(work);
});

test('tells the lines that are new, also where the same line stands twice', () => {
	const work = change(opened(), { sidecar: '# 说明\ncorrections:\n  - 甲\n  - 甲\n  - 乙\n' });
	expect([...newLines(work)]).toEqual([3, 4]);
	expect(newLines(opened()).size).toBe(0);
});
