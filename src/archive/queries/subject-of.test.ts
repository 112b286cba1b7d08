import { expect, test } from 'vitest';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import { countSubjects, groupBySubject, subjectOf } from './subject-of.ts';

const ofHospital = {
	id: 'puer-2024',
	headline: '党建有活力 发展添动力',
	hospital: { id: 'puer', name: '普洱市人民医院' },
} as ArticleFrontmatter;
const ofNone = { id: 'brief-2021', headline: '杏林春暖', hospital: null } as ArticleFrontmatter;

test('a report is about its hospital', () => {
	expect(subjectOf(ofHospital)).toEqual({ id: 'puer', name: '普洱市人民医院', path: '/hospitals/puer/' });
});

test('a report without a hospital stands for itself', () => {
	expect(subjectOf(ofNone)).toEqual({ id: 'brief-2021', name: '《杏林春暖》', path: '/articles/brief-2021/' });
});

test('groups and counts by hospital', () => {
	const items = [{ report: ofHospital }, { report: ofNone }, { report: ofHospital }];
	expect(groupBySubject(items).map(({ subject, items: of }) => [subject.id, of.length])).toEqual([
		['puer', 2],
		['brief-2021', 1],
	]);
	expect(countSubjects([ofHospital, ofNone, ofHospital])).toBe(2);
});
