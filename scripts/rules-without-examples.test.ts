import { globSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { peopleRules } from '../src/pipeline/extract/people/rules.ts';
import { withoutExamples } from './rules-without-examples.ts';

const extract = join(import.meta.dirname, '..', 'src', 'pipeline', 'extract');

test('keeps what a rule is called and how sure it is, and none of its examples', () => {
	const kept = peopleRules.map(({ id, sure }) => ({ id, sure }));
	expect(withoutExamples('people')).toBe(`export const peopleRules = ${JSON.stringify(kept)};`);
});

test.each(globSync('*/rules.ts', { cwd: extract }).map(dirname))('knows the rules of %s', (folder) => {
	expect(withoutExamples(folder)).toMatch(/^export const \w+Rules = \[\{"id":"[^\n]*\}\];$/u);
});
