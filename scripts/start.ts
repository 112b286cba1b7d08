/** Converts, builds and serves the finished site with search: `npm start`. */
import { runTool } from './run-tool.ts';

const status = await runTool('scripts/build.ts');
if (status === 0) await import('./preview.ts');
else process.exitCode = status;
