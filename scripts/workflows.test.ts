import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Job {
	permissions?: Record<string, string>;
	'timeout-minutes'?: number;
	strategy?: { 'fail-fast': boolean; matrix: Record<string, unknown> };
	steps: { uses?: string; run?: string; with?: Record<string, unknown> }[];
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
