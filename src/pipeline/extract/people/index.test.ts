import { expect, test } from 'vitest';
import type { ArticleHospital } from '../../../model/schemas/article.ts';
import { testLexicon } from '../../test-articles.ts';
import { articleOf } from '../test-article.ts';
import { peopleExtractor } from './index.ts';

const extract = peopleExtractor(testLexicon());

const hospital: ArticleHospital = {
	id: 'qingshan',
	name: '青山市人民医院',
	aliases: ['青山市医院'],
	city: '青山市',
	province: null,
	adcode: null,
	basis: { name: 'stated', city: 'stated', province: null },
};

const people = (text: string) => {
	const { article, lines } = articleOf(text);
	return extract(article, lines, hospital).map(({ name, role, org }) => [name, role, org]);
};

test.each([
	['骨科副主任医师尹志强在麦田县人民医院挂职副院长。', ['尹志强', '挂职副院长', '麦田县人民医院']],
	['在河口县医院任副院长的援疆医生岳少峰说。', ['岳少峰', '副院长', '河口县医院']],
])('gives a person a second post elsewhere: %s', (text, post) => {
	expect(people(text)).toContainEqual(post);
});

test('says by which rule a person was found, and how sure that is', () => {
	const sure = (text: string) => {
		const { article, lines } = articleOf(text);
		return extract(article, lines, hospital).map(({ rule, sure }) => `${rule} ${sure}`);
	};
	expect(sure('院长彭家林说。')).toEqual(['people/post-before-name sure']);
	expect(sure('院长车文海说。')).toEqual(['people/post-before-name likely']);
});

test('lists a person once', () => {
	expect(people('院长彭家林说。院长彭家林又说。')).toHaveLength(1);
});

test('gives two persons the post that stands before both', () => {
	expect(people('副院长张明、李伟出席会议。')).toEqual([
		['张明', '副院长', '青山市人民医院'],
		['李伟', '副院长', '青山市人民医院'],
	]);
});
