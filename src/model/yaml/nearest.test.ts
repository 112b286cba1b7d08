import { expect, test } from 'vitest';
import { nearest } from './nearest.ts';

const themes = [
	{ value: 'satisfaction', names: ['满意度'] },
	{ value: 'volunteering', names: ['志愿服务'] },
	{ value: 'rural-assistance', names: ['乡村振兴与对口帮扶'] },
	{ value: 'key-specialties', names: ['重点专科'] },
];
const levels = [{ value: 'high' }, { value: 'medium' }, { value: 'low' }];

test.each([
	['satisfation', 'satisfaction'],
	['Satisfaction', 'satisfaction'],
	['sati sfaction', 'satisfaction'],
	['key_specialties', 'key-specialties'],
	['key-speciality', 'key-specialties'],
	['volunteer', 'volunteering'],
	['“volunteering”', 'volunteering'],
	['ｖｏｌｕｎｔｅｅｒｉｎｇ', 'volunteering'],
	['满义度', 'satisfaction'],
	['对口帮扶', 'rural-assistance'],
])('finds what was meant by %s', (word, value) => {
	expect(nearest(word, themes)).toEqual({ value, isName: false });
});

test.each([
	['满意度', 'satisfaction'],
	['“志愿服务”', 'volunteering'],
])('knows that %s is a name', (word, value) => {
	expect(nearest(word, themes)).toEqual({ value, isName: true });
});

test('takes letters in another order for a slip of the hand', () => {
	expect(nearest('hihg', levels)?.value).toBe('high');
	expect(nearest('meduim', levels)?.value).toBe('medium');
});

test.each(['no-such', '', '  ', '手术', 'x'])('guesses nothing for “%s”', (word) => {
	expect(nearest(word, themes)).toBeUndefined();
});

test('guesses nothing where two short words merely share a letter', () => {
	expect(nearest('foo', [{ value: 'do' }, { value: 'to' }])).toBeUndefined();
});
