/**
 * Converts, builds and serves the finished site with search: `npm start`.
 *
 * Where the build does not succeed it stops: an old site that is served would pass for the new one. The build says what
 * stands in `dist`, and `npm run preview` serves it.
 */
import { runTool } from './run-tool.ts';

const status = await runTool('scripts/build.ts');
if (status === 0) await import('./preview.ts');
else process.exitCode = status;
