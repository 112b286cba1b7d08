/**
 * Runs everything that CI runs, one part after the other, and says what failed.
 *
 * Usage: test.ts [--full] — the full run asks the random tests many more times.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const full = process.argv.includes('--full');

/** The parts by their script in package.json; the later ones look at what `build` wrote. */
const parts = [
	'check:format',
	'check:lint',
	'check:types',
	'check:boundaries',
	'check:words',
	'check:unused',
	'check:unit',
	'check:content',
	'build',
	'check:links',
	'check:html',
	'check:browser',
] as const;

const failed: string[] = [];
for (const part of parts) {
	const started = performance.now();
	console.log(`\n── ${part}`);
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	const { status } = spawnSync(npm, ['run', '--silent', part], {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32',
		env: { ...process.env, ...(full ? { FULL: '1' } : {}) },
	});
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`── ${part}: ${status === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
	if (status !== 0) failed.push(part);
}

console.log(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '');
console.log(`${parts.length - failed.length} passed, ${failed.length} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;
