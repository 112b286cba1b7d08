import type { BlockType } from '../model/schemas/block-types.ts';

/** What a reader calls the block, in the facet and in `in:图说`. */
const kindOfType: Record<BlockType, string> = {
	sectionLabel: '栏目',
	kicker: '标题',
	headline: '标题',
	deck: '标题',
	byline: '署名',
	dateline: '署名',
	editorsNote: '编者按',
	crosshead: '小标题',
	paragraph: '正文',
	listItem: '正文',
	caption: '图说',
	credit: '供图',
	furniture: '版面',
};

/** What stands before an excerpt; paragraphs have their number instead. */
const labelOfType: Partial<Record<BlockType, string>> = { kicker: '引题', headline: '主题', deck: '副题' };

/** The facet value of a block: 图说, 正文. */
export function kindOf(type: BlockType): string {
	return kindOfType[type];
}

/** The short name beside an excerpt: 13段, 引题, 图说. */
export function labelOf(type: BlockType, number: number | null): string {
	return number === null ? (labelOfType[type] ?? kindOfType[type]) : `${number}段`;
}

/** All facet values of blocks. */
export const kinds: readonly string[] = [...new Set(Object.values(kindOfType))];
