import { blockTypeNames } from '../../src/model/names.ts';

/** A label of a line in Chinese: 正文, 正文（接前） for one that goes on. */
export function readLabel(label: string): string {
	const names: Readonly<Record<string, string>> = blockTypeNames;
	const name = names[label.replace('+', '')] ?? label;
	return label.endsWith('+') ? `${name}（接前）` : name;
}
