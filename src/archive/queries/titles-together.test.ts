import { expect, test } from 'vitest';
import { titlesTogether } from './titles-together.ts';

/** As many pages, their addresses not in order. */
const pages = (count: number) =>
	new Map(Array.from({ length: count }, (_, index) => [`page-${(index * 7) % count}`, `题${(index * 7) % count}`]));

test('leaves each page of a small archive its own', () => {
	expect(titlesTogether(pages(499)).size).toBe(0);
});

test('puts eight titles together in a large one, each page with its own among them', () => {
	const shared = titlesTogether(pages(1003));
	expect(shared.size).toBe(1003);
	for (const [id, titles] of shared) {
		expect(titles).toContain(id.replace('page-', '题'));
		expect(titles.length).toBeLessThanOrEqual(8);
	}
	expect(new Set([...shared.values()].map((titles) => titles.join())).size).toBe(Math.ceil(1003 / 8));
});
