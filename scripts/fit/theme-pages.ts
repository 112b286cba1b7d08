import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/model/tree.ts';
import { convertSource, type Pipeline } from '../../src/pipeline/index.ts';
import { readGold, type GoldCase } from '../bench/facts-gold.ts';
import { annotatedFacts } from '../bench/measure-all.ts';
import { listPages } from '../fixtures/list-pages.ts';

const root = join(import.meta.dirname, '../..');

/** A page whose passages somebody judged. */
export interface ThemePage {
	/** Its articles as the marker of themes gets them. */
	articles: readonly Article[];
	/** The themes of each passage that was judged, by the id of its block. */
	judged: ReadonlyMap<string, readonly string[]>;
	/** How much each of its passages counts. */
	weight: number;
}

/** Sets of pages by their names: reports of the archive, invented pages that rules were learnt from, and later ones. */
export type ThemePages = Readonly<Record<'corpus' | 'seen' | 'open', readonly ThemePage[]>>;

/** A passage of the archive counts so much more than one of an invented page. */
const corpusWeight = 2;

/** A page as the rules divide it, without the editor's corrections. */
function readPage({ source, articles: annotated }: GoldCase, pipeline: Pipeline, weight: number): ThemePage {
	const articles: Article[] = [];
	const markThemes = (article: Article) => {
		articles.push(article);
		return article;
	};
	convertSource(readFileSync(source), source, { ...pipeline, knowledge: { ...pipeline.knowledge, markThemes } });
	const judged = new Map(annotated.flatMap(({ themes }) => Object.entries(themes ?? {})));
	return { articles, judged, weight };
}

/** The sources with judged passages that may be read to learn from; never those of `closed.yaml`. */
export function listThemeCases(): Record<keyof ThemePages, GoldCase[]> {
	// Those of `pages` tell what lines are, and nothing of themes.
	const pages = listPages().filter(({ name }) => !name.startsWith('pages/'));
	const isJudged = ({ articles }: GoldCase) => articles.some(({ themes }) => themes !== undefined);
	return {
		corpus: readGold(join(root, 'scripts/fixtures/facts'), root).filter(isJudged),
		seen: annotatedFacts('seen', pages).filter(isJudged),
		open: annotatedFacts('open', pages).filter(isJudged),
	};
}

/** All pages to learn from, read anew. */
export function readThemePages(pipeline: Pipeline): ThemePages {
	const { corpus, seen, open } = listThemeCases();
	return {
		corpus: corpus.map((one) => readPage(one, pipeline, corpusWeight)),
		seen: seen.map((one) => readPage(one, pipeline, 1)),
		open: open.map((one) => readPage(one, pipeline, 1)),
	};
}
