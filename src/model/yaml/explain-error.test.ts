import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parseDocument, type ErrorCode } from 'yaml';
import { explainedErrors, sentenceFor } from './explain-error.ts';

/** Where the library lies: what it can say is read from its own files, so that a new version cannot say more unheard. */
const library = dirname(createRequire(import.meta.url).resolve('yaml'));
const files = readdirSync(library, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.js'));
const code = files.map((name) => readFileSync(join(library, name), 'utf8')).join('\n');

/** The codes that the library declares. */
const codes = [
	.../type ErrorCode = [^;]+/u.exec(readFileSync(join(library, 'errors.d.ts'), 'utf8'))![0].matchAll(/'(\w+)'/gu),
].map(([, name]) => name!);

/** Every pair of a code and a message that stands in the library's code. */
const said: [ErrorCode, string][] = [
	...code.matchAll(
		/['"](?<code>[A-Z]+(?:_[A-Z0-9]+)+)['"](?: : '\w+')?,\s*(?<quote>['"`])(?<message>(?:(?!\k<quote>).)+)\k<quote>/gu
	),
]
	.map(({ groups }): [ErrorCode, string] => [groups!['code'] as ErrorCode, groups!['message']!])
	.filter(([name]) => codes.includes(name));

/** Latin letters that a sentence may have: what is typed, and names. */
const allowed = /git|Tab|YAML|\\/gu;

test('knows every code of the library', () => {
	expect(codes.length).toBeGreaterThan(20);
	expect(explainedErrors.toSorted()).toEqual(codes.toSorted());
});

test('finds the messages of the library', () => {
	expect(said.length).toBeGreaterThan(40);
	expect(new Set(said.map(([name]) => name)).size).toBeGreaterThan(15);
});

test.each([
	...said,
	// Those whose message is made elsewhere.
	...codes.map((name): [ErrorCode, string] => [name as ErrorCode, 'something that a later version says']),
])('says %s (%s) in Chinese', (name, message) => {
	const sentence = sentenceFor(name, message, parseDocument(''));
	expect(sentence).toMatch(/\p{Script=Han}{4}/u);
	expect(sentence.replaceAll(allowed, '')).not.toMatch(/[A-Za-z]/u);
});

test('says what is to be done, but for what no text can bring about', () => {
	const vague = said.filter(([, message]) =>
		sentenceFor('UNEXPECTED_TOKEN', message, parseDocument('')).includes('读不懂')
	);
	expect(vague.filter(([name]) => name === 'UNEXPECTED_TOKEN').map(([, message]) => message)).toEqual([
		'Unsupported token ${token.type}',
		'Expected a flow scalar value, but found: ${type}',
		'Unexpected ${token.type} token',
	]);
});
