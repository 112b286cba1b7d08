/** What `rehypeDescribeBlocks` hands to the component of a block. */
export interface BlockProps {
	/** The block's address within its report. */
	id: string;
	/** Lines of the source it stands on. */
	lines?: readonly number[];
	/** Its ordinal among paragraphs or captions. */
	number?: number;
	/** What stands in the margin. */
	notes?: readonly { lemma: string; remark: string }[];
	/** The form 指出错误 with this block filled in; absent where this copy names no repository. */
	fault?: string;
	/** Level of a crosshead. */
	depth?: 2 | 3;
}
