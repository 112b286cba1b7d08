import { expect, test } from 'vitest';
import { locateFigure } from './locate-figure.ts';

function run(text: string, figure: Parameters<typeof locateFigure>[1]): string | undefined {
	const place = locateFigure(text, figure);
	return (
		place &&
		Array.from(text)
			.slice(...place)
			.join('')
	);
}

test('takes the number with its unit', () => {
	expect(run('发生率0.033%；平均住院日8.53天；', { quote: '平均住院日8.53天', value: 8.53, unit: '天' })).toBe(
		'8.53天'
	);
});

test('takes the number that means the value', () => {
	expect(run('党支部由11个增至24个', { quote: '党支部由11个增至24个', value: 24, unit: '个' })).toBe('24个');
	expect(run('诊疗110.73万人次', { quote: '诊疗110.73万人次', value: 1107300, unit: '人次' })).toBe('110.73万人次');
});

test('takes Chinese numerals where there are no others', () => {
	expect(run('他一名医生、两张病床', { quote: '一名医生、两张病床', value: 2, unit: '张' })).toBe('两张');
	expect(run('全院千余名职工', { quote: '千余名职工', value: 1000, unit: '名' })).toBe('千余名');
});

test('takes the sign of an ordinal with it', () => {
	expect(run('综合服务能力位居赣州市第一、江西省第三', { quote: '江西省第三', value: 3, unit: null })).toBe('第三');
	expect(run('位列第357名', { quote: '位列第357名', value: 357, unit: '名' })).toBe('第357名');
});

test('finds nothing where the quote does not stand in the text', () => {
	expect(run('平均住院日', { quote: '药占比30%', value: 30, unit: '%' })).toBeUndefined();
});
