import { expect, test } from 'vitest';
import { foldScript, isTraditional } from './fold-script.ts';

const characters = (text: string) => Array.from(text);

test('recognises a page in traditional characters', () => {
	expect(isTraditional([characters('醫院為長者義診，服務群眾三百餘人。')])).toBe(true);
});

test('does not take a word in them, or a page without text, for one', () => {
	expect(isTraditional([characters('医院为老人义诊，服务群众三百余人，门口挂着一块写有“醫”字的老匾。')])).toBe(false);
	expect(isTraditional([characters('DRGs 12.5%')])).toBe(false);
});

test('simplifies such a page character for character', () => {
	expect(foldScript(characters('醫院為長者義診'), true).join('')).toBe('医院为长者义诊');
});

test('makes figures and letters half-width on every page, and nothing else', () => {
	expect(foldScript(characters('达９０．５％，ＣＴ２台：醫'), false).join('')).toBe('达90.5%，CT2台：醫');
});
