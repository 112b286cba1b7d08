import type { Theme } from '../../src/model/schemas/theme.ts';
import { fitCues, type Cue } from './fit-cues.ts';
import { readEvidence } from './theme-evidence.ts';
import type { ThemePage } from './theme-pages.ts';

/** Weights are kept in such parts of one: a person reads them. */
const parts = 10;
/** No cue counts for more. */
const most = 2;

/** The catalogue with the weights that pages give to its cues, as they are written. */
export function fitThemes(catalogue: readonly Theme[], cues: readonly Cue[], pages: readonly ThemePage[]): Theme[] {
	const words = cues.map(({ word }) => word);
	const fitted = fitCues(readEvidence(pages, words), cues);
	const weights = new Map(
		catalogue.flatMap(({ leaves }) => leaves.map(({ slug }) => [slug, new Map<string, number>()]))
	);
	for (const [index, { slug, word }] of cues.entries())
		weights.get(slug)!.set(word, Math.min(Math.round(fitted[index]! * parts) / parts, most));
	return catalogue.map((theme) => ({
		...theme,
		leaves: theme.leaves.map((leaf) => ({ ...leaf, cues: Object.fromEntries(weights.get(leaf.slug)!) })),
	}));
}
