import { expect, test } from 'vitest';
import { wholeQuotes } from './whole-quotes.ts';

/** The words that a run of a text becomes. */
function grown(text: string, run: string): string {
	const from = Array.from(text.slice(0, text.indexOf(run))).length;
	const [start, end] = wholeQuotes(text, [from, from + Array.from(run).length]);
	return Array.from(text).slice(start, end).join('');
}

test.each([
	['实施“三培养”机制。', '三培养”机制', '“三培养”机制'],
	['推行“一站式”服务中心', '一站式”服务中心', '“一站式”服务中心'],
	['开展争当“先锋”，', '争当“先锋', '争当“先锋”'],
	['学习《规范（试行）》后', '规范（试行', '规范（试行）'],
	['用‘互联网＋’护理', '互联网＋’护理', '‘互联网＋’护理'],
])('takes the mark whose partner stands within: %s', (text, run, whole) => {
	expect(grown(text, run)).toBe(whole);
});

test.each([
	['推行“支部建在科室”，', '支部建在科室'],
	['“先锋岗”和“示范岗”', '“先锋岗”'],
	['称为“甲”“乙”。', '甲”“乙'],
])('leaves a run whose marks all stand without, or all within: %s', (text, run) => {
	expect(grown(text, run)).toBe(run);
});
