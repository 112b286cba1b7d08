import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { correctionLink } from './correction-link.ts';

const repository = 'https://github.com/owner/name';
const fault = { address: 'https://example.org/repo/articles/x/#b18', lines: [18, 20, 20], passage: '要拧成一股绳。' };
const read = (link: string) => Object.fromEntries(new URL(link).searchParams);

test('fills in address, line and passage', () => {
	expect(correctionLink(repository, fault)).toBe(
		'https://github.com/owner/name/issues/new?template=correction.yml&address=https%3A%2F%2Fexample.org%2Frepo%2Farticles%2Fx%2F%23b18&line=18、20&passage=要拧成一股绳。'
	);
	expect(read(correctionLink(repository, fault))).toEqual({
		template: 'correction.yml',
		address: fault.address,
		line: '18、20',
		passage: fault.passage,
	});
});

test.each([
	'a&b=c#d%20+e',
	'“引号”\'"<b>',
	'U+3000\u3000之后',
	'同比增长45.76%，达110.73万人次',
	'两行\n文字',
	'𠮷野家',
	'\u00A0\u200B',
])('brings any text unchanged: %j', (passage) => {
	const link = correctionLink(repository, { ...fault, passage });
	expect(link).not.toMatch(/[\s"<>]/u);
	expect(read(link)['passage']).toBe(passage);
});

test('cuts a long passage to what GitHub accepts, between characters', () => {
	const link = correctionLink(repository, { ...fault, passage: '𠮷'.repeat(1000) });
	expect(read(link)['passage']).toBe(`${'𠮷'.repeat(400)}……`);
	expect(new URL(link).href.length).toBeLessThan(8000);
});

test('names fields that the form has', () => {
	const file = join(import.meta.dirname, '..', '..', '..', '.github', 'ISSUE_TEMPLATE', 'correction.yml');
	const { body } = parse(readFileSync(file, 'utf8')) as { body: { id?: string }[] };
	const ids = body.flatMap(({ id }) => id ?? []);
	const { template, ...fields } = read(correctionLink(repository, fault));
	expect(template).toBe('correction.yml');
	for (const field of Object.keys(fields)) expect(ids).toContain(field);
});
