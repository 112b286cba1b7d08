import type { ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import type { FormerBlocks } from '../archive/queries/former-addresses.ts';
import { url } from '../url.ts';
import { blockElements, element } from './jsx.ts';

declare module 'vfile' {
	interface DataMap {
		/** Addresses of blocks that the report had and has no more. */
		formerBlocks?: FormerBlocks;
	}
}

/** A place that an address leads to. */
const anchor = (id: string) => element('span', { id, className: ['former'], dataAside: '' });

/** Tells where passages went that stood here: each has its address, and leads on. */
function movedNote(away: readonly { id: string; to: string }[]): ElementContent {
	const links = away.map(({ id, to }) =>
		element('a', { id, href: url(`/articles/${to.replace('#', '/#')}`), dataLeadOn: '', ariaLabel: '原在此处的一段' }, [
			{ type: 'text', value: '¶' },
		])
	);
	const text = { type: 'text' as const, value: '原在此处的文字，今在另一篇：' };
	return element('p', { className: ['moved', 'no-print'], dataAside: '' }, [text, ...links]);
}

/**
 * Gives the addresses that a report's blocks had before a place: at the block that has their text now, or stood next to it.
 *
 * Runs after the text is marked, which would take an anchor for text.
 */
export function rehypeAnchorFormer() {
	return (tree: Root, file: VFile) => {
		const former = file.data.formerBlocks;
		if (!former) return;
		const blocks = new Map(blockElements(tree).map(({ node, id }) => [node as RootContent, { node, id }]));
		tree.children = tree.children.flatMap((child): RootContent[] => {
			const block = blocks.get(child);
			if (!block) return [child];
			block.node.children.unshift(...(former.here.get(block.id) ?? []).map(anchor));
			const away = former.away.get(block.id);
			return away ? [child, movedNote(away)] : [child];
		});
	};
}
