import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { rememberFile } from '../src/remember-file.ts';
import { dropUnused } from './drop-unused.ts';

let folder = '';
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'unused-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Writes a file that was asked for last so many days ago. */
function keep(name: string, days: number): string {
	const file = join(folder, name);
	writeFileSync(file, name);
	const time = Date.now() / 1000 - days * 24 * 60 * 60;
	utimesSync(file, time, time);
	return file;
}

test('drops what no build has asked for in seven days, and nothing else', () => {
	keep('today.woff2', 0);
	keep('six-days.png', 6);
	keep('eight-days.png', 8);
	keep('half-written.woff2.1b4e28ba-2fa1-11d2-883f-0016d3cca427', 30);
	mkdirSync(join(folder, 'others'));
	keep(join('others', 'eight-days.png'), 8);
	expect(dropUnused(folder)).toBe(2);
	expect(readdirSync(folder).sort()).toEqual(['others', 'six-days.png', 'today.woff2']);
	expect(readdirSync(join(folder, 'others'))).toEqual(['eight-days.png']);
});

test('what is asked for again stays', async () => {
	const file = keep('old.woff2', 100);
	await rememberFile(file, () => Promise.reject(new Error('made again')));
	expect(dropUnused(folder)).toBe(0);
	expect(readdirSync(folder)).toEqual(['old.woff2']);
});

test('a folder that is not there has nothing to drop', () => {
	expect(dropUnused(join(folder, 'none'))).toBe(0);
});
