/** A conversion that is killed at any moment leaves whole files, old or new, and the next one ends where an undisturbed one would. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { makeCorpus, reportOn, snapshot } from './test-corpus.ts';
import { isTemporary } from './write-file.ts';

const kills = process.env.FULL ? 50 : 3;

vi.setConfig({ testTimeout: 600_000, hookTimeout: 120_000 });

const corpus = makeCorpus();
const { folder, content, articles } = corpus;
const old = join(folder, 'old');

/** As many that writing them takes a while. */
const places = ['保定', '丽水', '温州', '遂宁', '襄阳', '宜昌', '台州', '赣州', '普洱', '荆州', '阜新', '抚顺'];
const sourcesWith = (word: string) =>
	Object.fromEntries(
		places.flatMap((place) =>
			['中心医院', '中医院', '人民医院', '妇幼保健院', '第二人民医院'].map((kind, index) => [
				`${place}${index}.txt`,
				reportOn(`${place}市${kind}`).replace('大会', word),
			])
		)
	);

let before: Map<string, string>;
let after: Map<string, string>;
/** How long a conversion takes that nobody disturbs, in milliseconds. */
let duration: number;

/** The old corpus with the new sources: what every killed conversion begins with. */
function begin(): void {
	rmSync(content, { recursive: true });
	cpSync(old, content, { recursive: true });
	const sources = sourcesWith('动员大会');
	// One report is new, one is gone.
	delete sources['保定0.txt'];
	corpus.setSources({ ...sources, 'new.txt': reportOn('洛阳市中心医院') });
}

beforeAll(async () => {
	corpus.setSources(sourcesWith('大会'));
	expect((await corpus.run('convert')).status).toBe(0);
	before = snapshot(content);
	cpSync(content, old, { recursive: true });
	begin();
	const started = performance.now();
	const run = corpus.start('convert');
	expect(await once(run, 'exit')).toEqual([0, null]);
	duration = performance.now() - started;
	after = snapshot(content);
	expect(after).not.toEqual(before);
});

afterAll(() => {
	corpus.remove();
});

/** Kills a conversion some time after it began or, for half of them, after it wrote its first file. */
async function killOnce(wait: number, whileWriting: boolean): Promise<boolean> {
	const run = corpus.start('convert');
	const ended = once(run, 'exit');
	if (whileWriting) {
		const isWriting = () =>
			readdirSync(articles).some((name) => isTemporary(name) || after.get(join('articles', name)) === readNow(name));
		while (run.exitCode === null && !isWriting()) await sleep(1);
		await sleep(wait * 40);
	} else await sleep(wait * duration);
	run.kill('SIGKILL');
	const [status] = (await ended) as [number | null];
	return status === null;
}

function readNow(name: string): string {
	try {
		return readFileSync(join(articles, name), 'latin1');
	} catch {
		return '';
	}
}

test(`killed ${kills} times, it loses nothing`, async () => {
	const waits = fc.sample(
		fc.record({ wait: fc.double({ min: 0, max: 1, noNaN: true }), whileWriting: fc.boolean() }),
		kills
	);
	let killed = 0;
	for (const { wait, whileWriting } of waits) {
		begin();
		if (await killOnce(wait, whileWriting)) killed += 1;
		const found = snapshot(content);
		for (const [path, text] of found) {
			if (isTemporary(path.replace(/^.*[\\/]/u, ''))) continue;
			expect([before.get(path), after.get(path)], `${path} after ${wait}`).toContain(text);
		}
		for (const path of before.keys()) if (after.has(path)) expect(found.has(path), path).toBe(true);
		expect((await corpus.run('convert')).status).toBe(0);
		expect(snapshot(content)).toEqual(after);
	}
	console.log(`${killed} of ${kills} conversions were killed before their end`);
	expect(killed).toBeGreaterThan(0);
});
