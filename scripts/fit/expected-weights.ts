import { parse } from 'yaml';
import type { Theme } from '../../src/model/schemas/theme.ts';
import type { Cue } from './fit-cues.ts';

/** What is expected of a cue that a hand has not judged. */
const usual = 0.26;

/** A text for a cue by which it is found and sorted. */
const keyOf = ({ slug, word }: Pick<Cue, 'slug' | 'word'>) => `${slug} ${word}`;

/**
 * The cues of the catalogue with the weights that a hand expected of them. They come sorted, so that the order in which the
 * catalogue has them changes no sum.
 *
 * @param yaml the text of `expected-weights.yaml`: for each theme, cues by the weight that is expected of them
 */
export function expectWeights(catalogue: readonly Theme[], yaml: string): Cue[] {
	const said = parse(yaml) as Record<string, Record<string, string[]>>;
	const expected = new Map(
		Object.entries(said).flatMap(([slug, byWeight]) =>
			Object.entries(byWeight).flatMap(([weight, words]) =>
				words.map((word) => [keyOf({ slug, word }), Number(weight)] as const)
			)
		)
	);
	return catalogue
		.flatMap(({ leaves }) => leaves)
		.flatMap(({ slug, cues }) =>
			Object.keys(cues).map((word) => ({ slug, word, expected: expected.get(keyOf({ slug, word })) ?? usual }))
		)
		.sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
}
