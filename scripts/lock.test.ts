import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, expect, test, vi } from 'vitest';
import { lockFile, withLock } from './lock.ts';

// Each holder is a process of its own.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
const file = lockFile('content', folder);

afterAll(() => {
	rmSync(folder, { recursive: true });
});

/** A program that takes the lock, and does this while it holds it. */
function program(work: string): string[] {
	const lock = JSON.stringify(new URL('lock.ts', import.meta.url).href);
	return [
		'--input-type=module',
		'--eval',
		`import { withLock } from ${lock};
		import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
		import { spawnSync } from 'node:child_process';
		import { setTimeout as sleep } from 'node:timers/promises';
		await withLock('content', ${JSON.stringify(folder)}, 'npm run probe', async () => { ${work} });`,
	];
}

function start(work: string): ChildProcess {
	return spawn(process.execPath, program(work), { stdio: 'pipe' });
}

const ended = (child: ChildProcess) =>
	new Promise<number | null>((resolve) => {
		child.on('exit', resolve);
	});

test('lets one process work at a time, and loses none of their work', async () => {
	const counter = join(folder, 'counter');
	writeFileSync(counter, '0');
	const work = `const number = Number(readFileSync(${JSON.stringify(counter)}, 'utf8'));
		await sleep(20);
		writeFileSync(${JSON.stringify(counter)}, String(number + 1));`;
	const codes = await Promise.all(Array.from({ length: 4 }, () => ended(start(work))));
	expect(codes).toEqual([0, 0, 0, 0]);
	expect(readFileSync(counter, 'utf8')).toBe('4');
});

test('says whom it waits for', async () => {
	const first = start(`console.log('held'); for await (const _ of process.stdin) break;`);
	await new Promise((resolve) => first.stdout!.once('data', resolve));
	const second = start('');
	const said = text(second.stderr!);
	await new Promise((resolve) => second.stderr!.once('data', resolve));
	first.stdin!.end();
	expect(await said).toBe(`npm run probe（进程 ${first.pid}）正在进行，等它完成……\n`);
});

test('takes over at once from a process that was killed', async () => {
	const killed = start(`console.log('held'); await sleep(60_000);`);
	await new Promise((resolve) => killed.stdout!.once('data', resolve));
	killed.kill('SIGKILL');
	await ended(killed);
	expect(existsSync(file)).toBe(true);
	const started = performance.now();
	const codes = await Promise.all(Array.from({ length: 3 }, () => ended(start(''))));
	expect(codes).toEqual([0, 0, 0]);
	expect(performance.now() - started).toBeLessThan(20_000);
	expect(existsSync(file)).toBe(false);
});

test('takes over from another process that has the number of the dead one', async () => {
	await withLock('content', folder, 'probe', () => {
		const held = JSON.parse(readFileSync(file, 'utf8')) as { began: string | null };
		// On systems that do not tell when a process began, the start of the machine decides.
		writeFileSync(file, JSON.stringify({ ...held, began: held.began === null ? null : '1' }));
		if (held.began === null) utimesSync(file, 0, 0);
		const { status, stderr } = spawnSync(process.execPath, program(''), {
			encoding: 'utf8',
			env: { ...process.env, XINGLIN_LOCKS: '' },
		});
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
	});
});

test('takes over a lock file that nobody finished writing', () => {
	writeFileSync(file, '{"pi');
	utimesSync(file, new Date(Date.now() - 60_000), new Date(Date.now() - 60_000));
	expect(spawnSync(process.execPath, program('')).status).toBe(0);
});

test('lets a process that the holder starts take the same lock', async () => {
	await withLock('content', folder, 'probe', () => {
		expect(spawnSync(process.execPath, program(''), { timeout: 30_000 }).status).toBe(0);
	});
});

test('frees the lock when the work fails', async () => {
	const fail = () => {
		throw new Error('no');
	};
	await expect(withLock('content', folder, 'probe', fail)).rejects.toThrow('no');
	expect(spawnSync(process.execPath, program(''), { timeout: 30_000 }).status).toBe(0);
});
