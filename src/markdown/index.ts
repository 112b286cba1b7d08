import type { PluggableList } from 'unified';
import { rehypeAnchorFormer } from './rehype-anchor-former.ts';
import { rehypeDescribeBlocks } from './rehype-describe-blocks.ts';
import { rehypeGroupBlocks } from './rehype-group-blocks.ts';
import { rehypeMarkText } from './rehype-mark-text.ts';

export const remarkPlugins: PluggableList = [];

/** The order matters: notes quote the bare text, so blocks are described before the text is marked. */
export const rehypePlugins: PluggableList = [
	rehypeDescribeBlocks,
	rehypeMarkText,
	rehypeAnchorFormer,
	rehypeGroupBlocks,
];
