/**
 * Serves the site while it is written, and converts again when a source, a sidecar, a record, a catalogue or a lexicon changes.
 *
 * One conversion at a time; what was saved last is what is shown. A conversion that fails is told on the open page too. The desk
 * writes straight into the content folder.
 */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { dev } from 'astro';
import { requireSources, type Failure } from './convert/convert-corpus.ts';
import { digestInputs, isInput, isSame, type InputDigests } from './dev/digest-inputs.ts';
import { oneAtATime } from './dev/one-at-a-time.ts';
import { startConversion, type RunningConversion } from './dev/run-conversion.ts';
import { showConversion } from './dev/show-conversion.ts';
import { takeFromDesk } from './dev/take-from-desk.ts';
import { runCommand } from './plain-error.ts';
import { contentFolder, projectContent } from './read-content.ts';

const root = join(import.meta.dirname, '..');

/** Editors save in several steps; one conversion serves them all. */
const pause = 200;

const brokeDown: Failure = { file: '', line: undefined, column: undefined, reason: '转换中断了，原因见终端' };

async function main(): Promise<number> {
	requireSources(contentFolder);
	// Another corpus borrows words and catalogues from the project.
	const folders = [
		{ folder: contentFolder, isBorrowed: false },
		...(contentFolder === projectContent ? [] : [{ folder: projectContent, isBorrowed: true }]),
	];
	const isRead = (path: string) => folders.some((folder) => isInput(folder, path));
	let inputs: InputDigests = new Map();
	let running: RunningConversion | undefined;
	let timer: NodeJS.Timeout | undefined;

	const convert = oneAtATime(async () => {
		const found = digestInputs(folders);
		if (isSame(inputs, found)) return;
		running = startConversion();
		const news = await running.news;
		running = undefined;
		display.show(news?.failures ?? [brokeDown]);
		// What the conversion itself wrote is no change; after one that broke down, the next save tries again.
		for (const [name, digest] of Object.entries(news?.written ?? {})) {
			const path = join(contentFolder, name);
			if (!isRead(path)) continue;
			if (digest === null) found.delete(path);
			else found.set(path, digest);
		}
		inputs = news ? found : new Map();
	});
	const watched = folders.map(({ folder }) => folder);
	const display = showConversion(watched, (path) => {
		if (!isRead(path)) return;
		clearTimeout(timer);
		timer = setTimeout(() => void convert(), pause);
	});

	for (const [signal, status] of [
		['SIGINT', 130],
		['SIGTERM', 143],
	] as const)
		process.on(signal, () => {
			running?.process.kill(signal);
			process.exit(status);
		});

	// Astro keeps what it loaded for the next start; of another corpus it would be wrong there.
	if (contentFolder !== projectContent)
		process.on('exit', () => {
			rmSync(join(root, '.astro', 'data-store.json'), { force: true });
		});

	await convert();
	await dev({
		root,
		server: { port: 4321 },
		integrations: [display.integration, takeFromDesk(contentFolder)],
	});
	// What was saved while the server started.
	await convert();
	return 0;
}

await runCommand(main, contentFolder);
