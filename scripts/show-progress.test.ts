import { afterEach, expect, test, vi } from 'vitest';
import { progressBar } from './show-progress.ts';

const isTerminal = process.stderr.isTTY;

afterEach(() => {
	process.stderr.isTTY = isTerminal;
	vi.restoreAllMocks();
});

/** What is written while a number of items is done, each in so many milliseconds. */
function run(count: number, terminal: boolean, each = 0): string[] {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	let now = 0;
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	process.stderr.isTTY = terminal;
	const tell = progressBar(count);
	for (let done = 0; done < count; done += 1) {
		now += each;
		tell(1);
	}
	return write.mock.calls.map(([text]) => String(text));
}

test('shows how far it is', () => {
	const written = run(60, true);
	expect(written[29]).toBe(`\r转换 ${'█'.repeat(15)}${'░'.repeat(15)} 30/60\u001B[K`);
	expect(written.at(-1)).toBe('\n');
});

test('says how long it will still take, once that can be known', () => {
	const written = run(100, true, 500);
	expect(written[0]).not.toContain('约');
	expect(written[19]).toContain(' 20/100，约还要 40 秒');
	expect(written[99]).not.toContain('约');
});

test('says it in minutes where it takes long', () => {
	expect(run(1000, true, 500)[199]).toContain(' 200/1000，约还要 7 分钟');
});

test('shows nothing for a few items, or where no one looks', () => {
	expect(run(10, true)).toEqual([]);
	expect(run(60, false)).toEqual([]);
});
