import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

function collect(value: unknown, labels: Map<string, string>): void {
	if (typeof value !== 'object' || value === null) return;
	if ('label' in value && typeof value.label === 'string') {
		const { slug, id } = value as { slug?: unknown; id?: unknown };
		const name = slug ?? id;
		if (typeof name === 'string') labels.set(name, value.label);
	}
	for (const part of Object.values(value)) collect(part, labels);
}

/** Slug and label of every theme in the catalogue, at whichever level; none where there is no catalogue. */
export function readThemeLabels(file: string): Map<string, string> {
	const labels = new Map<string, string>();
	if (existsSync(file)) collect(parse(readFileSync(file, 'utf8')), labels);
	return labels;
}
