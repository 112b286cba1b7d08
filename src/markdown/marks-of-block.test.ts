import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import type { ArticleFrontmatter, BlockMetadata, Note } from '../model/schemas/article.ts';
import { applyMarks } from './apply-marks.ts';
import { element } from './jsx.ts';
import { marksOfBlock } from './marks-of-block.ts';
import { codePointSpan, type CodePointSpan } from '../model/offsets.ts';

const article = { indicators: [], programmes: [] } as unknown as ArticleFrontmatter;

function block(fields: Partial<BlockMetadata>): BlockMetadata {
	return {
		id: 'b3',
		type: 'paragraph',
		depth: null,
		source: [[3, ...codePointSpan(0, 9)]],
		runIn: null,
		sure: 'sure',
		themes: [],
		notes: [],
		...fields,
	};
}

/** The text with its marks, `[class run]` around each. */
function show(text: string, marked: BlockMetadata, facts: ArticleFrontmatter = article): string {
	const read = (nodes: ReturnType<typeof applyMarks>): string =>
		nodes
			.map((node) => {
				if (node.type === 'text') return node.value;
				if (node.type === 'element') return `[${String(node.properties.className)} ${read(node.children)}]`;
				return node.type === 'mdxJsxTextElement' ? `[${node.name} ${read(node.children)}]` : '';
			})
			.join('');
	return read(applyMarks(text, marksOfBlock(facts, marked, text)));
}

const emended = (span: CodePointSpan, corr: string, certainty: Note['certainty'] = 'high'): Note => ({
	type: 'emended',
	span,
	corr,
	certainty,
});

test('waves what differs from the reading and puts the reading after it', () => {
	expect(show('围绕汉襄胥骨、神韵', block({ notes: [emended(codePointSpan(2, 6), '汉襄肱骨')] }))).toBe(
		'围绕汉襄[sic 胥][corr 〔肱〕]骨、神韵'
	);
});

test('supplies what is missing and waves what stands twice', () => {
	expect(show('行政查制度', block({ notes: [emended(codePointSpan(0, 5), '行政查房制度')] }))).toBe(
		'行政查[supplied 〔房〕]制度'
	);
	expect(show('医院医院各项', block({ notes: [emended(codePointSpan(0, 4), '医院')] }))).toBe('医院[sic 医院]各项');
});

test('leaves a reading that is only likely in the margin', () => {
	expect(show('管党意识形态', block({ notes: [emended(codePointSpan(0, 2), '党管', 'medium')] }))).toBe(
		'[sic 管党]意识形态'
	);
});

test('shows seams, gaps and the run-in head', () => {
	const notes: Note[] = [
		{ type: 'joined', span: codePointSpan(5, 5) },
		{ type: 'gap', span: codePointSpan(0, 0) },
	];
	const marked = block({
		runIn: '优质。',
		notes,
		source: [
			[69, ...codePointSpan(0, 5)],
			[71, ...codePointSpan(0, 3)],
		],
	});
	expect(show('优质。出院人数多', marked)).toBe('[gap 〔此处原件缺文〕][runin 优质。]出院[seam 69│71]人数多');
});

test('marks figures and programmes, nothing twice', () => {
	const facts = {
		indicators: [{ block: 'b3', quote: '平均住院日8.53天', value: 8.53, unit: '天', indicator: null }],
		programmes: [{ id: 'x', mentions: [{ block: 'b3', quote: '两票制' }] }],
	} as unknown as ArticleFrontmatter;
	expect(show('平均住院日8.53天；“两票制”', block({}), facts)).toBe(
		'平均住院日[FigureMark 8.53天]；“[ProgrammeMark 两票制]”'
	);
});

test('keeps the text of the report whole', () => {
	const text = '不断创新“党建+”模式';
	expect(toString(element('p', {}, applyMarks(text, marksOfBlock(article, block({}), text))))).toBe(text);
});
