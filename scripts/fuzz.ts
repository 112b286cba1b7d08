/**
 * Runs the long random tests: ten thousand hostile documents, the ledger of thousands of pages, the addresses of thousands of
 * archives, and YAML as slipping hands leave it.
 */
import { runTool } from './run-tool.ts';

process.env.FULL = '1';
process.exitCode = await runTool(
	'vitest',
	'run',
	'--project',
	'pipeline',
	'hostile-text',
	'ledger.property',
	'addresses.property',
	'read-yaml.property'
);
