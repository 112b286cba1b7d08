import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import type { ProgrammeEntry } from '../../model/schemas/programme.ts';
import { listProgrammes, markSpans, programmeSentences } from './programme-mentions.ts';

const report = {
	id: 'suizhou',
	blocks: [
		{ id: 'b39', text: '把“五好党支部”建设作为重点。' },
		{ id: 'b43', text: '加强建设。争创“红旗党支部”，选树红旗党支部。红旗党支部每季度检查。' },
	],
	programmes: [
		{
			id: 'red-flag-branch',
			name: '红旗党支部',
			mentions: [
				{ quote: '红旗党支部', block: 'b43', line: 43 },
				{ quote: '红旗党支部', block: 'b43', line: 43 },
				{ quote: '红旗党支部', block: 'b43', line: 45 },
			],
		},
		{ id: 'xinwenhua', name: '“心文化”', mentions: [] },
	],
} as unknown as Article;

test('gives each sentence once, with every place of the name', () => {
	expect(programmeSentences('red-flag-branch', report).map(({ text, spans, line }) => [text, spans, line])).toEqual([
		[
			'争创“红旗党支部”，选树红旗党支部。',
			[
				[3, 8],
				[12, 17],
			],
			43,
		],
		['红旗党支部每季度检查。', [[0, 5]], 45],
	]);
});

test('lists the catalogue first, then names that only reports know', () => {
	const entry = { id: 'red-flag-branch', label: '红旗党支部' } as ProgrammeEntry;
	const unused = { id: 'drg', label: 'DRG' } as ProgrammeEntry;
	expect(listProgrammes([unused, entry], [report]).map(({ id, reports }) => [id, reports.length])).toEqual([
		['drg', 0],
		['red-flag-branch', 1],
		['xinwenhua', 1],
	]);
});

test('marks the name in its sentence', () => {
	expect(markSpans('推行“支部建在科室”', [[3, 9]])).toEqual([
		{ text: '推行“', marked: false },
		{ text: '支部建在科室', marked: true },
		{ text: '”', marked: false },
	]);
});

test('keeps what the editor says of a mention with its sentence', () => {
	const said = { ...report, programmes: structuredClone(report.programmes) };
	said.programmes[0]!.mentions[0]!.remarks = ['医院自称'];
	expect(programmeSentences('red-flag-branch', said).map(({ remarks }) => remarks)).toEqual([['医院自称'], []]);
});
