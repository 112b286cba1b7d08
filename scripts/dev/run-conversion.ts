import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { ConversionNews } from '../convert/convert-corpus.ts';

/** A conversion that has begun. */
export interface RunningConversion {
	process: ChildProcess;
	/** What became of it; undefined where it told nothing: it was killed, or it broke down and the terminal says how. */
	news: Promise<ConversionNews | undefined>;
}

async function listen(child: ChildProcess): Promise<ConversionNews | undefined> {
	let news: ConversionNews | undefined;
	child.on('message', (message) => {
		news = message as ConversionNews;
	});
	try {
		// What it told may arrive after its end, but before the line is closed.
		await Promise.all([once(child, 'exit'), once(child, 'disconnect')]);
	} catch {
		// It could not be started.
	}
	return news;
}

/** Starts `npm run convert` in a process of its own: the rules are read anew, and pages are served meanwhile. */
export function startConversion(): RunningConversion {
	const child = fork(join(import.meta.dirname, '..', 'convert.ts'), [], {
		stdio: 'inherit',
		env: { ...process.env, XINGLIN_STARTER: 'dev' },
	});
	return { process: child, news: listen(child) };
}
