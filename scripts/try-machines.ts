/**
 * Proves that the project runs whichever Node and npm a machine has: for each pair, in a fresh clone of the last commit,
 * `npm ci`, `npm start` until the site answers, and with `--test` also `npm test`.
 *
 * The Nodes and npms come from the registry into `.cache/machines`. One pair after the other, so the machine stays usable.
 *
 * Usage: npm run try:machines -- [--node 20,22.12,24] [--npm 10.8.2,11] [--test]
 */
import { execFileSync, spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { bundleFor } from './choose-runtime.mjs';
import { addressIn, isNoise, versionRange } from './machine-output.ts';

const root = join(import.meta.dirname, '..');
const toolbox = join(root, '.cache', 'machines');
const isWindows = process.platform === 'win32';

/** Minutes that each command may take. */
const limits = { ci: 10, start: 10, test: 30 };

/** How one command went. */
interface Outcome {
	ok: boolean;
	seconds: number;
	output: string;
}

/** Installs a package of the registry into a folder of its own; its version and where it lies. */
function fetchTool(name: string, wanted: string): { version: string; folder: string; bin: string } {
	const home = join(toolbox, `${name}-${wanted}`);
	const folder = join(home, 'node_modules', name);
	if (!existsSync(folder)) {
		mkdirSync(home, { recursive: true });
		const request = ['install', '--prefix', home, '--no-save', '--no-audit', `${name}@${versionRange(wanted)}`];
		execFileSync('npm', request, { stdio: ['ignore', 'ignore', 'inherit'], shell: isWindows, cwd: home });
	}
	const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string };
	return { version: version.replace(/^v/u, ''), folder, bin: join(home, 'node_modules', '.bin') };
}

/** What is going on, so that an interrupted trial leaves nothing behind. */
let running: ChildProcess | undefined;
let scratch: string | undefined;

/** Ends a command with all that it started; at once, because npm lets its installation go on for a while. */
function end(child: ChildProcess): void {
	if (child.pid === undefined || child.exitCode !== null) return;
	if (isWindows) execFileSync('taskkill', ['/pid', String(child.pid), '/T', '/F'], { stdio: 'ignore' });
	else process.kill(-child.pid, 'SIGKILL');
}

/** Runs npm in a clone, to its end or until `isDone` says that enough has been seen. */
function runNpm(
	parameters: readonly string[],
	{ cwd, path, minutes }: { cwd: string; path: string; minutes: number },
	isDone?: (output: string) => Promise<boolean>
): Promise<Outcome> {
	const started = performance.now();
	return new Promise((resolve) => {
		const env = { ...process.env, PATH: path };
		// What the npm that runs this script sets would steer the npm under trial.
		for (const name of Object.keys(env)) if (/^npm_/iu.test(name)) Reflect.deleteProperty(env, name);
		const child = spawn('npm', parameters, { cwd, env, detached: !isWindows, shell: isWindows });
		running = child;
		let output = '';
		let seen = false;
		const finish = (ok: boolean) => {
			clearTimeout(timer);
			end(child);
			resolve({ ok, seconds: (performance.now() - started) / 1000, output });
		};
		const timer = setTimeout(() => {
			output += `\nstopped after ${minutes} minutes\n`;
			finish(false);
		}, minutes * 60_000);
		const take = (chunk: Buffer) => {
			output += chunk.toString();
			if (!isDone || seen || addressIn(output) === undefined) return;
			seen = true;
			void isDone(output).then(finish);
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.on('error', (error) => {
			output += error.message;
			finish(false);
		});
		child.on('exit', (code) => {
			if (!seen) finish(!isDone && code === 0);
		});
	});
}

/** Whether the site that a command serves answers: its home page, its reports and its search index. */
async function answers(output: string): Promise<boolean> {
	const home = addressIn(output)!;
	for (const path of ['', 'articles/', 'search/', 'pagefind/pagefind.js']) {
		const response = await fetch(new URL(path, home));
		if (!response.ok) return false;
	}
	return true;
}

function removeScratch(): void {
	if (scratch !== undefined) rmSync(scratch, { recursive: true, force: true, maxRetries: 5, retryDelay: 500 });
	scratch = undefined;
}

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.on(signal, () => {
		if (running) end(running);
		removeScratch();
		process.exit(1);
	});
}

const { values } = parseArgs({
	options: {
		node: { type: 'string', default: '20,22.12,24' },
		npm: { type: 'string', default: '10.8.2,11' },
		test: { type: 'boolean', default: false },
	},
});
const bundle = bundleFor({ platform: process.platform, arch: process.arch, version: '0.0.0' });
if (!bundle) {
	console.error(`The registry has no Node for ${process.platform} ${process.arch}, so there is nothing to try here.`);
	process.exit(1);
}
// One commit for all, whatever is committed meanwhile.
const commit = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
const changed = execFileSync('git', ['status', '--porcelain'], { cwd: root, encoding: 'utf8' }).trim();
if (changed !== '') console.log('Tried is the last commit: what is not committed takes no part.');

const rows = [['Node', 'npm', 'npm ci', 'npm start', ...(values.test ? ['npm test'] : []), 'warnings']];
let failed = false;
for (const wantedNode of values.node.split(',')) {
	for (const wantedNpm of values.npm.split(',')) {
		const node = fetchTool(bundle.name, wantedNode);
		const npm = fetchTool('npm', wantedNpm);
		const program = join(node.folder, bundle.program);
		const path = [dirname(program), npm.bin, process.env.PATH ?? ''].join(delimiter);
		const cwd = mkdtempSync(join(tmpdir(), 'machine-'));
		scratch = cwd;
		execFileSync('git', ['clone', '--quiet', '--no-checkout', root, cwd]);
		execFileSync('git', ['checkout', '--quiet', '--detach', commit], { cwd });
		console.log(`\n── Node ${node.version}, npm ${npm.version}`);

		const outcomes: Outcome[] = [];
		const run = async (name: keyof typeof limits, isDone?: (output: string) => Promise<boolean>) => {
			if (outcomes.some(({ ok }) => !ok)) return;
			const outcome = await runNpm([name], { cwd, path, minutes: limits[name] }, isDone);
			console.log(`   npm ${name}: ${outcome.ok ? 'ok' : 'FAILED'}, ${outcome.seconds.toFixed(0)} s`);
			if (!outcome.ok) console.log(outcome.output.split('\n').slice(-40).join('\n'));
			outcomes.push(outcome);
		};
		await run('ci');
		await run('start', answers);
		if (values.test) await run('test');

		const noise = outcomes.slice(0, 2).flatMap(({ output }) => output.split(/\r?\n/u).filter(isNoise));
		for (const line of noise) console.log(`   ${line}`);
		const commands = rows[0]!.length - 3;
		const cells = Array.from({ length: commands }, (_, index) => {
			const outcome = outcomes[index];
			return outcome ? `${outcome.ok ? 'ok' : 'FAILED'} ${outcome.seconds.toFixed(0)} s` : '–';
		});
		rows.push([node.version, npm.version, ...cells, String(noise.length)]);
		failed ||= noise.length > 0 || outcomes.some(({ ok }) => !ok);
		removeScratch();
	}
}
const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
console.log(
	`\n${rows
		.map((row) =>
			row
				.map((cell, column) => cell.padEnd(widths[column]!))
				.join('  ')
				.trimEnd()
		)
		.join('\n')}`
);
process.exitCode = failed ? 1 : 0;
