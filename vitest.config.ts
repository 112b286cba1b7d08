import { defineConfig } from 'vitest/config';
import { getViteConfig } from 'astro/config';

/** Far above what any test needs: a limit is to end a test that hangs, not to time one on a busy machine. */
const patience = { testTimeout: 120_000, hookTimeout: 120_000 };

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'pipeline',
					include: ['src/{model,pipeline}/**/*.test.ts', 'scripts/**/*.test.ts'],
					...patience,
				},
			},
			getViteConfig(
				{ test: { name: 'site', include: ['src/**/*.test.ts'], exclude: ['src/{model,pipeline}/**'], ...patience } },
				{ devToolbar: { enabled: false } }
			),
			{
				test: {
					name: 'browser',
					include: ['scripts/e2e/**/*.spec.ts'],
					...patience,
					fileParallelism: false,
				},
			},
		],
	},
});
