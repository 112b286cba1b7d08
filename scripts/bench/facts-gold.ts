import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { Comparison } from '../../src/model/schemas/article.ts';

/** What a careful reader recorded of one figure. */
export interface GoldIndicator {
	name: string;
	value: number;
	unit: string | null;
	qualifier: string | null;
	kind: string;
	period: string | null;
	comparison: Partial<Comparison> | null;
	outOf: number | null;
	block: string;
}

/** What a careful reader recorded of one article. */
export interface GoldArticle {
	lines: [number, number];
	indicators: GoldIndicator[];
	honours: { name: string; level: string | null; kind: string; block: string }[];
	people: { name: string; role: string; org: string | null }[];
	quotations: { text: string; speaker: string; block: string }[];
	programmes: { name: string; variants?: string[] }[] | string[];
	themes?: Record<string, string[]>;
}

/** A source with the articles that were annotated in it. */
export interface GoldCase {
	name: string;
	source: string;
	articles: GoldArticle[];
}

/**
 * Reads annotated sources from a folder: either files that name their source, or folders with `source.txt` and
 * `metadata.yaml`.
 */
export function readGold(folder: string, root: string): GoldCase[] {
	return readdirSync(folder)
		.sort()
		.flatMap((name): GoldCase[] => {
			const path = join(folder, name);
			if (statSync(path).isDirectory()) {
				const metadata = join(path, 'metadata.yaml');
				if (!existsSync(metadata)) return [];
				const { articles } = parse(readFileSync(metadata, 'utf8')) as { articles: GoldArticle[] };
				return [{ name, source: join(path, 'source.txt'), articles }];
			}
			if (!name.endsWith('.yaml')) return [];
			const { source, articles } = parse(readFileSync(path, 'utf8')) as { source: string; articles: GoldArticle[] };
			return [{ name, source: join(root, source), articles }];
		});
}
