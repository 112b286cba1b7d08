import { expect, test } from 'vitest';
import { makeExcerpt } from './excerpt.ts';

const read = (text: string, run: string, length?: number) => {
	const start = text.indexOf(run);
	return makeExcerpt(text, start === -1 ? [] : [{ start, end: start + run.length }], length)
		.map((piece) => (piece.marked ? `[${piece.text}]` : piece.text))
		.join('');
};

test('shows a short text whole', () => {
	expect(read('全院党支部总数调整至50个。', '50个')).toBe('全院党支部总数调整至[50个]。');
});

test('begins with a sentence and ends with one', () => {
	const text = '第一句说别的事。'.repeat(4) + '推行支部建在科室。' + '后面又是别的事情。'.repeat(4);
	expect(read(text, '支部建在科室', 20)).toBe('推行[支部建在科室]。后面又是别的事情。后面又是别的事情。');
});

test('marks a cut inside a sentence', () => {
	const text = `${'长'.repeat(80)}，平均住院日缩短，${'短'.repeat(80)}。`;
	expect(read(text, '平均住院日', 30)).toMatch(/^…….*\[平均住院日\].*……$/u);
});

test('never cuts the hit or a number', () => {
	const text = `${'很长的句子'.repeat(30)}共计123456789人次`;
	expect(read(text, '人次', 20)).toMatch(/\[人次\]$/u);
	const run = '党建引领高质量发展'.repeat(6);
	expect(read(`${'前'.repeat(50)}${run}${'，后'.repeat(50)}`, run, 20)).toContain(`[${run}]`);
});

test('takes the window with the most hits', () => {
	const text = `甲在此。${'没有什么可说的。'.repeat(20)}甲和甲和甲在此。`;
	const hits = [...text.matchAll(/甲/gu)].map(({ index }) => ({ start: index, end: index + 1 }));
	expect(makeExcerpt(text, hits, 20).filter((piece) => piece.marked)).toHaveLength(3);
});

test('a mark that was looked for stays where the excerpt is cut', () => {
	const text = `${'不断激发党员干部的活力和动力'.repeat(6)}，${'凝聚发展合力'.repeat(20)}。`;
	const hit = { start: text.indexOf('，'), end: text.indexOf('，') + 1 };
	const pieces = makeExcerpt(text, [hit]);
	expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: '，', marked: true }]);
});
