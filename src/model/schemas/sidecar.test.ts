import { expect, test } from 'vitest';
import { issuesOf } from './issues-of.ts';
import { CorrectionSchema, SidecarSchema } from './sidecar.ts';

test.each([
	{ do: 'emend', line: 39, expect: '行政查制度', corr: '行政查房制度', certainty: 'high' },
	{ do: 'note', line: 39, expect: '行政查制度', type: 'suspect', note: '存疑' },
	{ do: 'retype', line: 39, expect: '义诊现场', type: 'caption' },
	{ do: 'join', line: 39, expect: '股绳', to: 37 },
	{ do: 'split', line: 39, expect: '质量提升', type: 'crosshead' },
	{ do: 'move', line: 39, expect: '义诊现场', after: 0 },
	{ do: 'discard', line: 39, expect: '广告', reason: '广告' },
	{ do: 'runIn', line: 39, expect: '质量提升。' },
	{ do: 'theme', line: 39, expect: '志愿者', add: ['volunteering'] },
])('takes a correction that is to $do', (correction) => {
	expect(issuesOf(CorrectionSchema, correction)).toEqual([]);
});

test('names what a correction lacks', () => {
	expect(issuesOf(CorrectionSchema, { do: 'emend', line: 39, expect: '行政查制度', corr: '行政查房制度' })).toEqual([
		'certainty: Invalid option: expected one of "high"|"medium"|"low"',
	]);
	expect(issuesOf(CorrectionSchema, { do: 'mend', line: 39, expect: '行政查制度' })).toHaveLength(1);
});

test('takes an empty sidecar', () => {
	expect(SidecarSchema.parse({})).toEqual({ articles: [], corrections: [] });
});

test('names what does not fit in a sidecar', () => {
	expect(issuesOf(SidecarSchema, { reviewed: { by: '王松', on: '2022-02-30' }, correction: [] })).toEqual([
		'reviewed.on: 2022-02-30 不是日期：2022年2月有28天，没有30日',
		': Unrecognized key: "correction"',
	]);
});
