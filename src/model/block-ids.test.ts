import { expect, test } from 'vitest';
import { articleOf } from '../pipeline/test-articles.ts';
import { blockIds } from './block-ids.ts';
import { sliceBlock } from './block-text.ts';
import { codePoint, codePointSpan } from './offsets.ts';

test('names a block after the line of its first character', () => {
	const { blocks } = articleOf('医院外景\n\n全院有职工。');
	expect([...blockIds(blocks).values()]).toEqual(['b1', 'b3']);
});

test('numbers the blocks that begin on one line in the order of the source', () => {
	const [block] = articleOf('获评先进。人才队伍壮大。').blocks;
	const [first, second] = [sliceBlock(block!, ...codePointSpan(0, 5))!, sliceBlock(block!, codePoint(5))!];
	const ids = blockIds([second, first]);
	expect([ids.get(first), ids.get(second)]).toEqual(['b1', 'b1-2']);
});
