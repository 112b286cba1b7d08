import { matchesIn } from '../../../model/matches-in.ts';
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
		const keys = new Map<string, string>();
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
		const passages = passagesOf(article, types);
		const repeated = repeatedNames(passages.map(({ plain }) => plain));
		for (const passage of passages) {
			const known = findKnown(passage.plain);
			const fresh = findNew(passage.plain, repeated)
				.filter(({ from, to }) => !known.some((other) => from < other.to && to > other.from))
				.map((one): ProgrammeFound => ({ ...one, id: slugOfName(one.name.replaceAll(/[“”‘’]/gu, '')) }));
			for (const { id, name, from, to, rule } of [...known, ...fresh].sort((a, b) => a.from - b.from)) {
				// “健康E卡”项目 and “健康E卡” are one.
				const inner = /“(?<inner>[^”]+)”/u.exec(name)?.groups?.['inner'] ?? name;
				const key = programmes.has(id) ? id : (keys.get(inner) ?? id);
				keys.set(inner, key);
				const entry = programmes.get(key) ?? { name, mentions: [] };
				entry.mentions.push({ ...quoteOf(passage, lines, from, to), rule, sure: sureOf.get(rule)! });
				programmes.set(key, entry);
			}
		}
		return [...programmes].map(([id, entry]) => ({ id, ...entry }));
	};
}

/** What stands in quotation marks twice or more. */
function repeatedNames(texts: readonly string[]): ReadonlySet<string> {
	const counts = new Map<string, number>();
	for (const [, name] of texts.flatMap((text) => matchesIn(/“([^“”]{3,10})”/gu, text)))
		counts.set(name!, (counts.get(name!) ?? 0) + 1);
	return new Set([...counts].flatMap(([name, count]) => (count > 1 ? [name] : [])));
}
