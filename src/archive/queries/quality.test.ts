import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { qualityOf } from './quality.ts';

const report = {
	ledger: {
		characters: 120,
		placed: 110,
		marks: 2,
		discarded: [{ text: '记者 王松', source: [[3, 0, 5]], reason: 'duplicate byline' }],
	},
	blocks: [
		{
			notes: [
				{ type: 'joined', span: [4, 4] },
				{ type: 'gap', span: [9, 9] },
			],
		},
		{ notes: [{ type: 'emended', span: [1, 2], sic: '胥', corr: '肱', certainty: 'high' }] },
	],
	date: { edtf: '2021', basis: 'inferred', evidence: [] },
	hospital: { basis: { name: 'stated', city: 'inferred', province: null } },
} as unknown as ArticleFrontmatter;

test('accounts for the characters of a report without counting blanks', () => {
	expect(qualityOf(report)).toMatchObject({ characters: 120, placed: 110, marks: 2, discarded: 4 });
});

test('counts seams, repairs and losses apart', () => {
	expect(qualityOf(report)).toMatchObject({ joins: 1, repaired: 1, lost: 1, doubted: 0 });
});

test('names what is inferred, and nothing that is unknown', () => {
	expect(qualityOf(report).inferred).toEqual(['刊期', '城市']);
});
