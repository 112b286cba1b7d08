import { expect, test } from 'vitest';
import { articleOf } from '../test-articles.ts';
import { normalise } from '../normalise/index.ts';
import { account, placesOf } from './ledger.ts';
import { codePointSpan } from '../../model/offsets.ts';
import type { Place } from '../../model/tree.ts';

const text = '▲ 医院\u200b外景\n\n全院 有职工。';
const lines = normalise(text);
const article = articleOf(text);

test('counts every character once: placed, discarded, or a mark', () => {
	expect(account(article, lines, 1, 3)).toEqual({
		ledger: {
			characters: 12,
			placed: 10,
			marks: 1,
			discarded: [{ text: '\u200b', source: [[1, 4, 5]], reason: 'control' }],
		},
		faults: [],
	});
});

test('names a character that is lost', () => {
	const { faults } = account({ ...article, blocks: article.blocks.slice(0, 1) }, lines, 1, 3);
	expect(faults).toHaveLength(6);
	expect(faults[0]).toEqual({ line: 3, column: 0, character: '全', kind: 'lost' });
});

test('names a character that is placed twice', () => {
	const { faults } = account({ ...article, blocks: [...article.blocks, article.blocks[1]!] }, lines, 1, 3);
	expect(faults[0]).toEqual({ line: 3, column: 0, character: '全', kind: 'doubled' });
});

test('takes a sign for a mark only at the start of its line', () => {
	const inner = '医院●外景';
	const [block] = articleOf(inner).blocks;
	const cut = { ...block!, pieces: [{ text: '医院', place: [1, ...codePointSpan(...codePointSpan(0, 2))] as Place }] };
	const { faults } = account({ ...articleOf(inner), blocks: [cut] }, normalise(inner), 1, 1);
	expect(faults.map(({ character }) => character)).toEqual(['●', '外', '景']);
});

test('lists the places of an article', () => {
	expect(placesOf(article)).toEqual({
		placed: [
			[1, 2, 4],
			[1, 5, 7],
			[3, 0, 7],
		],
		discarded: [[1, 4, 5]],
	});
});
