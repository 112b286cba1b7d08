import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { rememberPicture } from './remember-picture.ts';

const folder = await mkdtemp(join(tmpdir(), 'pictures-'));
afterAll(() => rm(folder, { recursive: true }));

test('renders a picture once, and another for another image', async () => {
	const render = vi.fn((svg: string) => Promise.resolve(new Uint8Array([svg.length, 1])));
	const place = join(folder, 'made');
	expect(await rememberPicture(place, '<svg/>', render)).toEqual(new Uint8Array([6, 1]));
	expect(await rememberPicture(place, '<svg/>', render)).toEqual(new Uint8Array([6, 1]));
	expect(await rememberPicture(place, '<svg></svg>', render)).toEqual(new Uint8Array([11, 1]));
	expect(render).toHaveBeenCalledTimes(2);
	expect(await readdir(place)).toHaveLength(2);
});

test('keeps nothing of a picture that fails', async () => {
	const fail = () => Promise.reject(new Error('no font'));
	await expect(rememberPicture(folder, '<svg id="x"/>', fail)).rejects.toThrow('no font');
	expect((await readdir(folder)).filter((name) => name.endsWith('.png'))).toEqual([]);
});
