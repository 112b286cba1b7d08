/** Runs the long random tests: ten thousand hostile documents, and the ledger of thousands of pages. */
import { runTool } from './run-tool.ts';

process.env.FULL = '1';
process.exitCode = await runTool('vitest', 'run', '--project', 'pipeline', 'hostile-text', 'ledger.property');
