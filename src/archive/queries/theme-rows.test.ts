import { expect, test } from 'vitest';
import type { BlockMetadata } from '../../model/schemas/article.ts';
import { passageRows } from './theme-rows.ts';

test('a passage comes with its first sentence, its line and its address', () => {
	const report = {
		id: 'suizhou-2021',
		hospital: null,
		source: { file: '000.txt', sha256: '', encoding: 'utf-8', lines: [1, 2] as [number, number] },
		blocks: [
			{ id: 'b2', themes: ['branch-building'], source: [[2, 2, 19]] } as unknown as BlockMetadata,
			{ id: 'b3', themes: [], source: [[3, 0, 1]] } as unknown as BlockMetadata,
		],
	};
	const lines = ['', '　　推行“支部建在科室”。实现统一。', '无'];
	expect(
		passageRows(
			'branch-building',
			[report],
			() => lines,
			(path) => `https://example.org${path}`
		)
	).toEqual([
		{
			article: 'suizhou-2021',
			hospital: null,
			quote: '推行“支部建在科室”。',
			block: 'b2',
			line: 2,
			url: 'https://example.org/articles/suizhou-2021/#b2',
		},
	]);
});
