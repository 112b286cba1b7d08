import { afterEach, expect, test, vi } from 'vitest';
import { showProgress } from './show-progress.ts';

const isTerminal = process.stderr.isTTY;

afterEach(() => {
	process.stderr.isTTY = isTerminal;
	vi.restoreAllMocks();
});

/** The results and what was written for a number of items. */
function run(count: number, terminal: boolean) {
	const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
	process.stderr.isTTY = terminal;
	const results = showProgress(
		Array.from({ length: count }, (_, index) => index),
		(item) => item * 2
	);
	return { results, written: write.mock.calls.map(([text]) => String(text)) };
}

test('applies the work in order, and shows how far it is', () => {
	const { results, written } = run(60, true);
	expect(results.slice(0, 3)).toEqual([0, 2, 4]);
	expect(written[29]).toBe(`\r转换 ${'█'.repeat(15)}${'░'.repeat(15)} 30/60`);
	expect(written.at(-1)).toBe('\n');
});

test('shows nothing for a few items, or where no one looks', () => {
	expect(run(10, true).written).toEqual([]);
	expect(run(60, false).written).toEqual([]);
});
