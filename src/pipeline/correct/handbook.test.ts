import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { CorrectionSchema } from '../../model/schemas/sidecar.ts';
import { convertText } from '../test-articles.ts';

const handbook = readFileSync(join(import.meta.dirname, '..', '..', '..', 'content', 'pages', 'handbook.mdx'), 'utf8');

/** The code of the handbook in a language. */
const code = (language: string) =>
	[...handbook.matchAll(/^```(\w+)\n(.*?)^```$/gmsu)].flatMap(([, name, text]) => (name === language ? [text!] : []));

/** The page that the examples correct, without the numbers of its lines. */
const page = code('text')[0]!
	.replaceAll(/^ *\d+\u3000?/gmu, '')
	.trimEnd();
/** Examples of sidecars; others are of `site.yaml`. */
const examples = code('yaml').filter((text) => /^corrections:/mu.test(text));

interface Example {
	corrections: Record<string, unknown>[];
}

/** What a sidecar makes of the page, and what is said of it. */
function converted(sidecar?: string) {
	const { articles, sidecar: file } = convertText(page, sidecar);
	return { articles, messages: (file?.messages ?? []).map(String) };
}

test('numbers the lines of its page as they are counted', () => {
	const numbers = code('text')[0]!
		.trimEnd()
		.split('\n')
		.map((line) => Number.parseInt(line, 10));
	expect(numbers).toEqual(numbers.map((_, index) => index + 1));
});

test('has an example of every kind of correction', () => {
	const kinds = examples.flatMap((text) => (parse(text) as Example).corrections.map((one) => one.do));
	expect([...new Set(kinds)].sort()).toEqual(CorrectionSchema.options.map((option) => option.shape.do.value).sort());
});

describe.each(examples.map((text, index) => [index + 1, text] as const))('example %i', (_, text) => {
	const example = parse(text) as Example;

	test('is right, and nothing in it is idle', () => {
		expect(converted(text).messages).toEqual([]);
	});

	test.each(example.corrections.map((correction, index) => [String(correction.do), index] as const))(
		'changes the page by %s (%i)',
		(_, index) => {
			const without = { ...example, corrections: example.corrections.toSpliced(index, 1) };
			const [whole, rest] = [converted(text), converted(stringify(without))];
			expect(whole.articles).not.toHaveLength(0);
			expect(whole.articles).not.toEqual(rest.articles);
		}
	);
});

test('shows readers every remark of the examples', () => {
	for (const text of examples) {
		const document = JSON.stringify(converted(text).articles);
		const notes = (parse(text) as Example).corrections.flatMap(({ note }) => (typeof note === 'string' ? [note] : []));
		for (const note of notes) expect(document).toContain(note);
	}
});

test('shows where its example comes from, who read it, and what is set for an article', () => {
	const [whole] = converted(examples[0]).articles;
	expect(whole).toMatchObject({
		publication: '青河日报',
		date: { edtf: '2023-12-28', basis: 'stated' },
		deck: '青河市人民医院高质量发展综述',
		provenance: { page: '4' },
		reviewed: { by: '张三', on: '2026-11-24' },
	});
});
