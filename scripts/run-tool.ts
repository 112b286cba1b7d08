import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { contentFolder } from './read-content.ts';

const root = join(import.meta.dirname, '..');

/** The environment of what a script starts: it runs in the project, so the content folder is named in full. */
export function environment(): NodeJS.ProcessEnv {
	return process.env.XINGLIN_CONTENT ? { ...process.env, XINGLIN_CONTENT: contentFolder } : process.env;
}

/**
 * What Node is told where much is made and dropped: with room for more of it (megabytes) it is looked through less often, which
 * saves a tenth of the time of rendering.
 */
export const busyOptions = ['--max-semi-space-size=64'];

/** Starts a script or tool of the project as `npm run` would, under the same Node. */
export function startTool(target: string, ...parameters: string[]): ChildProcess {
	return spawn(process.execPath, [join(root, 'scripts', 'with-node.mjs'), target, ...parameters], {
		cwd: root,
		stdio: 'inherit',
		env: environment(),
	});
}

/** Runs a script or tool to its end; its exit status. */
export function runTool(target: string, ...parameters: string[]): Promise<number> {
	return new Promise((resolve) => {
		startTool(target, ...parameters).on('exit', (code) => {
			resolve(code ?? 1);
		});
	});
}
