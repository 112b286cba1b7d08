/**
 * Holds the boundaries of `.dependency-cruiser.js`: which way imports point, no circles, no Node where a browser runs.
 *
 * dependency-cruiser reads no `.astro` files, so it is given a mirror of the sources in which each stands as the TypeScript
 * it holds (front matter and scripts).
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseOptions, type IReporterOutput } from 'dependency-cruiser';
import config from '../.dependency-cruiser.js';

const root = join(import.meta.dirname, '..');

/** The TypeScript of an Astro file: its front matter and its scripts. */
function codeOf(astro: string): string {
	const [, frontmatter = ''] = /^\s*---\r?\n([\s\S]*?)\r?\n---/u.exec(astro) ?? [];
	const scripts = [...astro.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(([, code = '']) => code);
	return [frontmatter, ...scripts].join('\n');
}

/** Copies the sources into a folder, Astro files as TypeScript beside their name. */
function mirror(folder: string): void {
	const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', 'src', 'scripts'], {
		cwd: root,
		encoding: 'utf8',
	});
	for (const file of files.trim().split('\n')) {
		if (file.startsWith('scripts/fixtures/') && !file.endsWith('.ts')) continue;
		const text = readFileSync(join(root, file), 'utf8');
		mkdirSync(dirname(join(folder, file)), { recursive: true });
		const isAstro = file.endsWith('.astro');
		writeFileSync(join(folder, isAstro ? `${file}.ts` : file), isAstro ? codeOf(text) : text);
	}
	writeFileSync(join(folder, 'tsconfig.json'), readFileSync(join(root, 'tsconfig.json')));
	writeFileSync(join(folder, 'package.json'), readFileSync(join(root, 'package.json')));
	symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}

const folder = mkdtempSync(join(tmpdir(), 'boundaries-'));
try {
	mirror(folder);
	process.chdir(folder);
	const { options, ...ruleSet } = config;
	const result: IReporterOutput = await cruise(['src', 'scripts'], {
		...(options as ICruiseOptions),
		ruleSet,
		validate: true,
		outputType: 'err',
	} as ICruiseOptions);
	const report = typeof result.output === 'string' ? result.output : JSON.stringify(result.output, null, '\t');
	console.log(report.replaceAll('.astro.ts', '.astro').trim());
	process.exitCode = result.exitCode > 0 ? 1 : 0;
} finally {
	process.chdir(root);
	rmSync(folder, { recursive: true, force: true });
}
