import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** Starts a script or tool of the project as `npm run` would, under the same Node. */
export function startTool(target: string, ...parameters: string[]): ChildProcess {
	return spawn(process.execPath, [join(root, 'scripts', 'with-node.mjs'), target, ...parameters], {
		cwd: root,
		stdio: 'inherit',
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
