import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requirePipeline } from '../pipeline/index.ts';
import { testContent } from '../pipeline/test-content.ts';
import { addCorrection } from './edit-sidecar.ts';
import type { Fact } from './list-facts.ts';
import { readGiven } from './reading.ts';

const pipeline = requirePipeline(testContent);
const folder = join(import.meta.dirname, '../../content/sources');
const sources = globSync('*.txt', { cwd: folder })
	.sort()
	.map((name) => ({ name, bytes: readFileSync(join(folder, name)), sidecar: '' }));

test('every line with text stands beside a block or is said to be set aside', () => {
	for (const given of sources) {
		const { lines, articles } = readGiven(given, pipeline);
		const shown = new Set(
			articles.flatMap(({ blocks, discards }) => [...blocks, ...discards].flatMap((one) => one.lines))
		);
		const missing = lines.flatMap((text, index) => (text.trim() === '' || shown.has(index + 1) ? [] : [text]));
		expect(missing, given.name).toEqual([]);
	}
});

test('every block says what spoke for its type', () => {
	for (const given of sources) {
		for (const { blocks } of readGiven(given, pipeline).articles) {
			for (const { why, id } of blocks) expect(why.for, id).not.toHaveLength(0);
		}
	}
});

test('every fact can be taken away by what the desk writes', () => {
	for (const given of sources) {
		const { facts } = readGiven(given, pipeline);
		expect(facts).not.toHaveLength(0);
		const apart = new Map<string, Fact[]>();
		for (const fact of facts) {
			const place = JSON.stringify(fact.off);
			apart.set(place, [...(apart.get(place) ?? []), fact]);
		}
		const sidecar = [...apart.values()].reduce((text, [fact]) => addCorrection(text, fact!.off), '');
		const after = readGiven({ ...given, sidecar }, pipeline);
		const errors = after.messages.filter(({ about, weight }) => about === 'sidecar' && weight === 'error');
		// Words that stand several times in a block need a number: the message says so, and how they may be told apart.
		for (const { text } of errors) expect(text, given.name).toMatch(/nth|请把 expect/u);
		if (errors.length === 0) expect(after.facts, given.name).toEqual([]);
		expect(errors.length, given.name).toBeLessThan(facts.length / 10);
	}
});
