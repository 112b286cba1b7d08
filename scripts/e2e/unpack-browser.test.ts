import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillOnce } from './unpack-browser.ts';

let among: string;
beforeEach(() => {
	among = mkdtempSync(join(tmpdir(), 'unpack-'));
});
afterEach(() => {
	rmSync(among, { recursive: true });
});

/** Writes a file in two steps. */
const slowly = (name: string) => async (folder: string) => {
	writeFileSync(join(folder, 'browser'), 'half');
	await sleep(20);
	writeFileSync(join(folder, 'browser'), `whole, by ${name}`);
};

test('whoever comes later finds a whole folder, and those that come at once leave one', async () => {
	const place = join(among, 'browser-1');
	await Promise.all(['a', 'b', 'c'].map((name) => fillOnce(place, slowly(name))));
	expect(readdirSync(among)).toEqual(['browser-1']);
	const made = readFileSync(join(place, 'browser'), 'utf8');
	expect(made).toMatch(/^whole/u);
	await fillOnce(place, slowly('d'));
	expect(readFileSync(join(place, 'browser'), 'utf8')).toBe(made);
});

test('one that fails says so and leaves nothing', async () => {
	await expect(fillOnce(join(among, 'browser-1'), () => Promise.reject(new Error('full')))).rejects.toThrow('full');
	expect(readdirSync(among)).toEqual([]);
});
