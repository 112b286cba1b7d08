import type { ElementContent, Root, RootContent } from 'hast';
import type { VFile } from 'vfile';
import { frontmatterOf } from './frontmatter-of.ts';
import { blockComponent } from './jsx.ts';

/** Blocks that stand together, and the component that holds them. */
const groups: Readonly<Record<string, string>> = { Caption: 'Captions', ListItem: 'List', EditorsNote: 'EditorsNotes' };

/** The head of a report is shown by `ReportHead.astro`, with the same ids. */
const head = new Set(['SectionLabel', 'Kicker', 'Headline', 'Deck', 'Byline']);

const nameOf = (node: RootContent) => (node.type === 'mdxJsxFlowElement' ? (node.name ?? '') : '');

/** Sets the blocks of the head apart and gathers neighbouring captions, list items and parts of the editor's note. */
export function rehypeGroupBlocks() {
	return (tree: Root, file: VFile) => {
		if (!frontmatterOf(file)) return;
		const children: RootContent[] = [];
		let open: { name: string; children: ElementContent[] } | undefined;
		for (const node of tree.children) {
			const name = nameOf(node);
			if (head.has(name) || (node.type === 'text' && node.value.trim() === '')) continue;
			const group = groups[name];
			if (group === undefined || node.type !== 'mdxJsxFlowElement') {
				open = undefined;
				children.push(node);
			} else if (open?.name === group) {
				open.children.push(node);
			} else {
				open = { name: group, children: [node] };
				children.push(blockComponent(group, {}, open.children));
			}
		}
		tree.children = children;
	};
}
