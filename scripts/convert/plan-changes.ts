import type { Article } from '../../src/model/schemas/article.ts';
import { splitFrontmatter } from '../../src/model/front-matter.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import { hasFailed, type ConvertedSources } from './convert-sources.ts';
import type { WrittenArticle, WrittenArticles, WrittenFile } from './read-articles.ts';
import { checkSeal, seal, unseal } from './seal.ts';

/** What a conversion has to do in the content folder; paths are relative to it. */
export interface Changes {
	/** Files to be written, with their text: records of new hospitals, articles that are new or changed. */
	write: ReadonlyMap<string, string>;
	/** Files in the folder of articles to be removed. */
	remove: readonly string[];
	/** Files changed by hand, or put there by hand, that are about to be overwritten or removed: kept elsewhere. */
	replaced: readonly WrittenFile[];
	added: readonly Article[];
	changed: readonly { before: WrittenArticle; after: Article }[];
	/** Articles that no source gives any more. */
	removed: readonly WrittenArticle[];
	moved: readonly { from: string; to: Article }[];
	/** Articles of sources that fail now: they stay as they were. Good work is not lost. */
	kept: readonly WrittenArticle[];
}

/** By what a report is known again at another address: its blocks, wherever their lines stand. */
function bodyOf(mdx: string): string {
	return splitFrontmatter(mdx).body.replaceAll(/ id="b[\d-]+"/gu, '');
}

/** Tells what only moved from what is gone and what is new. */
function findMoves(
	added: readonly Article[],
	removed: readonly WrittenArticle[]
): Pick<Changes, 'added' | 'removed' | 'moved'> {
	const gone = [...removed];
	const moved = added.flatMap((to) => {
		const body = bodyOf(toMdx(to));
		const at = gone.findIndex(({ text }) => bodyOf(unseal(text)) === body);
		return at < 0 ? [] : gone.splice(at, 1).map(({ data }) => ({ from: data.id, to }));
	});
	const arrived = new Set(moved.map(({ to }) => to));
	return { added: added.filter((article) => !arrived.has(article)), removed: gone, moved };
}
/** Whether somebody else than the conversion changed an article that is to become `wanted`, or to go. */
function isChangedByHand({ text }: WrittenFile, wanted: string | undefined): boolean {
	if (checkSeal(text) === 'whole') return false;
	return wanted === undefined || unseal(text) !== unseal(wanted);
}

/** Decides what is to be written, removed and kept, and finds what that changes for a reader. */
export function planChanges(
	{ conversions, records }: ConvertedSources,
	articles: readonly Article[],
	written: WrittenArticles
): Changes {
	const failed = new Set(conversions.filter(hasFailed).map(({ file }) => file.basename));
	const wanted = new Map(articles.map((article) => [`articles/${article.id}.mdx`, seal(toMdx(article))]));
	const before = new Map([...written.articles, ...written.foreign].map((file) => [file.path, file]));
	const known = new Map(written.articles.map((article) => [article.data.id, article]));
	const gone = written.articles.filter(({ path }) => !wanted.has(path));
	const kept = gone.filter(({ data }) => failed.has(data.source.file));
	const removed = gone.filter((article) => !kept.includes(article));
	const remove = [...removed, ...written.foreign.filter(({ path }) => !wanted.has(path))];
	const overwritten = [...wanted.keys()].flatMap((path) => before.get(path) ?? []);
	return {
		write: new Map([...records, ...[...wanted].filter(([path, text]) => before.get(path)?.text !== text)]),
		remove: remove.map(({ path }) => path),
		replaced: [...overwritten, ...remove].filter((file) => isChangedByHand(file, wanted.get(file.path))),
		changed: articles.flatMap((after) => {
			const article = known.get(after.id);
			const isSame = !article || unseal(article.text) === toMdx(after);
			return isSame ? [] : [{ before: article, after }];
		}),
		kept,
		...findMoves(
			articles.filter(({ id }) => !known.has(id)),
			removed
		),
	};
}
