import { expect, test } from 'vitest';
import { testContent } from '../test-content.ts';
import { readLexicon } from './read-lexicon.ts';
import { messagesOf } from './test-messages.ts';

/** What is said of the lexicon with other texts for some of its files, or none. */
function said(changed: Readonly<Record<string, string | undefined>>): string[] {
	const content = new Map(testContent);
	for (const [path, text] of Object.entries(changed)) {
		if (text === undefined) content.delete(path);
		else content.set(path, text);
	}
	return messagesOf(readLexicon(content).files);
}

/** A file of the lexicon with some of its text in other words. */
const replaced = (path: string, from: string | RegExp, to: string) => ({
	[path]: testContent.get(path)!.replace(from, to),
});

test('reads the words of the project, which repeat none and contradict themselves nowhere', () => {
	const { lexicon, files } = readLexicon(testContent);
	expect(lexicon?.bylines.roles).toContain('记者');
	expect(lexicon?.surnames.surnames).toContain('王');
	expect(messagesOf(files)).toEqual([]);
});

test('tells what is wrong with all files at once', () => {
	expect(
		said({
			'lexicon/prose.yaml': 'openers: [近年来, 多年来\nhangingEnds: [的]\n',
			'lexicon/titles.yaml': undefined,
			'lexicon/captions.yaml': 'verb: [图为]\nsubjects: []\n',
		})
	).toEqual([
		'content/lexicon/titles.yaml:1:1: 缺这个文件，转换离不开它',
		'content/lexicon/prose.yaml:1:10: 方括号 [ 没有收尾的 ]',
		'content/lexicon/captions.yaml:1:1: 这里没有 verb 这一项；是不是 verbs（图说的动词）？',
		'content/lexicon/captions.yaml:2:11: subjects（图说的主语）是空的：至少要有一条，或删去这一项',
	]);
});

test('asks whether a file beside it was meant for one that is missing', () => {
	const content = new Map(testContent);
	content.set('lexicon/title.yaml', content.get('lexicon/titles.yaml')!);
	content.delete('lexicon/titles.yaml');
	expect(messagesOf(readLexicon(content).files)).toEqual([
		'content/lexicon/titles.yaml:1:1: 缺这个文件；是不是把 content/lexicon/title.yaml 改成这个名字？',
	]);
});

test('takes a number for the word that stands there', () => {
	const path = 'lexicon/names-with-numbers.yaml';
	const content = new Map(testContent).set(path, testContent.get(path)!.replace('phrases:\n', 'phrases:\n  - 2021\n'));
	expect(readLexicon(content).lexicon?.['names-with-numbers'].phrases[0]).toBe('2021');
});

test.each([
	[
		'lexicon/figures.yaml',
		'units:\n',
		'units:\n  - 人次\n',
		/^\(content\/lexicon\/figures\.yaml:\d+:5: units 里“人次”在第5行已经写了，请删去一处\)$/u,
	],
	['lexicon/persons.yaml', 'posts:\n', 'posts:\n  - 校长\n', /posts 里“校长”在第5行已经写了，请删去一处\)$/u],
	[
		'lexicon/figures.yaml',
		'leadingWords:\n',
		'leadingWords:\n  - 取得\n',
		/leadingWords 里“取得”在第\d+行已经写了，请删去一处\)$/u,
	],
	[
		'lexicon/given-names.yaml',
		'followers:\n',
		'followers:\n  - 传承\n',
		/followers 里“传承”在第\d+行已经写了，请删去一处\)$/u,
	],
	[
		'lexicon/given-names.yaml',
		'notNameStarts:\n',
		'notNameStarts:\n  - 项目\n',
		/notNameStarts 里“项目”在第\d+行已经写了，请删去一处\)$/u,
	],
	[
		'lexicon/surnames.yaml',
		'surnames: 王',
		'surnames: 王王',
		/^\(content\/lexicon\/surnames\.yaml:3:11: surnames 里“王”字写了两次（第1、第2字），请删去一处\)$/u,
	],
	[
		'lexicon/honours.yaml',
		'  national: [',
		'  national: [全国, ',
		/national 里“全国”在第\d+行已经写了，请删去一处\)$/u,
	],
])('doubts a word that %s repeats', (path, from, to, sentence) => {
	const messages = said(replaced(path, from, to));
	expect(messages).toHaveLength(1);
	expect(messages[0]).toMatch(sentence);
});

test.each([
	['lexicon/figures.yaml', 'fallingVerbs:\n', 'fallingVerbs:\n  - 上升\n', '一个词不能既是变大、又是变小'],
	['lexicon/figures.yaml', 'measures:\n', 'measures:\n  - 人次\n', '一个单位只能写在一处'],
	['lexicon/honours.yaml', 'provincial: [', 'provincial: [全国, ', '一个词只能说明一级'],
	['lexicon/future.yaml', 'coming:\n', 'coming:\n  - 力争\n', '一个词只能写在一处'],
	['lexicon/titles.yaml', 'sectionLabels:\n', 'sectionLabels:\n  - 编者按\n', '一个词不能既是编者按的标签、又是栏目名'],
	['lexicon/bylines.yaml', 'pictureDeeds:\n', 'pictureDeeds:\n  - 整理\n', '一种工作只能写在一处'],
	['lexicon/credits.yaml', 'sponsors:\n', 'sponsors:\n  - 供图\n', '一个词不能既说供图、又说主办'],
])('refuses a word that stands in two lists of %s which exclude each other', (path, from, to, reason) => {
	const messages = said(replaced(path, from, to));
	expect(messages).toHaveLength(1);
	expect(messages[0]).toMatch(
		new RegExp(`^content/${path}:\\d+:\\d+: “.+”在第\\d+行的 \\w+ 里，又在 \\w+ 里：${reason}$`, 'u')
	);
});

test('lets a word stand in two lists that do not exclude each other', () => {
	expect(said(replaced('lexicon/persons.yaml', 'ranks:\n', 'ranks:\n  - 网格员\n'))).toEqual([]);
});

/** Every list in a part of the lexicon. */
function listsIn(part: unknown): string[][] {
	if (Array.isArray(part)) return [part as string[]];
	return typeof part === 'object' && part !== null ? Object.values(part).flatMap(listsIn) : [];
}

test.each([
	'bylines',
	'captions',
	'credits',
	'furniture',
	'future',
	'hospitals',
	'laymen',
	'prose',
	'regions',
	'titles',
] as const)('keeps the words of %s in the order of a dictionary, so that a new one has its place', (name) => {
	const lists = listsIn(readLexicon(testContent).lexicon![name]);
	expect(lists.length).toBeGreaterThan(0);
	const { compare } = new Intl.Collator('zh-u-co-pinyin');
	for (const list of lists) expect(list).toEqual(list.toSorted(compare));
});
