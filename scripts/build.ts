/** Builds the site into `dist/`: converts the reports, renders the pages, makes the search index. Stops at the first failure. */
import { runTool } from './run-tool.ts';

const steps: [target: string, ...parameters: string[]][] = [
	['scripts/convert.ts'],
	['astro', 'build'],
	['scripts/index-search.ts'],
];

for (const [target, ...parameters] of steps) {
	const status = await runTool(target, ...parameters);
	if (status !== 0) process.exit(status);
}
