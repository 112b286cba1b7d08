import { expect, test } from 'vitest';
import { applyMarks, type Mark } from './apply-marks.ts';
import { element } from './jsx.ts';

function mark(from: number, to: number, tagName: string, layer: Mark['layer'] = 'fact'): Mark {
	return { from, to, layer, wrap: (children) => [element(tagName, {}, children)] };
}

const text = (value: string) => ({ type: 'text' as const, value });

test('leaves a text without marks in one run', () => {
	expect(applyMarks('党支部由11个增至24个', [])).toEqual([text('党支部由11个增至24个')]);
});

test('wraps a run in the middle', () => {
	expect(applyMarks('平均住院日8.53天；', [mark(5, 10, 'a')])).toEqual([
		text('平均住院日'),
		element('a', {}, [text('8.53天')]),
		text('；'),
	]);
});

test('counts code points', () => {
	expect(applyMarks('𠮷A', [mark(1, 2, 'b')])).toEqual([text('𠮷'), element('b', {}, [text('A')])]);
});

test('nests a mark in a wider one', () => {
	expect(applyMarks('甲乙丙', [mark(0, 3, 'b', 'typography'), mark(1, 2, 'a')])).toEqual([
		element('b', {}, [text('甲'), element('a', {}, [text('乙')]), text('丙')]),
	]);
});

test('puts something in between two characters', () => {
	expect(applyMarks('拧成一股绳', [mark(3, 3, 'i', 'editor')])).toEqual([
		text('拧成一'),
		element('i', {}, []),
		text('股绳'),
	]);
});

test('keeps the first of two marks that cross, and of two of one layer', () => {
	expect(applyMarks('甲乙丙', [mark(0, 2, 'a', 'editor'), mark(1, 3, 'b'), mark(0, 1, 'u', 'editor')])).toEqual([
		element('a', {}, [text('甲乙')]),
		text('丙'),
	]);
});
