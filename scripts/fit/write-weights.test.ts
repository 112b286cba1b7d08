import { expect, test } from 'vitest';
import { writeWeights } from './write-weights.ts';

const catalogue = `# 主题

- slug: service
  label: 患者服务
  definition: 护理: 0.9
  leaves:
    - slug: nursing
      label: 护理
      cues:
        护理: 0.5
        # 急救电话
        '120': 0.4 # 不是数字
        A+: 0.3
    - slug: free-clinic
      label: 义诊
      cues:
        义诊: 1.0
`;

test('writes weights in the place of others, the strongest first, and nothing else', () => {
	const weights = new Map([
		['nursing', new Map(Object.entries({ 护理: 0.2, '120': 1, 'A+': 0.2 }))],
		['free-clinic', new Map([['义诊', 0.8]])],
	]);
	const written = catalogue
		.replace(
			"        护理: 0.5\n        # 急救电话\n        '120': 0.4 # 不是数字\n        A+: 0.3\n",
			() => "        # 急救电话\n        '120': 1.0 # 不是数字\n        护理: 0.2\n        A+: 0.2\n"
		)
		.replace('义诊: 1.0', '义诊: 0.8');
	expect(written).not.toBe(catalogue);
	expect(writeWeights(catalogue, weights)).toBe(written);
});

test('leaves a catalogue as it is that has these weights', () => {
	const weights = new Map([
		['nursing', new Map(Object.entries({ 护理: 0.5, '120': 0.4, 'A+': 0.3 }))],
		['free-clinic', new Map([['义诊', 1]])],
	]);
	expect(writeWeights(catalogue, weights)).toBe(catalogue);
});

test('says which cue has no weight', () => {
	expect(() => writeWeights(catalogue, new Map([['nursing', new Map([['护理', 0.5]])]]))).toThrow(
		'The cue 120 of nursing has no weight: it was not fitted.'
	);
});
