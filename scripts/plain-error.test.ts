import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { explainFileError, PlainError, runCommand } from './plain-error.ts';

const folder = mkdtempSync(join(tmpdir(), 'plain-error-'));
const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);

afterEach(() => {
	said.mockClear();
	process.exitCode = undefined;
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('names the file of the error', async () => {
	writeFileSync(join(folder, 'file'), '');
	await runCommand(() => {
		mkdirSync(join(folder, 'file', 'inside'));
		return 0;
	});
	expect(said).toHaveBeenCalledExactlyOnceWith(`${join(folder, 'file', 'inside')} 的上一级不是文件夹`);
	expect(process.exitCode).toBe(1);
	await runCommand(() => Number(readFileSync(join(folder, 'no-such'))));
	expect(said).toHaveBeenLastCalledWith(`没有 ${join(folder, 'no-such')}`);
});

test('names the place of the work where the system names no file, as when a disk fills up', () => {
	const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
	expect(explainFileError(full, 'dist')).toBe('磁盘已满，写不进 dist；请腾出空间再来');
});

test('says a plain error in its own words, and keeps the stack of any other', async () => {
	await runCommand(() => {
		throw new PlainError('请写成 /archive');
	});
	expect(said).toHaveBeenCalledExactlyOnceWith('请写成 /archive');
	const bug = new TypeError('x is not a function');
	const run = runCommand(() => {
		throw bug;
	});
	await expect(run).rejects.toBe(bug);
	expect(explainFileError(bug, 'dist')).toBeUndefined();
});

test('gives the exit status of the command', async () => {
	await runCommand(() => Promise.resolve(2));
	expect(process.exitCode).toBe(2);
});
