import fc from 'fast-check';
import { expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';
import { writeByLibrary, writeFrontMatter } from './write-front-matter.ts';

test('writes places and words on one line, all else in lines', () => {
	const data = {
		id: 'a',
		blocks: [{ id: 'b1', source: [[1, 0, 4]], themes: [], notes: [{ span: [0, 2] }] }],
		date: null,
	};
	expect(writeFrontMatter(data)).toBe(
		'id: "a"\nblocks:\n  - id: "b1"\n    source:\n      - [1, 0, 4]\n    themes: []\n    notes:\n      - span: [0, 2]\ndate: null\n'
	);
});

test('writes an article as the library does', () => {
	const [article] = convertText(
		'坚持党建引领 服务一方百姓\n——保定市中医院高质量发展纪实\n□记者 王松\n\n2023年，医院接诊患者12万人次，荣获“全国文明单位”称号。\n'
	).articles;
	expect(writeFrontMatter(article!)).toBe(writeByLibrary(article!));
});

test('writes anything as the library does', () => {
	const { value } = fc.letrec<{ value: unknown; fields: object }>((tie) => ({
		value: fc.oneof(
			{ depthSize: 'small', withCrossShrink: true },
			fc.oneof(
				fc.string({ unit: 'binary' }),
				fc.string({ unit: fc.constantFrom(...'医院“”: \n-#{}[]\'"\\　') }),
				fc.double(),
				fc.integer(),
				fc.boolean(),
				fc.constant(null)
			),
			fc.array(tie('value'), { maxLength: 4 }),
			tie('fields')
		),
		fields: fc.dictionary(
			fc.oneof(fc.constantFrom('id', 'name', 'valueTo'), fc.string({ maxLength: 4 })),
			tie('value'),
			{
				maxKeys: 4,
			}
		),
	}));
	fc.assert(
		fc.property(fc.dictionary(fc.constantFrom('id', 'name', 'blocks', 'notes'), value, { minKeys: 1 }), (data) => {
			expect(writeFrontMatter(data)).toBe(writeByLibrary(data));
		}),
		{ numRuns: process.env.FULL ? 20_000 : 500 }
	);
});
