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

/** Every Han character of the common blocks: an archive that has them all. */
const everyCharacter = Array.from({ length: 0x9fff - 0x3400 + 1 }, (_, at) => String.fromCodePoint(0x3400 + at));
const every = makeTraditionalTables(new Set(everyCharacter));
const foldEither = createFold(every.simplified + every.eitherWay);

test.each([
	['the table of a search', createFold(every.simplified)],
	['the table of list filters', foldEither],
])('%s leads to a character that stands for itself', (_, fold) => {
	expect(everyCharacter.filter((character) => fold(fold(character)) !== fold(character))).toEqual([]);
});

test.each([
	'什麼 什么 什麽',
	'怎麼辦 怎么办 怎麽辦',
	'多麼 多么',
	'么 麼 麽',
	'乾 干 幹',
	'乾淨 干净',
	'骨幹 骨干',
	'著 着',
	'顯著 显著',
	'沿著 沿着',
	'裡 里 裏',
	'後 后',
	'術後 术后',
	'髮 發 发',
	'理髮 理发',
	'臺 台',
	'平臺 平台',
	'隻 只',
	'於 于',
	'徵 征',
	'特徵 特征',
	'夥伴 伙伴',
	'曆 歷 历',
	'鐘 鍾 钟',
	'苧 薴 苎',
	'衛 衞 卫',
])('words of both scripts are one word to a list filter: %s', (words) => {
	expect(new Set(words.split(' ').map(foldEither)).size).toBe(1);
});

test.each([
	['么', '幺'],
	['什么', '什幺'],
	['里', '理'],
	['后', '候'],
	['干', '千'],
])('%s and %s stay two', (one, other) => {
	expect(foldEither(one)).not.toBe(foldEither(other));
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
