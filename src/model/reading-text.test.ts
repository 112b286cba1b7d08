import { describe, expect, test } from 'vitest';
import { articleOf } from '../pipeline/test-articles.ts';
import { normalise } from '../pipeline/normalise/index.ts';
import { asPrinted, readingText, widenPunctuation } from './reading-text.ts';

describe('widenPunctuation', () => {
	test.each([
		['知责思进,高位推动;砥砺前行!', '知责思进，高位推动；砥砺前行！'],
		['运营系统(HRP)上线', '运营系统（HRP）上线'],
		['达95%,同比增长', '达95%，同比增长'],
		['“先进”,称号', '“先进”，称号'],
		['医院:你准备好了吗?', '医院：你准备好了吗？'],
		['上接)正文', '上接）正文'],
	])('widens %s', (text, widened) => {
		expect(widenPunctuation(text)).toBe(widened);
	});

	test.each(['15:30', '1,280', '3.5%', 'DRGs, MDT', '(A, B)', 'http://a.b', '3D'])('leaves %s', (text) => {
		expect(widenPunctuation(text)).toBe(text);
	});

	test('leaves the time in a Chinese sentence', () => {
		expect(widenPunctuation('每天15:30,护士长查房')).toBe('每天15:30，护士长查房');
	});
});

test('gives the text of a block one character for each that is printed', () => {
	const [block] = articleOf('近日,医院召开大会。').blocks;
	expect(readingText(block!)).toBe('近日，医院召开大会。');
});

test('gives a block back as it is printed', () => {
	const text = '醫院為長者義診,達１２場次。';
	const [block] = articleOf(text).blocks;
	expect(readingText(block!)).toBe('医院为长者义诊，达12场次。');
	expect(readingText(asPrinted(block!, normalise(text)))).toBe('醫院為長者義診，達１２場次。');
});
