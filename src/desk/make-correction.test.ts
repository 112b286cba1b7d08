import { expect, test } from 'vitest';
import { CorrectionSchema } from '../model/schemas/sidecar.ts';
import { addCorrection } from './edit-sidecar.ts';
import { menu, type Selected } from './corrections-menu.ts';
import { makeCorrection, missingFields } from './make-correction.ts';
import { readSidecar } from '../pipeline/correct/read-sidecar.ts';

const text = '医院推行“一站式”服务，党委书记王某某说：“让患者少跑腿。”全年接诊12万人次。';
const selected: Selected = {
	block: {
		type: 'paragraph',
		text,
		source: [
			[7, 0, 20],
			[9, 0, 21],
		],
		themes: ['quality'],
		runIn: null,
	},
	from: 4,
	to: 9,
	lineBefore: 5,
};
const offered = {
	themes: [
		['quality', '质量'],
		['nursing', '护理'],
	],
	programmes: [['one-stop', '一站式服务']],
	indicators: [['outpatients', '门诊量']],
} as const;
const items = menu.flatMap((group) => group.items);

/** Something for every field. */
const filled = {
	corr: '“一站式”',
	certainty: 'medium',
	note: '甲：乙 # 丙',
	at: 'end',
	depth: '3',
	reason: '广告',
	to: '5',
	type: 'caption',
	after: '0',
	name: '一站式',
	value: '12',
	kind: 'count',
	role: '党委书记',
	speaker: '王某某',
	add: ['nursing'],
	remove: ['quality'],
};

test('every kind of correction that a sidecar knows can be made, and reads as it was meant', () => {
	const made = items.map((item) => {
		const correction = makeCorrection(
			item,
			selected,
			offered,
			item.id === 'honour' ? { ...filled, kind: 'award' } : filled
		);
		const { file, sidecar } = readSidecar(addCorrection('', correction), 'page.yaml');
		expect(file.messages.map(String), item.id).toEqual([]);
		const read = JSON.parse(JSON.stringify(sidecar!.corrections[0])) as object;
		expect(read, item.id).toMatchObject(correction);
		return correction.do;
	});
	const kinds = CorrectionSchema.options.map(({ shape }) => shape.do.value);
	expect([...new Set(made)].sort()).toEqual([...kinds].sort());
});

test('says what still has to be filled', () => {
	const suspect = items.find(({ id }) => id === 'suspect')!;
	expect(missingFields(suspect, selected, offered, { note: ' ' }).map(({ name }) => name)).toEqual(['说明']);
	expect(missingFields(suspect, selected, offered, { note: '数目可疑' })).toEqual([]);
});

test.each([
	['in the middle', 2, 4, { expect: '推行“', corr: '“' }],
	['at the end', 34, 40, { expect: '诊12万人次。', corr: '诊' }],
] as const)('words that are too many %s leave the character beside them', (_, from, to, said) => {
	const emend = items.find(({ id }) => id === 'emend')!;
	const at = { ...selected, from, to: Math.min(to, Array.from(text).length) };
	expect(makeCorrection(emend, at, offered, { corr: ' ', certainty: 'high' })).toMatchObject({ do: 'emend', ...said });
});

test('names a block by the words with which it begins', () => {
	const discard = items.find(({ id }) => id === 'discard')!;
	expect(makeCorrection(discard, selected, offered, { reason: '广告' })).toEqual({
		do: 'discard',
		line: 7,
		expect: '医院推行“一站式”服务，',
		reason: '广告',
	});
});

test('of a fact that was read writes only what its editor changed', () => {
	const indicator = items.find(({ id }) => id === 'indicator')!;
	const before = {
		name: '接诊',
		value: '120000',
		unit: '人次',
		qualifier: '',
		kind: 'count',
		period: '全年',
		indicator: '',
	};
	const place = { ...selected, from: 32, to: 40 };
	expect(makeCorrection(indicator, place, offered, { ...before, value: '130000', period: '' }, before)).toEqual({
		do: 'indicator',
		line: 9,
		expect: '接诊12万人次。',
		was: 120000,
		value: 130000,
		period: null,
	});
	const person = items.find(({ id }) => id === 'person')!;
	const read = { name: '王某某', role: '书记', org: '' };
	expect(
		makeCorrection(person, { ...selected, from: 12, to: 19 }, offered, { ...read, role: '党委书记' }, read)
	).toEqual({
		do: 'person',
		line: 7,
		expect: '党委书记王某某',
		name: '王某某',
		role: '党委书记',
	});
});
