import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPages } from '../fixtures/list-pages.ts';
import { listThemeCases } from './theme-pages.ts';

test('learns from the archive and from open pages, and from none that is only scored', () => {
	const { corpus, seen, open } = listThemeCases();
	expect([corpus, seen, open].every((cases) => cases.length > 0)).toBe(true);
	const closed = new Set(
		listPages()
			.filter(({ isClosed }) => isClosed)
			.map(({ folder }) => join(folder, 'source.txt'))
	);
	expect(closed.size).toBeGreaterThan(0);
	expect([...corpus, ...seen, ...open].filter(({ source }) => closed.has(source))).toEqual([]);
});
