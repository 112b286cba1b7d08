import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentFolder } from 'virtual:content';
import { deflateSync } from 'fflate';
import { sidecarPath } from '../model/sidecar-path.ts';
import { divideSources } from './divide-sources.ts';
import { getReportsAndReprints } from './reports.ts';

/** A source of the archive, for its editors. */
export interface SourceFile {
	/** Its name in `content/sources`. */
	file: string;
	/** Hospitals that its reports are about; headlines where that is no single one. */
	about: string[];
	reports: number;
	/** The last line that a report of it takes up. */
	lines: number;
	/** Characters other than white space. */
	characters: number;
	/** Reports that nobody has read against the source. */
	unreviewed: number;
}

/** The sources of the archive in the order of their names. */
export async function getSourceFiles(): Promise<SourceFile[]> {
	const bySource = Map.groupBy(await getReportsAndReprints(), ({ source }) => source.file);
	return [...bySource]
		.map(([file, reports]) => ({
			file,
			about: [...new Set(reports.map(({ hospital, headline }) => hospital?.name ?? headline))],
			reports: reports.length,
			lines: Math.max(...reports.map(({ source }) => source.lines[1])),
			characters: reports.reduce((sum, { ledger }) => sum + ledger.characters, 0),
			unreviewed: reports.filter(({ reviewed }) => reviewed === null).length,
		}))
		.sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** A source as received, packed (DEFLATE) and in Base64, with its sidecar where it has one. */
export interface SourceWithSidecar {
	bytes: string;
	sidecar: string;
}

/** The names of all sources, by the files in which they lie. */
export async function getSourceParts(): Promise<Record<string, string[]>> {
	return divideSources((await getSourceFiles()).map(({ file }) => file));
}

async function readSource(file: string): Promise<SourceWithSidecar> {
	const path = join(contentFolder, 'sources', file);
	const sidecar = await readFile(sidecarPath(path), 'utf8').catch(() => '');
	const packed = deflateSync(await readFile(path), { level: 9 });
	return { bytes: Buffer.from(packed).toString('base64'), sidecar };
}

/** Reads sources for the desk. */
export async function readSources(files: readonly string[]): Promise<Record<string, SourceWithSidecar>> {
	return Object.fromEntries(await Promise.all(files.map(async (file) => [file, await readSource(file)] as const)));
}
