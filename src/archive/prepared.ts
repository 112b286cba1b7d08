import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../model/schemas/article.ts';
import type { SharedWording } from './queries/shared-wording.ts';

/*
 * What every part of a build asks of all reports, worked out once for all parts: the reports, read and checked, and the wording
 * that they share. It lies in a folder of the build, in JSON, and is never older than the build.
 */

/** So many reports lie in one file: a text of all would be larger than a string can be. */
const reportsOfFile = 500;

const reportsFile = (folder: string, number: number) => join(folder, `reports-${number}.json`);
const wordingFile = (folder: string) => join(folder, 'wording.json');

/** Keeps the reports with their texts, and what they share. */
export function writePrepared(folder: string, reports: readonly Article[], wording: readonly SharedWording[]): void {
	mkdirSync(folder, { recursive: true });
	for (let number = 0; number * reportsOfFile < reports.length; number += 1) {
		const some = reports.slice(number * reportsOfFile, (number + 1) * reportsOfFile);
		writeFileSync(reportsFile(folder, number), JSON.stringify(some));
	}
	writeFileSync(wordingFile(folder), JSON.stringify(wording));
}

/** The reports with their texts, in the order in which they were kept. */
export function readPreparedReports(folder: string): Article[] {
	const reports: Article[] = [];
	for (let number = 0; existsSync(reportsFile(folder, number)); number += 1)
		reports.push(...(JSON.parse(readFileSync(reportsFile(folder, number), 'utf8')) as Article[]));
	return reports;
}

/** What the reports share. */
export const readPreparedWording = (folder: string): SharedWording[] =>
	JSON.parse(readFileSync(wordingFile(folder), 'utf8')) as SharedWording[];
