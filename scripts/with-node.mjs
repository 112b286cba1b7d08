/**
 * Runs a script or a tool of the project with a Node that is new enough, whichever Node is installed.
 *
 * Plain JavaScript, because the old Node runs this file. `choose-runtime.mjs` says which Node it is to be; what cannot be run
 * is said in one sentence, and the exit status is that of what was run.
 *
 * Usage: node scripts/with-node.mjs <file.ts | tool> [arguments]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chooseRuntime, optionsFor, isNewEnough } from './choose-runtime.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** Tools whose package has another name. */
const packageOf = new Map([['tsc', 'typescript']]);

/**
 * Ends with one sentence.
 *
 * @param {string} sentence
 * @returns {never}
 */
function stop(sentence) {
	console.error(sentence);
	process.exit(1);
}

/**
 * The package.json of an installed package; undefined where it is not installed.
 *
 * @param {string} name
 * @returns {{ version: string, bin?: string | Record<string, string> } | undefined}
 */
function readPackage(name) {
	const file = join(modules, name, 'package.json');
	return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Whether the C library of this machine is musl: the report of a Node on glibc names its version. */
function isMusl() {
	if (process.platform !== 'linux' || !process.report) return false;
	const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
	return report.header.glibcVersionRuntime === undefined;
}

/** The program to run with, and its version. */
function findNode() {
	const version = process.versions.node;
	const machine = {
		platform: process.platform,
		arch: process.arch,
		version,
		musl: !isNewEnough(version) && isMusl(),
	};
	const runtime = chooseRuntime(machine, (name, program) => existsSync(join(modules, name, program)));
	if (runtime.use === 'none') return stop(runtime.why);
	if (runtime.use === 'installed') return { program: process.execPath, version };
	return { program: join(modules, runtime.name, runtime.program), version: readPackage(runtime.name)?.version ?? '' };
}

/**
 * The file behind a target: a script of the project, or what the package.json of a tool names.
 *
 * @param {string} target
 */
function findEntry(target) {
	if (/\.[cm]?[jt]s$/.test(target)) {
		const file = resolve(root, target);
		return existsSync(file) ? file : stop(`There is no script ${target}.`);
	}
	const name = packageOf.get(target) ?? target;
	const { bin } = readPackage(name) ?? stop(`The tool ${target} is not installed: run \`npm ci\`.`);
	const file = typeof bin === 'string' ? bin : bin?.[target];
	return file === undefined ? stop(`The package ${name} brings no program ${target}.`) : join(modules, name, file);
}

const [target, ...parameters] = process.argv.slice(2);
if (target === undefined) stop('Usage: node scripts/with-node.mjs <file.ts | tool> [arguments]');
if (!existsSync(modules)) stop('Nothing is installed yet: run `npm ci`.');

const node = findNode();
const given = process.env.NODE_OPTIONS ?? '';
/** A script that another starts through this file has them already. */
const added = [`--import=${pathToFileURL(join(root, 'scripts', 'closed-pipe.mjs')).href}`, ...optionsFor(node.version)];
const child = spawn(node.program, [findEntry(target), ...parameters], {
	stdio: 'inherit',
	env: {
		...process.env,
		PATH: `${dirname(node.program)}${delimiter}${process.env.PATH ?? ''}`,
		// In the environment, so that what is started in turn has them too.
		NODE_OPTIONS: [given, ...added.filter((option) => !given.includes(option))].filter(Boolean).join(' '),
		ASTRO_TELEMETRY_DISABLED: '1',
	},
});
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
	process.on(signal, () => child.kill(signal));
}
child.on('error', (error) =>
	stop(`The Node in ${node.program} does not start (${error.message}): run \`npm ci\` again.`)
);
child.on('exit', (code, signal) => {
	// A run that was interrupted ends as one, so that npm and the shell see it.
	if (signal) {
		process.removeAllListeners(signal);
		process.kill(process.pid, signal);
	} else process.exit(code ?? 1);
});
