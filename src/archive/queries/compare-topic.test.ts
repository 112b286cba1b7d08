import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { compareHospital, speakingHospitals } from './compare-topic.ts';

const report = (id: string, hospital: string | null, subject: string | null = hospital) =>
	({
		id: `${id}-2021`,
		headline: '党建 引领',
		hospital: hospital === null ? null : { id, name: hospital, province: '湖北省' },
		date: { edtf: '2021', basis: 'stated', evidence: [] },
		blocks: [
			{
				id: 'b1',
				type: 'paragraph',
				text: '建强组织。支部由11个增至24个。',
				runIn: '建强组织。',
				themes: ['branch'],
				source: [[1, 0, 9]],
			},
			{
				id: 'b3',
				type: 'paragraph',
				text: '另一件事。',
				runIn: null,
				themes: [],
				source: [
					[3, 0, 5],
					[5, 0, 2],
				],
			},
		],
		indicators: [
			{
				name: '支部',
				value: 24,
				unit: '个',
				qualifier: null,
				kind: 'count',
				period: null,
				outOf: null,
				comparison: { base: '由11个', direction: 'up', value: null, unit: '个', from: 11 },
				subject,
				quote: '支部由11个增至24个',
				block: 'b1',
				indicator: 'branches',
			},
		],
	}) as unknown as Article;
const cite = (article: Article, block: { id: string }) => `${article.id}#${block.id}`;
const topic = { kind: 'theme' as const, id: 'branch', indicators: { branches: '党支部数' } };

test('gives whole passages and printed figures, each with its place', () => {
	const hospital = compareHospital({ id: 'a', name: '甲医院' }, topic, [report('a', '甲医院')], cite);
	expect(hospital).toMatchObject({ id: 'a', name: '甲医院', about: '湖北省　2021年' });
	expect(hospital.passages).toEqual([
		{
			runIn: '建强组织。',
			text: '支部由11个增至24个。',
			place: '《党建　引领》第1段',
			path: '/articles/a-2021/#b1',
			citation: 'a-2021#b1',
			lines: '原件第1行',
			source: '/articles/a-2021/source/#l1',
		},
	]);
	expect(hospital.figures).toMatchObject([
		{ row: '党支部数', from: '11', number: '24', after: '个', when: null, kind: null, path: '/articles/a-2021/#b1' },
	]);
});

test('says who speaks, how much and in which reports', () => {
	expect(speakingHospitals(topic, [report('a', '甲医院'), report('c', '丙医院')])).toEqual([
		{ id: 'a', name: '甲医院', passages: 1, figures: 1, reports: ['a-2021'] },
		{ id: 'c', name: '丙医院', passages: 1, figures: 1, reports: ['c-2021'] },
	]);
});

test('leaves out who says nothing, reports about no hospital, and figures of somebody else', () => {
	const group = { kind: 'indicators' as const, id: 'party', indicators: { branches: '党支部数' } };
	expect(speakingHospitals(group, [report('a', '甲医院')])).toMatchObject([{ passages: 0, figures: 1 }]);
	expect(speakingHospitals(group, [report('a', '甲医院', '市医联体')])).toEqual([]);
	expect(speakingHospitals(topic, [report('b', null)])).toEqual([]);
	expect(speakingHospitals({ ...topic, id: 'other' }, [report('a', '甲医院')])).toEqual([]);
});
