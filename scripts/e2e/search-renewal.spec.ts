import { spawnSync } from 'node:child_process';
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { seeded } from '../bench/seeded.ts';
import { describeInFull, isFull, shareOf } from './full-run.ts';
import { dist } from './site-under-test.ts';
import { enlarge, swappedSearch } from './swapped-search.ts';

/**
 * Two sites of one archive: the second lacks a report, so that its index has other files. As they are, their texts come
 * whole; in the next two Pagefind searches in the page, in the last two in a worker.
 */
const [before, after, beforeIndexed, afterIndexed, beforeInWorker, afterInWorker] = [0, 1, 2, 3, 4, 5] as const;

const search = swappedSearch((folder) => {
	const sites = ['before', 'after', 'before-index', 'after-index', 'before-worker', 'after-worker'].map((name) =>
		join(folder, name)
	);
	cpSync(dist, sites[before]!, { recursive: true });
	cpSync(dist, sites[after]!, { recursive: true });
	const gone = readdirSync(join(sites[after]!, 'articles'), { withFileTypes: true }).filter((entry) =>
		entry.isDirectory()
	);
	rmSync(join(sites[after]!, 'articles', gone.at(-1)!.name), { recursive: true });
	const script = join(import.meta.dirname, '..', 'index-search.ts');
	const made = spawnSync(process.execPath, [script, sites[after]!], { encoding: 'utf8' });
	if (made.status !== 0) throw new Error(made.stderr);
	for (const [from, to] of [
		[before, beforeIndexed],
		[after, afterIndexed],
		[before, beforeInWorker],
		[after, afterInWorker],
	] as const) {
		cpSync(sites[from]!, sites[to]!, { recursive: true });
		enlarge(sites[to]!, to >= beforeInWorker);
	}
	return sites;
});

/** Words that every one of the seven reports or several of them print. */
const words = ['医疗质量', '党支部', '志愿服务', '高质量发展', '患者', '科室', '门诊', '手术'];
const rounds = isFull ? words.length : 1;

/** How slow the line is, in milliseconds. */
const delays = isFull ? [0, 20, 150] : [20];

const places = [
	['texts', before, after],
	['page', beforeIndexed, afterIndexed],
	['worker', beforeInWorker, afterInWorker],
] as const;

describe.each(shareOf(places, 2))('searched in the %s', (_, old, renewed) => {
	test.each(delays)('a page left open over a renewal answers from the new index, at %i ms', async (delay) => {
		for (const word of words.slice(0, rounds)) {
			search.server.show(old);
			search.server.delay = delay;
			await search.page.goto(search.address('党建'));
			expect(await search.settled()).toMatch(/^ready/u);
			search.server.show(renewed);
			expect(await search.ask(word), word).toMatch(/^ready/u);
			expect(await search.ask('支部建在科室'), word).toMatch(/^ready/u);
		}
	});

	test.each(delays)('a visitor who comes back within ten minutes is answered, at %i ms', async (delay) => {
		for (const word of words.slice(0, rounds)) {
			const visit = await search.browser.newContext();
			search.page = await visit.newPage();
			search.server.show(old);
			search.server.delay = delay;
			await search.page.goto(search.address('党建'));
			expect(await search.settled()).toMatch(/^ready/u);
			await search.page.goto(`${search.server.url}about/`);
			search.server.show(renewed);
			await search.page.goto(search.address(word));
			expect(await search.settled(), word).toMatch(/^ready/u);
			await search.page.goto(search.address('支部建在科室'));
			expect(await search.settled(), word).toMatch(/^ready/u);
			await visit.close();
		}
	});

	test('a line that is cut is told, and mends by itself', async () => {
		search.server.show(old);
		await search.page.goto(search.address('党建'));
		expect(await search.settled()).toMatch(/^ready/u);
		await search.context.setOffline(true);
		// Texts that came whole need no line.
		const told = old === before ? /^(?:ready|error)/u : /^error/u;
		expect(await search.ask('机器人 手术')).toMatch(told);
		expect(await search.ask('绩效 鼯鼠')).toMatch(told);
		await search.context.setOffline(false);
		expect(await search.ask('机器人 手术')).toMatch(/^ready/u);
	});
});

describeInFull('a hundred readers who ask while the archive is renewed', { timeout: 1_800_000 }, () => {
	const kinds = [
		[before, after],
		[beforeIndexed, afterIndexed],
		[beforeInWorker, afterInWorker],
	] as const;
	const delays = [0, 5, 20, 40, 80, 150];

	test('are all answered or told why not', async () => {
		const random = seeded(23);
		const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)]!;
		const silent: string[] = [];
		const told: string[] = [];
		let answers = 0;
		for (let reader = 0; reader < 100; reader++) {
			const [old, renewed] = pick(kinds);
			const word = pick(words);
			const comesBack = random() < 0.5;
			const wait = Math.floor(random() * 600);
			const visit = await search.browser.newContext();
			search.page = await visit.newPage();
			search.server.show(old);
			search.server.delay = pick(delays);
			const name = `${word}, site ${old}, ${search.server.delay} ms, ${wait} ms, ${comesBack ? 'back' : 'open'}`;
			const note = (answer: string): void => {
				answers++;
				if (/^empty/u.test(answer)) silent.push(`${name}: ${answer}`);
				else if (!/^ready/u.test(answer)) told.push(`${name}: ${answer}`);
			};
			await search.page.goto(search.address('党建'));
			note(await search.settled());
			if (comesBack) await search.page.goto(`${search.server.url}about/`);
			// The archive is renewed while an answer is on its way.
			const renewal = setTimeout(() => {
				search.server.show(renewed);
			}, wait);
			if (comesBack) await search.page.goto(search.address(word));
			else await search.page.fill('#q', word).then(() => search.page.press('#q', 'Enter'));
			note(await search.settled());
			clearTimeout(renewal);
			search.server.show(renewed);
			note(await search.ask('支部建在科室'));
			await visit.close();
		}
		console.log(`${answers} answers: ${silent.length} silent failures, ${told.length} told`, told);
		expect(silent).toEqual([]);
		expect(told).toEqual([]);
	});
});
