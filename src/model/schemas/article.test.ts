import { expect, test } from 'vitest';
import { ArticleFrontmatterSchema, ArticleSchema, BlockSchema, IndicatorSchema, NoteSchema } from './article.ts';
import { issuesOf } from './issues-of.ts';

const block = {
	id: 'b7',
	type: 'paragraph',
	depth: null,
	source: [[7, 0, 9]],
	runIn: null,
	sure: 'sure',
	themes: [],
	notes: [],
};
const article = {
	version: 1,
	id: 'baoding-2021',
	source: { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: [1, 9] },
	sectionLabel: null,
	kickers: ['喜迎盛会'],
	headline: '坚持党建引领',
	deck: null,
	editorsNote: [],
	bylines: [{ role: '记者', org: null, names: ['王松'] }],
	sponsor: null,
	publication: null,
	date: { edtf: '2021-07-01', basis: 'stated', evidence: [] },
	hospital: null,
	organisations: [],
	indicators: [],
	honours: [],
	programmes: [],
	people: [],
	quotations: [],
	ledger: { characters: 9, placed: 9, marks: 0, discarded: [] },
	provenance: null,
	reviewed: null,
};

test('takes an article with the texts of its blocks, and its front matter without them', () => {
	expect(issuesOf(ArticleSchema, { ...article, blocks: [{ ...block, text: '医院召开大会。' }] })).toEqual([]);
	expect(issuesOf(ArticleFrontmatterSchema, { ...article, blocks: [block] })).toEqual([]);
});

test('takes where the source comes from, who read it, and what an editor says of a block', () => {
	const provenance = { newspaper: '江淮晨报', date: '2022-03-08', page: 'A4', obtained: null, rights: null };
	const remarks = [{ do: 'retype', text: '原被认作小标题' }];
	const reviewed = { by: '张三', on: '2026-11-24' };
	const whole = { ...article, provenance, reviewed, blocks: [{ ...block, remarks }] };
	expect(issuesOf(ArticleFrontmatterSchema, whole)).toEqual([]);
	expect(issuesOf(ArticleFrontmatterSchema, { ...whole, reviewed: { by: '张三', on: '十一月' } })).toEqual([
		'reviewed.on: Invalid ISO date',
	]);
});

test('names what is missing, what is too much and what does not fit', () => {
	const { headline: _, ...rest } = article;
	expect(
		issuesOf(ArticleSchema, { ...rest, id: '保定', title: '', blocks: [{ ...block, id: 'p7', text: '' }] })
	).toEqual([
		'id: Invalid string: must match pattern /^[a-z0-9]+(?:-[a-z0-9]+)*$/',
		'headline: Invalid input: expected string, received undefined',
		'blocks.0.id: Invalid string: must match pattern /^b[1-9]\\d*(?:-[1-9]\\d*)?$/',
		': Unrecognized key: "title"',
	]);
});

test('knows the types of blocks, levels and notes', () => {
	expect(issuesOf(BlockSchema, { ...block, text: '', type: 'crosshead', depth: 1 })).toEqual(['depth: Invalid input']);
	expect(issuesOf(NoteSchema, { type: 'typo', span: [0, 1] })[0]).toMatch(
		/^type: Invalid option: expected one of "joined"\|"gap"/u
	);
	expect(issuesOf(NoteSchema, { type: 'emended', span: [0, 1], sic: '查', corr: '查房', certainty: 'high' })).toEqual(
		[]
	);
});

test('takes a figure only with its words', () => {
	const figure = {
		name: '平均住院日',
		value: 8.53,
		unit: '天',
		qualifier: null,
		kind: 'measure',
		period: null,
		periodEdtf: null,
		outOf: null,
		comparison: null,
		subject: null,
		quote: '平均住院日8.53天',
		block: 'b7',
		line: 7,
		indicator: null,
		rule: 'indicators/name-value',
		sure: 'sure',
		notes: [],
	};
	expect(issuesOf(IndicatorSchema, figure)).toEqual([]);
	expect(issuesOf(IndicatorSchema, { ...figure, quote: '', value: '8.53' })).toEqual([
		'value: Invalid input: expected number, received string',
		'quote: Too small: expected string to have >=1 characters',
	]);
});
