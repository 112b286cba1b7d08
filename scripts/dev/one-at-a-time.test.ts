import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** Work that ends when it is told to. */
function makeWork() {
	const ends: (() => void)[] = [];
	let now = 0;
	let most = 0;
	return {
		work: async () => {
			now += 1;
			most = Math.max(most, now);
			await new Promise<void>((resolve) => ends.push(resolve));
			now -= 1;
		},
		begun: () => ends.length,
		most: () => most,
		end: async (index: number) => {
			ends[index]!();
			await new Promise((resolve) => setImmediate(resolve));
		},
	};
}

test('works once more for all that was asked for meanwhile, and never twice at a time', async () => {
	const { work, begun, most, end } = makeWork();
	const run = oneAtATime(work);
	const all = [run(), run(), run(), run()];
	expect(begun()).toBe(1);
	await end(0);
	expect(begun()).toBe(2);
	await end(1);
	await Promise.all(all);
	expect([begun(), most()]).toEqual([2, 1]);
});

test('works again when it is asked later', async () => {
	const { work, begun, end } = makeWork();
	const run = oneAtATime(work);
	const first = run();
	await end(0);
	await first;
	expect(begun()).toBe(1);
	const second = run();
	await end(1);
	await second;
	expect(begun()).toBe(2);
});

test('goes on after work that failed', async () => {
	let count = 0;
	const run = oneAtATime(async () => {
		count += 1;
		await Promise.resolve();
		if (count === 1) throw new Error('no');
	});
	await expect(run()).rejects.toThrow('no');
	await run();
	expect(count).toBe(2);
});
