import type { Block } from '../../model/schemas/article.ts';

/** An entry of the contents, with the run-in heads below it. */
export interface OutlineEntry {
	id: string;
	text: string;
	entries: { id: string; text: string }[];
}

const withoutStop = (head: string) => head.replace(/[。：:．]$/u, '');

/** The contents of a report: its crossheads, and below each the run-in heads and lower crossheads. */
export function outline(blocks: readonly Pick<Block, 'id' | 'type' | 'depth' | 'text' | 'runIn'>[]): OutlineEntry[] {
	const entries: OutlineEntry[] = [];
	for (const { id, type, depth, text, runIn } of blocks) {
		const last = entries.at(-1);
		if (type === 'crosshead' && (depth !== 3 || !last)) entries.push({ id, text, entries: [] });
		else if (type === 'crosshead') last!.entries.push({ id, text });
		else if (runIn !== null && last) last.entries.push({ id, text: withoutStop(runIn) });
		else if (runIn !== null) entries.push({ id, text: withoutStop(runIn), entries: [] });
	}
	return entries;
}
