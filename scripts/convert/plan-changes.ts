import type { Article } from '../../src/model/schemas/article.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import { hasFailed, type ConvertedSources } from './convert-sources.ts';
import type { WrittenArticle } from './read-articles.ts';

/** What a conversion has to do in the content folder; paths are relative to it. */
export interface Changes {
	/** Files to be written, with their text: records of new hospitals, articles that are new or changed. */
	write: ReadonlyMap<string, string>;
	/** Articles that no source gives any more. */
	remove: readonly string[];
}

/** Decides what is to be written and removed. The article of a source that fails now stays: good work is not lost. */
export function planChanges(
	{ conversions, records }: ConvertedSources,
	articles: readonly Article[],
	written: readonly WrittenArticle[]
): Changes {
	const failed = new Set(conversions.filter(hasFailed).map(({ file }) => file.basename));
	const wanted = new Map(articles.map((article) => [`articles/${article.id}.mdx`, toMdx(article)]));
	const before = new Map(written.map(({ path, text }) => [path, text]));
	return {
		write: new Map([...records, ...[...wanted].filter(([path, text]) => before.get(path) !== text)]),
		remove: written
			.filter(({ path, data }) => !wanted.has(path) && !failed.has(data.source.file))
			.map(({ path }) => path),
	};
}
