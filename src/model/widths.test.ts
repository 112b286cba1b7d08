import { expect, test } from 'vitest';
import { fullWidthSigns, narrowFigures, narrowSigns } from './widths.ts';

test('makes figures, letters and their signs half-width, and no punctuation', () => {
	expect(narrowFigures('达９０．５％，ＣＴ，ａ（１）')).toBe('达90.5%，CT，a（1）');
});

test('makes punctuation half-width that has such a form, and keeps the rest', () => {
	expect(narrowSigns('一，二；三：四？五！（六）、七。“八”')).toBe('一,二;三:四?五!(六)、七。“八”');
});

test('knows the full-width form of every sign that it makes half-width', () => {
	const half = narrowSigns('，；：？！（）');
	expect(Array.from(half, (sign) => fullWidthSigns[sign]).join('')).toBe('，；：？！（）');
});
