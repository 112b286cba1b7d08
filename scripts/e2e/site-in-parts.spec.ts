import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSiteState, type SiteManifest } from '../site-manifest.ts';
import { listFiles } from '../site-part.ts';
import { copyProject, runAfresh } from './copy-project.ts';
import { isFull } from './full-run.ts';
import { dist } from './site-under-test.ts';

/** The Pages workflow as far as it is played here. */
interface Step {
	uses?: string;
	run?: string;
	env?: Record<string, string>;
	with?: Record<string, unknown>;
}
interface Job {
	strategy?: { matrix: { part: number[] } };
	steps: Step[];
}

const root = join(import.meta.dirname, '..', '..');
const pages = parse(readFileSync(join(root, '.github', 'workflows', 'pages.yml'), 'utf8')) as {
	jobs: Record<string, Job>;
};

let folder: string;
let address: SiteManifest;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'site-in-parts-'));
	const state = readSiteState(dist);
	if (state.state !== 'whole') throw new Error('dist/ is no whole site: run `npm run build` first.');
	address = state.manifest;
});
afterAll(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Puts in what an expression of the workflow stands for. */
function fill(text: string, values: Readonly<Record<string, string>>): string {
	return text.replaceAll(/\$\{\{ ([\w.-]+) \}\}/gu, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`The workflow asks for ${name}, which is not known here.`);
		return value;
	});
}

/** Keeps a file or what a folder holds, as the action does that uploads it. */
function upload(place: string, path: string, artifact: string, withHidden: boolean): void {
	const from = join(place, path);
	const isVisible = (file: string) => withHidden || !basename(file).startsWith('.');
	cpSync(from, statSync(from).isDirectory() ? artifact : join(artifact, path), { recursive: true, filter: isVisible });
}

function playStep(step: Step, place: string, values: Readonly<Record<string, string>>): void {
	const given = Object.fromEntries(
		Object.entries(step.with ?? {}).map(([key, value]) => [key, fill(String(value), values)])
	);
	const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, value]) => [key, fill(value, values)]));
	const action = step.uses?.split('@')[0];
	const store = join(folder, 'artifacts');
	if (step.run !== undefined && step.run !== 'npm ci') {
		const { status, stdout, stderr } = runAfresh('bash', ['-e', '-c', step.run], place, env);
		expect(status, `${step.run}\n${stdout}\n${stderr}`).toBe(0);
	}
	if (action === 'actions/upload-artifact')
		upload(place, given['path']!, join(store, given['name']!), given['include-hidden-files'] === 'true');
	if (action === 'actions/download-artifact' && given['name'] !== undefined)
		cpSync(join(store, given['name']), place, { recursive: true });
	if (action === 'actions/download-artifact' && given['pattern'] !== undefined)
		for (const name of globSync(given['pattern'], { cwd: store }))
			cpSync(join(store, name), join(place, given['path']!, name), { recursive: true });
}

/** Plays a job, as often as its matrix says, each time in a new runner. */
function playJob(name: string): string {
	const { strategy, steps } = pages.jobs[name]!;
	const parts = strategy?.matrix.part ?? [0];
	let place = '';
	for (const part of parts) {
		place = copyProject(join(folder, `${name}-${part}`));
		const values = {
			'matrix.part': String(part),
			'strategy.job-total': String(parts.length),
			'needs.convert.outputs.origin': address.site,
			'needs.convert.outputs.base_path': address.base,
		};
		for (const step of steps) playStep(step, place, values);
	}
	return place;
}

function digestsOf(site: string): Record<string, string> {
	const files = [...listFiles(site).keys(), '.site.json'].sort();
	return Object.fromEntries(
		files.map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(site, file)))
				.digest('hex'),
		])
	);
}

// The workflow runs on Linux; its commands are those of a shell.
describe.runIf(isFull && process.platform !== 'win32')('the Pages workflow, played in folders of its own', () => {
	let joined: string;
	beforeAll(() => {
		mkdirSync(join(folder, 'artifacts'));
		playJob('convert');
		playJob('render');
		joined = playJob('join');
	}, 600_000);

	test('makes the same site as one build, byte for byte', () => {
		expect(pages.jobs['render']!.strategy!.matrix.part.length).toBeGreaterThan(1);
		expect(digestsOf(join(joined, 'dist'))).toEqual(digestsOf(dist));
	});

	test('leaves the site that stands there where a page was lost on the way', () => {
		const part = join(joined, 'parts', 'part-1');
		const [lost] = globSync('articles/*/index.html', { cwd: part });
		rmSync(join(part, lost!));
		const before = digestsOf(join(joined, 'dist'));
		const { status, stderr } = runAfresh('npm', ['run', 'build', '--', '--join', 'parts'], joined, {
			SITE_URL: address.site,
			BASE_PATH: address.base,
		});
		expect(status).toBe(1);
		expect(stderr).toContain(
			`网站的各部分合不起来：缺页面 /${lost!.replace('/index.html', '/')}：第 1 份排过，后来丢了`
		);
		expect(stderr).toContain('dist 没有动，仍是上一次建成的网站');
		expect(digestsOf(join(joined, 'dist'))).toEqual(before);
	});
});
