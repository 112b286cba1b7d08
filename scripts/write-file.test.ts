import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
	chmodSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { isTemporary, readFile, removeLeftOver, writeFile } from './write-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'write-file-'));

afterAll(() => {
	rmSync(folder, { recursive: true });
});

test('writes a file, and the folders it lies in', () => {
	const file = join(folder, 'a', 'b', 'page.mdx');
	writeFile(file, '旧');
	writeFile(file, '新');
	expect(readFile(file)).toBe('新');
	expect(readdirSync(join(folder, 'a', 'b'))).toEqual(['page.mdx']);
});

test('reads nothing where there is no file', () => {
	expect(readFile(join(folder, 'nowhere.mdx'))).toBeUndefined();
});

test('does not take a folder for a missing file', () => {
	expect(() => readFile(folder)).toThrow('EISDIR');
});

test('leaves nothing behind where it cannot write', () => {
	const taken = join(folder, 'taken');
	mkdirSync(taken);
	writeFileSync(join(taken, 'page'), '');
	expect(() => {
		writeFile(taken, '新');
	}).toThrow();
	expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test.skipIf(process.platform === 'win32')('keeps the permissions of a file', () => {
	const file = join(folder, 'private.mdx');
	writeFile(file, '旧');
	chmodSync(file, 0o640);
	writeFile(file, '新', { lasting: true });
	expect([statSync(file).mode & 0o777, readFile(file)]).toEqual([0o640, '新']);
});

test.skipIf(process.platform === 'win32')('writes to the file that a link leads to', () => {
	const [file, link] = [join(folder, 'real.mdx'), join(folder, 'link.mdx')];
	writeFile(file, '旧');
	symlinkSync(file, link);
	writeFile(link, '新');
	expect([lstatSync(link).isSymbolicLink(), readFile(file)]).toEqual([true, '新']);
});

test('writes a file with the longest name there is', () => {
	const file = join(folder, `${'报'.repeat(83)}.txt`);
	writeFile(file, '医院', { lasting: true });
	expect(readFile(file)).toBe('医院');
});

test('names the file that it could not write, not the temporary one', () => {
	const taken = join(folder, 'taken');
	mkdirSync(taken, { recursive: true });
	expect(() => {
		writeFile(taken, '新');
	}).toThrow(expect.objectContaining({ path: taken, dest: undefined }));
});

test('removes what killed processes left, and nothing else', () => {
	const { pid: ended } = spawnSync(process.execPath, ['--version']);
	const place = join(folder, 'left', 'articles');
	mkdirSync(place, { recursive: true });
	const names = {
		left: `.xinglin-0a1b2c3d.${ended}.tmp`,
		ofEarlierVersion: `.page.mdx.${ended}.tmp`,
		old: `.xinglin-0a1b2c3e.${process.pid}.tmp`,
		running: `.xinglin-0a1b2c3f.${process.pid}.tmp`,
		ofSomebodyElse: 'page.tmp',
		hidden: '.page.mdx',
	};
	for (const name of Object.values(names)) writeFileSync(join(place, name), '');
	utimesSync(join(place, names.old), new Date('2026-01-01'), new Date('2026-01-01'));
	expect(removeLeftOver(join(folder, 'left'))).toBe(3);
	expect(readdirSync(place).sort()).toEqual([names.hidden, names.running, names.ofSomebodyElse].sort());
	expect(Object.values(names).map(isTemporary)).toEqual([true, true, true, true, false, false]);
});

test('leaves a file old or new when the process is killed', { timeout: 30_000 }, async () => {
	const file = join(folder, 'large.mdx');
	const script = join(folder, 'writer.mjs');
	const [old, fresh] = ['旧'.repeat(1_000_000), '新'.repeat(1_200_000)];
	writeFile(file, old);
	writeFileSync(
		script,
		`import { writeFile } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, 'write-file.ts')).href)};
		process.stdout.write('ready');
		for (;;) for (const text of ['旧'.repeat(1_000_000), '新'.repeat(1_200_000)]) writeFile(${JSON.stringify(file)}, text);`
	);
	for (const wait of [1, 4, 9, 15, 22]) {
		const writer = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] });
		await once(writer.stdout, 'data');
		await new Promise((resolve) => setTimeout(resolve, wait));
		writer.kill('SIGKILL');
		await once(writer, 'exit');
		const found = readFile(file);
		expect(found === old || found === fresh).toBe(true);
	}
});
