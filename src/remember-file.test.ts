import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { rememberFile } from './remember-file.ts';

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'remember-'));
});
afterAll(() => rm(folder, { recursive: true }));

const bytes = (text: string) => new TextEncoder().encode(text);

test('makes a file once, and reads it from then on', async () => {
	const file = join(folder, 'rooms', 'one.txt');
	expect(await rememberFile(file, () => Promise.resolve(bytes('made')))).toEqual(bytes('made'));
	expect(await rememberFile(file, () => Promise.reject(new Error('made again')))).toEqual(bytes('made'));
});

test('several who make the same file at once each get it, and one stays', async () => {
	const file = join(folder, 'several', 'one.txt');
	const makers = Array.from({ length: 20 }, () => rememberFile(file, () => Promise.resolve(bytes('same'))));
	expect(await Promise.all(makers)).toEqual(makers.map(() => bytes('same')));
	expect(await readdir(join(folder, 'several'))).toEqual(['one.txt']);
	expect(await readFile(file, 'utf8')).toBe('same');
});

test('what cannot be made leaves nothing behind', async () => {
	const file = join(folder, 'none', 'one.txt');
	await expect(rememberFile(file, () => Promise.reject(new Error('no font')))).rejects.toThrow('no font');
	await expect(readdir(join(folder, 'none'))).rejects.toThrow('ENOENT');
});
