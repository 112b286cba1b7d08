/**
 * Runs a script or a tool of the project with a Node that is new enough, whichever Node is installed.
 *
 * Astro, Vitest and the type-stripping of `.ts` files need Node 22.12; npm brings the runtime as an optional package, so a
 * machine with Node 20 needs nothing else. Plain JavaScript, because the old Node runs this file.
 *
 * Usage: node scripts/with-node.mjs <file.ts | tool> [arguments]
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** Tools whose package has another name. */
const packageOf = { tsc: 'typescript' };

/** Whether this version of Node can run the project: 22.12 or newer. */
function isNewEnough(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 12);
}

/** The path of the runtime to use; undefined where there is none. */
function findNode() {
	if (isNewEnough(process.versions.node)) return process.execPath;
	const os = process.platform === 'win32' ? 'win' : process.platform;
	const file = join(modules, `node-${os}-${process.arch}`, 'bin', os === 'win' ? 'node.exe' : 'node');
	return existsSync(file) ? file : undefined;
}

/** The JavaScript file behind a tool's name, as its package.json says. */
function findTool(name) {
	const folder = join(modules, packageOf[name] ?? name);
	const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
	return join(folder, typeof bin === 'string' ? bin : bin[name]);
}

const node = findNode();
if (!node) {
	console.error(
		`This project needs Node 22.12 or newer, and here is ${process.versions.node}: run \`npm ci\` (it brings a runtime on Linux and Windows) or install Node 24 from https://nodejs.org.`
	);
	process.exit(1);
}

const [target = '', ...parameters] = process.argv.slice(2);
const entry = /\.[cm]?[jt]s$/.test(target) ? resolve(root, target) : findTool(target);
const child = spawn(node, [entry, ...parameters], {
	stdio: 'inherit',
	env: {
		...process.env,
		PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`,
		ASTRO_TELEMETRY_DISABLED: '1',
	},
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
