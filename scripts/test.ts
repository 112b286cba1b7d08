/**
 * Runs everything that CI runs on two cores, and says what failed.
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
	/** What it is told besides, to keep to its cores. */
	parameters?: readonly string[];
	/** How many cores it keeps busy; more work than cores makes all of it slow. */
	cores: 1 | 2;
}

/**
 * In the order in which they start: on one core the unit tests, which take as long as all that is done meanwhile on the other,
 * and the browser specs on both when that is over.
 */
const parts: readonly Part[] = [
	{ name: 'check:unit', parameters: ['--maxWorkers=1'], cores: 1 },
	{ name: 'build', cores: 1 },
	{ name: 'check:format', cores: 1 },
	{ name: 'check:lint', cores: 1 },
	{ name: 'check:components', parameters: ['--maxWorkers=1'], cores: 1 },
	{ name: 'check:types', after: 'build', cores: 1 },
	// Under a base path the site is built once more.
	{ name: full ? 'check:links' : 'check:site', after: 'build', cores: 1 },
	{ name: 'check:html', after: 'build', cores: 1 },
	{ name: 'check:words', cores: 1 },
	{ name: 'check:unused', cores: 1 },
	{ name: 'check:content', cores: 1 },
	{ name: 'check:boundaries', cores: 1 },
	{ name: 'check:browser', after: 'build', cores: 2 },
];

/** Runs a part and prints what it said when it is done; whether it passed. */
async function run({ name, parameters = [] }: Part): Promise<boolean> {
	const started = performance.now();
	const isWindows = process.platform === 'win32';
	const child = spawn(isWindows ? 'npm.cmd' : 'npm', ['run', '--silent', name, '--', ...parameters], {
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
const running = new Map<string, { part: Part; done: Promise<unknown> }>();

/** The first part that can start beside those that run; undefined where one of them must end before. */
function nextPart(): Part | undefined {
	const free = 2 - [...running.values()].reduce((sum, { part }) => sum + part.cores, 0);
	const at = waiting.findIndex(({ after, cores }) => cores <= free && (after === undefined || results.has(after)));
	return at < 0 ? undefined : waiting.splice(at, 1)[0];
}

while (waiting.length + running.size > 0) {
	const part = nextPart();
	if (part === undefined) {
		await Promise.race([...running.values()].map(({ done }) => done));
		continue;
	}
	const done = run(part).then((passed) => {
		results.set(part.name, passed);
		running.delete(part.name);
	});
	running.set(part.name, { part, done });
}

const failed = [...results].flatMap(([name, passed]) => (passed ? [] : [name]));
console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(`${parts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
