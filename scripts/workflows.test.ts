import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
	needs?: string | string[];
	outputs?: Record<string, string>;
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	strategy?: { 'fail-fast'?: boolean; matrix: Record<string, unknown> };
	steps: { uses?: string; run?: string; with?: Record<string, unknown>; env?: Record<string, string> }[];
}
interface Workflow {
	on: Record<string, unknown>;
	permissions: Record<string, string>;
	jobs: Record<string, Job>;
}

const files = globSync(join(import.meta.dirname, '..', '.github', 'workflows', '*.yml'));
const workflows = files.map((file) => {
	const text = readFileSync(file, 'utf8');
	return { name: basename(file), text, workflow: parse(text) as Workflow };
});
const named = (name: string) => workflows.find((one) => one.name === name)!.workflow;
const jobs = workflows.flatMap(({ name, workflow }) =>
	Object.entries(workflow.jobs).map(([job, value]) => ({ name: `${name}, ${job}`, job: value }))
);

describe.each(workflows)('$name', ({ text, workflow }) => {
	test('pins every action by its commit and says which version that is', () => {
		const uses = text.split('\n').filter((line) => /^\s*(?:- )?uses:/u.test(line));
		expect(uses.length).toBeGreaterThan(0);
		for (const line of uses) expect(line).toMatch(/uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/u);
	});

	test('has no permission but those that its jobs name', () => {
		expect(workflow.permissions).toEqual({});
	});

	test('runs nothing of a stranger with the rights of the repository', () => {
		expect(Object.keys(workflow.on)).not.toContain('pull_request_target');
		expect(Object.keys(workflow.on)).not.toContain('workflow_run');
		expect(text).not.toContain('secrets.');
		// What a stranger writes never becomes part of a command.
		for (const { run = '' } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
			expect(run).not.toContain('${{');
		}
	});
});

test.each(jobs)('$name ends after a while and leaves no credentials in the checkout', ({ job }) => {
	expect(job['timeout-minutes']).toBeGreaterThan(0);
	for (const { uses = '', with: parameters } of job.steps) {
		if (uses.startsWith('actions/checkout@')) expect(parameters?.['persist-credentials']).toBe(false);
	}
});

test('only the deployment may write, and only to the pages', () => {
	const writing = jobs.flatMap(({ name, job }) =>
		Object.entries(job.permissions ?? {})
			.filter(([, right]) => right === 'write')
			.map(([what]) => `${name}: ${what}`)
	);
	expect(writing).toEqual(['pages.yml, deploy: pages', 'pages.yml, deploy: id-token']);
});

test('what is proposed is tested on three systems with three Nodes, each to its end', () => {
	const { strategy, steps } = named('checks.yml').jobs['test']!;
	expect(strategy).toEqual({
		'fail-fast': false,
		matrix: { os: ['ubuntu-latest', 'windows-latest', 'macos-latest'], node: [20, 22, 24] },
	});
	expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm test']);
});

test('every script of npm that a job runs exists', () => {
	const { scripts } = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'package.json'), 'utf8')) as {
		scripts: Record<string, string>;
	};
	const run = jobs.flatMap(({ job }) => job.steps.flatMap((step) => step.run ?? []));
	const named = run.flatMap((command) => [...command.matchAll(/\bnpm (?:run )?(?:--silent )?([\w:-]+)/gu)]);
	expect(named.map(([, name]) => name)).toContain('build');
	for (const [command, name = ''] of named) if (name !== 'ci') expect(Object.keys(scripts), command).toContain(name);
});

describe('the pages are rendered in parts', () => {
	const { test: tested, convert, render, join: joined, deploy } = named('pages.yml').jobs;
	const commands = (job: Job | undefined) => job?.steps.flatMap(({ run }) => run ?? []);
	const files = (job: Job | undefined, action: string) =>
		job?.steps.filter(({ uses = '' }) => uses.startsWith(`actions/${action}@`)).map((step) => step.with);

	test('after one conversion, joined to one site, and published once all tests passed', () => {
		expect([render?.needs, joined?.needs, deploy?.needs]).toEqual(['convert', ['convert', 'render'], ['test', 'join']]);
		expect(commands(tested)).toEqual(['npm ci', 'npm test']);
		expect(commands(convert)).toEqual(['npm ci', 'npm run convert', 'tar -cf content.tar content']);
		const unpack = 'rm -r content && tar -xf content.tar';
		expect(commands(render)).toEqual(['npm ci', unpack, 'npm run build -- --part "$PART" --out part']);
		expect(commands(joined)).toEqual(['npm ci', unpack, 'npm run build -- --join parts', 'npm run check:site']);
	});

	test('as many as the matrix has numbers, which stand in one place', () => {
		const parts = render?.strategy?.matrix['part'] as number[];
		expect(parts).toEqual(parts.map((_, index) => index + 1));
		expect(render?.steps.map(({ env }) => env?.['PART']).filter(Boolean)).toEqual([
			'${{ matrix.part }}/${{ strategy.job-total }}',
		]);
		// The list of a part is a hidden file.
		expect(files(render, 'upload-artifact')).toMatchObject([
			{ name: 'part-${{ matrix.part }}', 'include-hidden-files': true },
		]);
		expect(files(joined, 'download-artifact')).toEqual([{ name: 'content' }, { pattern: 'part-*', path: 'parts' }]);
	});

	test('each for the address of the site, read only', () => {
		const places = [render, joined].flatMap((job) => job?.steps ?? []).filter(({ env }) => env);
		for (const { env } of places)
			expect(env).toMatchObject({
				SITE_URL: '${{ needs.convert.outputs.origin }}',
				BASE_PATH: '${{ needs.convert.outputs.base_path }}',
			});
		expect(convert?.permissions).toEqual({ contents: 'read', pages: 'read' });
		for (const job of [tested, render, joined]) expect(job?.permissions).toEqual({ contents: 'read' });
		for (const job of [tested, convert, render, joined, deploy]) expect(job?.['timeout-minutes']).toBe(40);
	});
});
