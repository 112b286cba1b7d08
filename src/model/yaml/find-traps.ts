import { isScalar, isAlias, visit, type Document, type Node, type Scalar } from 'yaml';
import { quoted } from './quote.ts';
import type { Slip } from './slip.ts';
import type { TextLines } from './text-lines.ts';

/** The line from an offset on, without what closes a flow collection. */
function restOfLine({ text, starts, lines, indexAt }: TextLines, offset: number): string {
	const index = indexAt(offset);
	const rest = lines[index]!.slice(offset - starts[index]!);
	return text === '' ? '' : rest.replace(/\s*(?:[,}\]]+\s*)?$/u, '');
}

/** The name of an alias or an anchor with its sign, and where it stands. */
function signBefore(lines: TextLines, node: Node, sign: string): number {
	const from = node.range?.[0] ?? 0;
	const at = lines.text.lastIndexOf(sign, from);
	return at < 0 ? from : at;
}

/**
 * Finds text that YAML takes for something else without a word: `*记者` for a reference, `&记者` for an anchor, `!重要` for a
 * tag.
 *
 * Anchors that a reference uses are left alone.
 */
export function findTraps(document: Document, lines: TextLines): Slip[] {
	const slips: Slip[] = [];
	const anchors = new Map<string, Node>();
	const used = new Set<string>();
	const needsQuotes = (offset: number, sign: string) => {
		const reason = `以 ${sign} 开头的文字要加引号：${quoted(restOfLine(lines, offset))}`;
		slips.push({ offset, reason, ruleId: 'quote' });
	};
	visit(document, {
		Node: (_key, node) => {
			if (isAlias(node)) {
				if (node.resolve(document) === undefined) needsQuotes(node.range?.[0] ?? 0, '*');
				else used.add(node.source);
				return;
			}
			if (node.anchor !== undefined) anchors.set(node.anchor, node);
			const { tag } = node as Scalar;
			// The library gives a tag to what has none only for its own kinds.
			if (tag !== undefined && !tag.startsWith('tag:yaml.org')) needsQuotes(signBefore(lines, node, '!'), '!');
		},
	});
	for (const [name, node] of anchors) if (!used.has(name)) needsQuotes(signBefore(lines, node, '&'), '&');
	return slips;
}

/** Finds comments that were probably meant as text: a # without a blank behind it, on the line of a plain value. */
export function findSwallowed(document: Document, lines: TextLines): Slip[] {
	const slips: Slip[] = [];
	visit(document, {
		Pair: (_key, { value }) => {
			if (!isScalar(value) || value.type !== 'PLAIN' || !value.range) return;
			const [from, to] = value.range;
			const [, gap] = /^([ \t]+)#[^\s#]/u.exec(lines.text.slice(to)) ?? [];
			if (gap === undefined || from === to) return;
			const text = restOfLine(lines, from);
			const reason = `# 和它后面的字被当作注释；是文字就加引号：${quoted(text)}`;
			slips.push({ offset: to + gap.length, reason, ruleId: 'comment' });
		},
	});
	return slips;
}
