import { expect, test } from 'vitest';
import { articleOf, testPipeline } from '../test-articles.ts';
import type { ArticleHospital } from '../../model/tree.ts';
import { extractOrganisations } from './organisations.ts';

const own = { name: '保定市中医院', aliases: ['保中医'] } as unknown as ArticleHospital;
const organisations = (text: string, hospital: ArticleHospital | null = own) =>
	extractOrganisations(articleOf(text), hospital, testPipeline().knowledge);

test('lists other hospitals, each at its first mention', () => {
	expect(organisations('医院对口支援阜平县医院。\n专家来自宜昌市第二人民医院，每月到阜平县医院坐诊。')).toEqual([
		{ name: '阜平县医院', block: 'b1', line: 1 },
		{ name: '宜昌市第二人民医院', block: 'b2', line: 2 },
	]);
});

test('leaves out the hospital itself, by any of its names', () => {
	expect(organisations('河北省保定市中医院召开大会。保定市中医院党委书记讲话。')).toEqual([]);
});

test('lists it where the report has no hospital of its own', () => {
	expect(organisations('保定市中医院召开大会。', null)).toEqual([{ name: '保定市中医院', block: 'b1', line: 1 }]);
});
