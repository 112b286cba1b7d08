/**
 * Ends a program quietly whose output nobody reads any more, as in `npm run convert | head`. Loaded before every script and
 * tool by `with-node.mjs`; Node would throw an error with its stack.
 *
 * Plain JavaScript, because it is loaded as it stands. The status is that of a program which the system ends for it.
 */
import { isMainThread } from 'node:worker_threads';

const statusOfClosedPipe = 141;

if (isMainThread) {
	for (const stream of [process.stdout, process.stderr]) {
		stream.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
			if (error.code !== 'EPIPE') throw error;
			process.exit(statusOfClosedPipe);
		});
	}
}
