import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { readFile, writeFile } from './write-file.ts';

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
