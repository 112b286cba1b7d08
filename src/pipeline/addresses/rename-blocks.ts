import type { Article } from '../../model/schemas/article.ts';

/** A value with every `block: id` in it renamed; ids that are no block of the document stay. */
function renameIn(value: unknown, ids: ReadonlyMap<string, string>): unknown {
	if (Array.isArray(value)) return value.map((item) => renameIn(item, ids));
	if (value === null || typeof value !== 'object') return value;
	return Object.fromEntries(
		Object.entries(value).map(([key, item]) => [
			key,
			key === 'block' && typeof item === 'string' ? (ids.get(item) ?? item) : renameIn(item, ids),
		])
	);
}

/** The document with other addresses of its blocks: theirs, the editor's note's, and those on which its facts stand. */
export function renameBlocks(article: Article, ids: ReadonlyMap<string, string>): Article {
	if ([...ids].every(([before, now]) => before === now)) return article;
	const { blocks, editorsNote, ledger, ...rest } = article;
	return {
		...article,
		// Facts of every kind name their block under one key, whatever kinds there will be.
		...(renameIn(rest, ids) as typeof rest),
		editorsNote: editorsNote.map((id) => ids.get(id) ?? id),
		blocks: blocks.map((block) => ({ ...block, id: ids.get(block.id) ?? block.id })),
		ledger,
	};
}
