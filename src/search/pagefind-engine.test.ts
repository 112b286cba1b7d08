import { expect, test } from 'vitest';
import { pairToken } from './pair-token.ts';
import { openPagefind } from './pagefind-engine.ts';

/** Pagefind as it behaves on an index without a document. */
const pagefind = {
	createInstance: () => ({
		init: () => Promise.reject(new Error('No language indexes found.')),
		destroy: () => Promise.resolve(),
		mergeIndex: () => Promise.resolve(),
		search: () => Promise.resolve({ results: [] }),
	}),
};
const source = { folder: '/pagefind/', version: '1', shards: 1 };

test('an archive without reports answers that there is nothing', async () => {
	const engine = await openPagefind(pagefind, { ...source, size: 0 }).engine;
	expect(await engine.phrase(['党', '建'])).toEqual([]);
	expect(await engine.together(['党'])).toEqual([]);
	expect(await engine.all()).toEqual([]);
});

test('an index that cannot be loaded is an error in an archive with reports', async () => {
	await expect(openPagefind(pagefind, { ...source, size: 1 }).engine).rejects.toThrow('No language indexes found.');
});

test('looks for a run by its pairs of neighbours, for a single character by itself', async () => {
	const asked: (string | null)[] = [];
	const answering = {
		createInstance: () => ({
			...pagefind.createInstance(),
			init: () => Promise.resolve(),
			search: (term: string | null) => {
				asked.push(term);
				return Promise.resolve({ results: [] });
			},
		}),
	};
	const engine = await openPagefind(answering, { ...source, size: 1 }).engine;
	await engine.phrase(['住', '院', '日']);
	await engine.phrase(['院']);
	await engine.together(['住', '日']);
	expect(asked).toEqual([`"${pairToken('住', '院')} ${pairToken('院', '日')}"`, '"院"', '住 日']);
});
