import { defineConfig } from 'vitest/config';
import { getViteConfig } from 'astro/config';

export default defineConfig({
	test: {
		projects: [
			{
				test: {
					name: 'pipeline',
					include: ['src/{model,pipeline}/**/*.test.ts', 'scripts/**/*.test.ts'],
				},
			},
			getViteConfig(
				{ test: { name: 'site', include: ['src/**/*.test.ts'], exclude: ['src/{model,pipeline}/**'] } },
				{ devToolbar: { enabled: false } }
			),
			{
				test: {
					name: 'browser',
					include: ['scripts/e2e/**/*.spec.ts'],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					fileParallelism: false,
				},
			},
		],
	},
});
