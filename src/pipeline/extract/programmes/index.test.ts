import { expect, test } from 'vitest';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import type { BlockType } from '../../../model/tree.ts';
import { articleOfTexts } from '../test-article.ts';
import { programmeExtractor } from './index.ts';

const extract = programmeExtractor(testLexicon(), testCatalogues().programmes);

const programmes = (...texts: (string | [BlockType, string])[]) => {
	const { article, lines } = articleOfTexts(...texts);
	return extract(article, lines);
};

test('knows a programme in every wording, with the words as printed', () => {
	const [found] = programmes('按照“把支部建在科室上”的思路。', ['caption', '开展‘我为群众’办实事’义诊']);
	expect(found).toMatchObject({ id: 'branch-in-department', mentions: [{ quote: '把支部建在科室上' }] });
});

test('collects the places that name it', () => {
	expect(programmes('落实“三会一课”。', '坚持三会一课制度。')[0]!.mentions).toHaveLength(2);
});

test('takes a Latin name only as a whole word', () => {
	expect(programmes('引入DRGs管理。').map(({ id }) => id)).toEqual(['drg']);
	expect(programmes('使用MDTX系统。')).toEqual([]);
});

test.each([
	['推行“一号管三天”服务。', '“一号管三天”服务'],
	['实施“固源强链”工程。', '“固源强链”工程'],
	['扎实开展普法强根专项行动。', '普法强根专项行动'],
])('recognises a new name in %s', (text, name) => {
	expect(programmes(text).map((one) => one.name)).toEqual([name]);
});

test.each([
	'筑起了“防火墙”。',
	'发挥“主力军”的作用。',
	'荣获“先锋集体”称号。',
	'召开“2021年医疗质量安全大会”。',
	'开展系列活动，推进各项工作。',
])('finds no programme in %s', (text) => {
	expect(programmes(text)).toEqual([]);
});
