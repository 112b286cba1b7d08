import type { ProgrammeMentions, Sureness } from '../../../model/schemas/article.ts';
import type { ProgrammeEntry } from '../../../model/schemas/programme.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { slugOfName } from '../../../model/slug-of-name.ts';
import type { Article, Line } from '../../../model/tree.ts';
import { passagesOf, quoteOf } from '../passages.ts';
import { programmeFinder, type ProgrammeFound } from './catalogue.ts';
import { newNameFinder } from './new-names.ts';
import { programmeRules, type ProgrammeRule } from './rules.ts';

const sureOf = new Map<ProgrammeRule, Sureness>(programmeRules.map(({ id, sure }) => [id, sure]));

/** Finds the programmes of an article. */
export type ProgrammeExtractor = (article: Article, lines: readonly Line[]) => ProgrammeMentions[];

/**
 * Makes the extractor of programmes: those of the catalogue in any wording, then new names by their form. One entry a
 * programme, with every place that names it.
 */
export function programmeExtractor(lexicon: Lexicon, catalogue: readonly ProgrammeEntry[]): ProgrammeExtractor {
	const findKnown = programmeFinder(catalogue);
	const findNew = newNameFinder(lexicon.programmes);
	return (article, lines) => {
		const programmes = new Map<string, { name: string; mentions: ProgrammeMentions['mentions'] }>();
		const types = [
			'kicker',
			'headline',
			'deck',
			'editorsNote',
			'crosshead',
			'paragraph',
			'listItem',
			'caption',
		] as const;
		for (const passage of passagesOf(article, types)) {
			const known = findKnown(passage.plain);
			const fresh = findNew(passage.plain)
				.filter(({ from, to }) => !known.some((other) => from < other.to && to > other.from))
				.map((one): ProgrammeFound => ({ ...one, id: slugOfName(one.name.replaceAll(/[“”‘’]/gu, '')) }));
			for (const { id, name, from, to, rule } of [...known, ...fresh].sort((a, b) => a.from - b.from)) {
				const entry = programmes.get(id) ?? { name, mentions: [] };
				entry.mentions.push({ ...quoteOf(passage, lines, from, to), rule, sure: sureOf.get(rule)! });
				programmes.set(id, entry);
			}
		}
		return [...programmes].map(([id, entry]) => ({ id, ...entry }));
	};
}
