import { expect, test } from 'vitest';
import { writeNumber } from './write-number.ts';

test.each([
	[3, 'decimal', '3'],
	[12, 'chineseCounting', '十二'],
	[20, 'chineseCountingThousand', '二十'],
	[3, 'decimalEnclosedCircle', '③'],
	[4, 'lowerRoman', 'iv'],
	[28, 'upperLetter', 'BB'],
	[5, 'hebrew1', '5'],
])('writes %s as %s: %s', (count, format, text) => {
	expect(writeNumber(count, format)).toBe(text);
});
