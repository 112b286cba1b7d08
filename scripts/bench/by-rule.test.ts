import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/schemas/article.ts';
import { countByRule, linesByRule, type ByRule } from './by-rule.ts';
import type { GoldIndicator } from './facts-gold.ts';

const figure = (rule: string, name: string) => ({ rule, name, sure: 'likely' }) as Indicator;
const gold = (name: string) => ({ name }) as GoldIndicator;

test('counts each figure under its rule and its certainty, and says what a rule is worth', () => {
	const scores: ByRule = { rules: new Map(), sureness: new Map() };
	const [beds, nurses, wrong] = [
		figure('indicators/name-count', '床位'),
		figure('indicators/name-count', '护士'),
		figure('indicators/none', '投诉'),
	] as const;
	countByRule(
		scores,
		[
			[gold('床位'), beds],
			[gold('出院患者'), nurses],
		],
		[beds, nurses, wrong]
	);
	expect(scores.rules.get('indicators/name-count')).toEqual({ found: 2, right: 2, named: 1 });
	expect(scores.sureness.get('likely')).toEqual({ found: 3, right: 2, named: 1 });
	expect(linesByRule(scores, 2).map((line) => line.replaceAll(/\s+/gu, ' '))).toEqual([
		'indicators/name-count found 2 right 1.000 and named 0.500 worth 0.8000',
		'indicators/none found 1 right 0.000 and named 0.000 worth -0.2000',
		'likely found 3 right 0.667 and named 0.333',
	]);
});
