import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { ScoresSchema, type ScoredSet, type Scores } from '../../src/model/schemas/scores.ts';
import type { Measured, SetName } from './measure-all.ts';
import { f1 } from './score.ts';

/** The scores that `/about/quality/` tells. */
export const publishedPath = join(import.meta.dirname, '../../src/archive/scores.yaml');

const comment = `# How right the conversion is by itself, for /about/quality/: written by \`npm run floors -- -u\`, not by hand.\n\n`;

/** Published scores may be this far from those measured, in F1; a change of rules need not touch them each time. */
const tolerance = 0.01;

/** What is to be told of some measured scores. */
export function toPublish(measured: Measured, closedScorings: number): Scores {
	const of = (name: SetName): ScoredSet | undefined => {
		const set = measured.get(name);
		if (!set || set.pages === 0) return undefined;
		const scores = [...set.scores].map(([measure, { expected, found, right }]) => [
			measure,
			{ expected, found, right },
		]);
		return { pages: set.pages, reports: set.reports, scores: Object.fromEntries(scores) as ScoredSet['scores'] };
	};
	return {
		closedScorings,
		closed: { structure: of('structure closed'), facts: of('facts closed') },
		seen: { structure: of('structure seen'), facts: of('facts seen') },
	};
}

export function formatPublished(scores: Scores): string {
	return comment + stringify(scores, { lineWidth: 0, flowCollectionPadding: true });
}

export function readPublished(): Scores {
	return ScoresSchema.parse(parse(readFileSync(publishedPath, 'utf8')));
}

/** Which published scores are no longer true, in words. */
export function staleScores(published: Scores, measured: Measured): string[] {
	const now = toPublish(measured, published.closedScorings);
	return (['closed', 'seen'] as const).flatMap((side) =>
		(['structure', 'facts'] as const).flatMap((kind) => {
			const [told, found] = [published[side][kind], now[side][kind]];
			if (told?.pages !== found?.pages) return [`${side} ${kind}: the pages are others`];
			return Object.entries(found?.scores ?? {}).flatMap(([measure, score]) => {
				const known = told?.scores[measure];
				const isTrue = known !== undefined && Math.abs(f1(known) - f1(score)) <= tolerance;
				return isTrue
					? []
					: [
							`${side} ${kind}, ${measure}: told ${known ? f1(known).toFixed(3) : 'nothing'}, is ${f1(score).toFixed(3)}`,
						];
			});
		})
	);
}
