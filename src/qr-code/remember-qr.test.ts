import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { qrPicture } from './qr-picture.ts';
import { rememberQr } from './remember-qr.ts';

const folder = await mkdtemp(join(tmpdir(), 'codes-'));
afterAll(() => rm(folder, { recursive: true }));

test('draws the code of an address once, and another for another address', async () => {
	const address = 'https://example.org/articles/a/';
	expect([...(await rememberQr(folder, address))]).toEqual([...qrPicture(address)]);
	const [kept] = await readdir(folder);
	await writeFile(join(folder, kept!), 'kept');
	expect(Buffer.from(await rememberQr(folder, address)).toString()).toBe('kept');
	expect([...(await rememberQr(folder, `${address}?q=a`))]).toEqual([...qrPicture(`${address}?q=a`)]);
	expect(await readdir(folder)).toHaveLength(2);
});
