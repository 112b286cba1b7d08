import { expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';
import { documentOf } from './test-archive.ts';
import { renameBlocks } from './rename-blocks.ts';

const document = documentOf('a.txt', { headline: '护理之光照亮病房', texts: ['清晨六点，灯亮了。', '去年冬天。'] });

test('renames blocks, the editor’s note and everything that stands on a block', () => {
	const renamed = renameBlocks(
		{ ...document, editorsNote: ['b3'] },
		new Map([
			['b1', 'b7'],
			['b3', 'b1'],
		])
	);
	expect(renamed.blocks.map(({ id }) => id)).toEqual(['b7', 'b1', 'b5']);
	expect(renamed.editorsNote).toEqual(['b1']);
	expect(renamed.organisations.map(({ block }) => block)).toEqual(['b7', 'b1', 'b5']);
	expect(renamed.date?.evidence.map(({ block }) => block)).toEqual(['b7']);
});

test('leaves no name of a block behind in a converted report', () => {
	const text = [
		'坚持党建引领 服务一方百姓',
		'——宜昌市第二人民医院高质量发展纪实',
		'□记者 王松',
		'近日，宜昌市第二人民医院召开大会，党委书记李明表示：“我们要把群众放在心上。”',
		'2021年，门诊量达3.5万人次，获评全国文明单位，与保定市中医院结成医联体，推行“一站式服务”。',
	].join('\n\n');
	const [article] = convertText(text).articles;
	const ids = new Map(article!.blocks.map(({ id }) => [id, id.replace('b', 'b9')]));
	const renamed = renameBlocks(article!, ids);
	const before = JSON.stringify(article).match(/"b\d+(?:-\d+)?"/gu)!;
	expect(before.length).toBeGreaterThan(article!.blocks.length + 3);
	expect(JSON.stringify(renamed).match(/"b\d+(?:-\d+)?"/gu)).toEqual(before.map((id) => id.replace('b', 'b9')));
});

test('gives back the same document where no name changes', () => {
	expect(renameBlocks(document, new Map([['b1', 'b1']]))).toBe(document);
});
