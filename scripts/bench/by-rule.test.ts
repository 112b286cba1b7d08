import { expect, test } from 'vitest';
import type { Indicator } from '../../src/model/schemas/article.ts';
import { countByRule, linesByRule, noRules } from './by-rule.ts';

const figure = (rule: string, name: string) => ({ rule, name, sure: 'likely' }) as Indicator;

test('counts each figure under its rule and its certainty, and says what a rule is worth', () => {
	const scores = noRules();
	const [beds, nurses, wrong] = [
		figure('indicators/name-count', '床位'),
		figure('indicators/name-count', '护士'),
		figure('indicators/none', '投诉'),
	] as const;
	countByRule(
		scores,
		[beds, nurses, wrong],
		(one) => one !== wrong,
		(one) => one === beds
	);
	expect(scores.rules.get('indicators/name-count')).toEqual({ found: 2, right: 2, named: 1 });
	expect(scores.sureness.get('likely')).toEqual({ found: 3, right: 2, named: 1 });
	expect(linesByRule(scores, 2).map((line) => line.replaceAll(/\s+/gu, ' '))).toEqual([
		'indicators/name-count found 2 right 1.000 and named 0.500 worth 0.8000',
		'indicators/none found 1 right 0.000 and named 0.000 worth -0.2000',
		'likely found 3 right 0.667 and named 0.333',
	]);
});
