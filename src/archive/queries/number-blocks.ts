import type { BlockMetadata } from '../../model/schemas/article.ts';

/** The ordinals under which a reader knows the blocks: paragraphs with list items (第8段) and captions (图说第2条). */
export function numberBlocks(blocks: readonly Pick<BlockMetadata, 'id' | 'type'>[]): Map<string, number> {
	const numbers = new Map<string, number>();
	let paragraphs = 0;
	let captions = 0;
	for (const { id, type } of blocks) {
		if (type === 'paragraph' || type === 'listItem') numbers.set(id, (paragraphs += 1));
		else if (type === 'caption') numbers.set(id, (captions += 1));
	}
	return numbers;
}

/** How a block is named in a source line: 第8段, 图说第2条. */
export function nameBlock(block: Pick<BlockMetadata, 'type'>, number: number | undefined): string {
	if (number === undefined) return '篇首';
	return block.type === 'caption' ? `图说第${number}条` : `第${number}段`;
}

/** The source lines of a block as text: 第69、71、73行. */
export function nameLines(lines: readonly number[]): string {
	return `第${[...new Set(lines)].join('、')}行`;
}
