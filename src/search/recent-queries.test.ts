import { expect, test } from 'vitest';
import { addRecentQuery, clearRecentQueries, readRecentQueries } from './recent-queries.ts';

function makeStore(): Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> {
	const values = new Map<string, string>();
	return {
		getItem: (key) => values.get(key) ?? null,
		setItem: (key, value) => void values.set(key, value),
		removeItem: (key) => void values.delete(key),
	};
}

test('keeps the last queries, newest first, each once', () => {
	const store = makeStore();
	for (const text of ['党建', '平均住院日', ' 党建 ', '']) addRecentQuery(store, text);
	expect(readRecentQueries(store)).toEqual(['党建', '平均住院日']);
	for (let k = 0; k < 20; k++) addRecentQuery(store, `第${k}查`);
	expect(readRecentQueries(store)).toHaveLength(8);
	clearRecentQueries(store);
	expect(readRecentQueries(store)).toEqual([]);
});

test('reads nothing from a broken store', () => {
	const store = { ...makeStore(), getItem: () => '{"a":' };
	expect(readRecentQueries(store)).toEqual([]);
});
