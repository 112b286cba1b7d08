import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { dropStrayBlanks } from './drop-stray-blanks.ts';
import { codePointSpan } from '../../model/offsets.ts';

const drop = (text: string) => transformed(dropStrayBlanks(testShapes().bylines), articleOf(text)).article;

test('leaves out the blanks that no printer set, and cuts the piece there', () => {
	const article = drop('全院有 400 余名党员 干部。');
	expect(shown(article)).toEqual(['paragraph 全院有400余名党员干部。']);
	expect(article.blocks[0]?.pieces.map(({ place }) => place)).toEqual([
		[1, 0, 3],
		[1, 4, 7],
		[1, 8, 12],
		[1, 13, 16],
	]);
});

test.each([
	'坚持“人民至上 生命至上”的理念。',
	'引进达芬奇da Vinci机器人。',
	'本报讯(记者 王松)近日，医院召开大会。',
	'医院召开大会。(通讯员 李明 赵红)',
	'𠮷𠮷𠮷𬭎𬭎𬭎医院召开大会。(通讯员 李明 赵红)',
])('keeps the blanks of %s', (text) => {
	expect(shown(drop(text))).toEqual([`paragraph ${text}`]);
});

test('keeps the blanks of a headline', () => {
	const article = articleOf('坚持党建引领 服务一方百姓', { 1: 'headline' });
	expect(shown(transformed(dropStrayBlanks(testShapes().bylines), article).article)).toEqual([
		'headline 坚持党建引领 服务一方百姓',
	]);
});

test('keeps the seam of a joined paragraph in its place', () => {
	const [first, second] = articleOf('全院 有职工\n\n400 余名。').blocks;
	const joined = {
		...first!,
		pieces: [...first!.pieces, ...second!.pieces],
		notes: [{ type: 'joined' as const, span: codePointSpan(6, 6) }],
	};
	const { article } = transformed(dropStrayBlanks(testShapes().bylines), { ...articleOf(''), blocks: [joined] });
	expect(shown(article)).toEqual(['paragraph 全院有职工400余名。']);
	expect(article.blocks[0]?.notes).toEqual([{ type: 'joined', span: [5, 5] }]);
});
