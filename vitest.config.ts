import { defineConfig } from 'vitest/config';
import { getViteConfig } from 'astro/config';

export default defineConfig({
	test: {
		projects: [
			{ test: { name: 'pipeline', include: ['scripts/**/*.test.ts'], exclude: ['scripts/e2e/**'] } },
			getViteConfig({ test: { name: 'site', include: ['src/**/*.test.ts'] } }, { devToolbar: { enabled: false } }),
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
