import type { ThemeScores } from './score-text.ts';

/** What the headlines say for a theme counts so much for each passage of the article … */
const headlineWeight = 0.88;
/** … what the other passages of the section say for it, on average, so much … */
const sectionWeight = 0.84;
/** … and what the passage itself says for its strongest other theme so much against it. */
const rivalWeight = 0.69;
/** However much is said elsewhere, it counts for no more than this. */
const ceiling = 1.07;

/** What is said elsewhere, bent below the ceiling: half a ceiling counts nearly whole, ten of them no more than one. */
const bend = (score: number) => ceiling * Math.tanh(score / ceiling);

const bent = (scores: ThemeScores) => new Map(scores.map(([slug, score]) => [slug, bend(score)]));

/** What the other passages of a section say for each theme, on average. */
function elsewhere(section: readonly ReadonlyMap<string, number>[], own: number): Map<string, number> {
	const sums = new Map<string, number>();
	for (const [index, scores] of section.entries()) {
		if (index === own) continue;
		for (const [slug, score] of scores) sums.set(slug, (sums.get(slug) ?? 0) + score / (section.length - 1));
	}
	return sums;
}

/**
 * What stands around each passage of a section says for its themes, or against them: the headlines and the other passages of the
 * section support a theme, the strongest other theme of the passage weighs against it.
 *
 * @param own what each passage says by itself
 * @returns for each passage, a sum for every theme that it, the headlines or the section speak of
 */
export function weighSurroundings(own: readonly ThemeScores[], headlines: ThemeScores): Map<string, number>[] {
	const above = bent(headlines);
	const section = own.map(bent);
	return own.map((scores, index) => {
		const others = elsewhere(section, index);
		const [first, second] = scores;
		const rivalOf = (slug: string) => (slug === first?.[0] ? second : first)?.[1] ?? 0;
		return new Map(
			[...new Set([...scores.map(([slug]) => slug), ...above.keys(), ...others.keys()])].map((slug) => [
				slug,
				headlineWeight * (above.get(slug) ?? 0) +
					sectionWeight * (others.get(slug) ?? 0) -
					rivalWeight * bend(rivalOf(slug)),
			])
		);
	});
}
