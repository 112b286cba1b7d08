import { expect, test } from 'vitest';
import { createFold } from '../../src/search/fold.ts';
import { makeTraditionalTables } from './traditional.ts';

const tables = makeTraditionalTables(new Set('张医院党干着卫里床为于台执显'));

test('knows the traditional forms of what stands in the archive', () => {
	const fold = createFold(tables.simplified);
	expect(fold('張醫院黨幹衛裏裡為')).toBe('张医院党干卫里里为');
	expect(fold('臺')).toBe('台');
});

test('knows the forms of Taiwan, Hong Kong and old prints', () => {
	const { simplified } = makeTraditionalTables(new Set('为众群么床启卫说钩阅酝'));
	const fold = createFold(simplified);
	expect(fold('爲衆羣麼牀啓衞説鈎閲醖')).toBe('为众群么床启卫说钩阅酝');
	expect(fold('為眾群麼床啟衛說鉤閱醞')).toBe('为众群么床启卫说钩阅酝');
});

test('leaves other characters out', () => {
	expect(tables.simplified).not.toContain('龍');
});

test('keeps apart what simplified texts use too', () => {
	expect(createFold(tables.simplified)('顯著')).toBe('显著');
	expect(createFold(tables.simplified + tables.eitherWay)('執著')).toBe('执着');
});

test('reads a traditional text by the same table', () => {
	const { inside } = makeTraditionalTables(new Set('醫療院'));
	expect(inside).toHaveLength(4);
	expect(createFold(inside)('醫療')).toBe('医疗');
});
