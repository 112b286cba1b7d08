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

/** Shares and doublings in words as the article document gives them: 七成 is 70 %, 翻一番 100 %. */
const inPerCent: Readonly<Record<string, (value: number) => number>> = {
	成: (tenths) => tenths * 10,
	番: (times) => (2 ** times - 1) * 100,
};

function withPerCent<T extends { value?: number | null; unit?: string | null }>(one: T): T {
	const convert = inPerCent[one.unit ?? ''];
	return convert && typeof one.value === 'number' ? { ...one, value: convert(one.value), unit: '%' } : one;
}

/** An annotated figure in the units of the article document: some readers wrote 成 and 番 as printed. */
export function inUnitsOfDocument(figure: GoldIndicator): GoldIndicator {
	const { comparison } = figure;
	return { ...withPerCent(figure), comparison: comparison && withPerCent(comparison) };
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
