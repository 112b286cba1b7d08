import { expect, test } from 'vitest';
import { outline } from './outline.ts';

const block = { text: '', depth: null, runIn: null };

test('puts run-in heads below their crosshead', () => {
	expect(
		outline([
			{ ...block, id: 'b35', type: 'crosshead', depth: 2, text: '夯根基强管理 党建引领促发展' },
			{ ...block, id: 'b37', type: 'paragraph', text: '作为全市公立医院的“排头兵”' },
			{ ...block, id: 'b39', type: 'paragraph', runIn: '旗帜领航筑堡垒。' },
		])
	).toEqual([{ id: 'b35', text: '夯根基强管理 党建引领促发展', entries: [{ id: 'b39', text: '旗帜领航筑堡垒' }] }]);
});

test('lists run-in heads by themselves where no crosshead stands before them', () => {
	expect(outline([{ ...block, id: 'b9', type: 'paragraph', runIn: '优质护理。' }])).toEqual([
		{ id: 'b9', text: '优质护理', entries: [] },
	]);
});
