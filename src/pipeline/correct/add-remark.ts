import type { Correction } from '../../model/schemas/sidecar.ts';
import type { Block } from '../../model/tree.ts';

/** A block with what its editor says of a correction; the block as it is where he says nothing. */
export function withRemark(block: Block, { do: kind, note }: Pick<Correction, 'do' | 'note'>, quote?: string): Block {
	if (note === undefined) return block;
	const remark = { do: kind, ...(quote === undefined ? {} : { quote }), text: note };
	return { ...block, remarks: [...(block.remarks ?? []), remark] };
}

/** A fact with what its editor says of it; the fact as it is where he says nothing. */
export function withFactRemark<Fact extends { remarks?: string[] | undefined }>(
	fact: Fact,
	{ note }: Pick<Correction, 'note'>
): Fact {
	return note === undefined ? fact : { ...fact, remarks: [...(fact.remarks ?? []), note] };
}
