/**
 * Runs everything that CI runs, two parts at a time, and says what failed.
 *
 * Usage: test.ts [--full] — the full run asks the random tests many more times.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';

const root = join(import.meta.dirname, '..');
const full = process.argv.includes('--full');

/** A part by its script in package.json. */
interface Part {
	name: string;
	/** The part whose work it looks at, or whose files it would write too. */
	after?: string;
}

/** In the order in which they start; the long ones early, so that no core waits at the end. */
const parts: readonly Part[] = [
	{ name: 'build' },
	{ name: 'check:unit' },
	{ name: 'check:browser', after: 'build' },
	// Both write the types of Astro's modules.
	{ name: 'check:lint', after: 'build' },
	{ name: 'check:types', after: 'check:lint' },
	{ name: 'check:links', after: 'build' },
	{ name: 'check:format' },
	{ name: 'check:html', after: 'build' },
	{ name: 'check:words' },
	{ name: 'check:unused' },
	{ name: 'check:content' },
	{ name: 'check:boundaries' },
];

/** Runs a part and prints what it said when it is done; whether it passed. */
async function run({ name }: Part): Promise<boolean> {
	const started = performance.now();
	const isWindows = process.platform === 'win32';
	const child = spawn(isWindows ? 'npm.cmd' : 'npm', ['run', '--silent', name], {
		cwd: root,
		shell: isWindows,
		stdio: ['ignore', 'pipe', 'pipe'],
		env: { ...process.env, ...(full ? { FULL: '1' } : {}) },
	});
	const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
	const [said, complained, status] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	process.stdout.write(`\n── ${name}\n${said}`);
	process.stderr.write(complained);
	console.log(`── ${name}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
	return status === 0;
}

const waiting = [...parts];
const results = new Map<string, boolean>();

/** Takes one part after the other, each as soon as the one it looks at is done, until none is left. */
async function work(running: Set<Promise<unknown>>): Promise<void> {
	while (waiting.length > 0) {
		const at = waiting.findIndex(({ after }) => after === undefined || results.has(after));
		if (at < 0) {
			await Promise.race(running);
			continue;
		}
		const [part] = waiting.splice(at, 1);
		const done = run(part!).then((passed) => results.set(part!.name, passed));
		running.add(done);
		await done;
		running.delete(done);
	}
}

const running = new Set<Promise<unknown>>();
await Promise.all([work(running), work(running)]);

const failed = [...results].flatMap(([name, passed]) => (passed ? [] : [name]));
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(`${parts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
