import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { getViteConfig } from 'astro/config';
import { LongTestsFirst } from './scripts/long-tests-first.ts';

/**
 * Far above what any test needs: a limit is to end a test that hangs, not to time one on a busy machine. By itself a poll
 * would have one second.
 */
const patience = { testTimeout: 120_000, hookTimeout: 120_000, expect: { poll: { timeout: 60_000 } } };

/** Tests without state of their own share their modules: lexicon, divisions and components are loaded once a worker. */
const shared = { isolate: false };

/** Tests that run commands on a content folder of their own: a worker learns once where its content lies. */
const commands = ['scripts/{add,addresses,convert,editor-trials,kill-convert,read-content,review-sheet}.test.ts'];

export default defineConfig({
	test: {
		// One worker a core; by itself the runner leaves a core to others.
		maxWorkers: '100%',
		sequence: { sequencer: LongTestsFirst },
		projects: [
			{
				test: {
					name: 'pipeline',
					include: ['src/{model,pipeline,formats}/**/*.test.ts'],
					...shared,
					...patience,
				},
			},
			{ test: { name: 'commands', include: commands, ...patience } },
			{ test: { name: 'scripts', include: ['scripts/**/*.test.ts'], exclude: commands, ...shared, ...patience } },
			getViteConfig(
				{
					test: {
						name: 'site',
						include: ['src/**/*.test.ts'],
						exclude: ['src/{model,pipeline,formats}/**'],
						...shared,
						...patience,
					},
				},
				{ devToolbar: { enabled: false } }
			),
			{
				test: {
					name: 'browser',
					include: ['scripts/e2e/**/*.spec.ts'],
					// On a busy machine a tab may get no time, or a frame come between two styles: what fails once is asked once more.
					retry: 1,
					// A spec often waits: for a frame, for a page, for nothing to happen.
					maxWorkers: Math.ceil(availableParallelism() * 1.5),
					sequence: { groupOrder: 1 },
					...shared,
					...patience,
				},
			},
		],
	},
});
