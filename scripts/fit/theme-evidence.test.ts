import { expect, test } from 'vitest';
import { articleOfTexts } from '../../src/pipeline/extract/test-article.ts';
import { readEvidence } from './theme-evidence.ts';

test('reads what headlines and passages print, section by section, with what is right', () => {
	const { article } = articleOfTexts(
		['headline', '义诊二十年'],
		'每年义诊。走访百户，再走访。',
		['crosshead', '护理'],
		'义诊与护理。'
	);
	const judged = new Map([['b2', ['free-clinic']]]);
	expect(readEvidence([{ articles: [article], judged, weight: 2 }], ['义诊', '走访', '护理'])).toEqual([
		{
			headlines: [[0, 1]],
			sections: [
				[
					{
						evidence: [
							[0, 1.3],
							[1, 1.4],
						],
						right: ['free-clinic'],
					},
				],
				[
					{
						evidence: [
							[0, 1.3],
							[2, 1.3],
						],
						right: undefined,
					},
				],
			],
			weight: 2,
		},
	]);
});
