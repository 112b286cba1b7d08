import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import * as z from 'astro/zod';
import { expect, test } from 'vitest';
import { explainIssue, explainedCodes, explainedFormats } from './explain-issue.ts';

const zod = join(dirname(createRequire(createRequire(import.meta.url).resolve('astro')).resolve('zod')), 'v4', 'core');
const declared = (file: string, pattern: RegExp) =>
	[...readFileSync(join(zod, file), 'utf8').matchAll(pattern)].map(([, name]) => name!);

test('knows every code of an issue', () => {
	const codes = declared('errors.d.ts', /readonly code: "(\w+)"/gu);
	expect(new Set(codes).size).toBeGreaterThan(9);
	expect(explainedCodes.toSorted()).toEqual([...new Set(codes)].toSorted());
});

test('knows every format of a string', () => {
	const [union = ''] = /type \$ZodStringFormats = [^;]+;/u.exec(readFileSync(join(zod, 'checks.d.ts'), 'utf8')) ?? [];
	const formats = [...union.matchAll(/"(\w+)"/gu)].map(([, name]) => name!);
	expect(formats.length).toBeGreaterThan(20);
	expect(formats.filter((name) => !explainedFormats.includes(name))).toEqual([]);
});

/** What is said of a value that does not fit. */
function said(schema: z.ZodType, value: unknown): string[] {
	const result = schema.safeParse(value);
	const ground = { schema, value, sourceAt: () => undefined };
	return (result.error?.issues ?? []).flatMap((issue) => explainIssue(issue, ground)).map(({ reason }) => reason);
}

const level = z.enum(['high', 'medium', 'low']).meta({ title: '把握' });

test.each<[string, z.ZodType, unknown, string]>([
	['a missing key', z.object({ a: z.string() }), {}, '这里缺一项：a 要写文字'],
	['a missing number', z.object({ a: z.int().meta({ title: '行号' }) }), {}, '这里缺一项：a（行号）要写整数'],
	[
		'a missing list',
		z.object({ a: z.array(z.string()) }),
		{},
		'这里缺一项：a 要写成一串：每条另起一行，前加“- ”，或写在 [ ] 里，用半角逗号分开',
	],
	['a word for a number', z.object({ a: z.number() }), { a: '第３９行' }, 'a 要写数字，现在是“第３９行”；是不是 39？'],
	['a numeral for a number', z.object({ a: z.number() }), { a: '三十九' }, 'a 要写数字，现在是“三十九”；是不是 39？'],
	['nothing for a number', z.object({ a: z.number() }), { a: null }, 'a 要写数字，现在是空的'],
	[
		'yes for a truth value',
		z.object({ a: z.boolean() }),
		{ a: 'yes' },
		'a 要写 true 或 false，现在是“yes”；是不是 true？',
	],
	[
		'否 for a truth value',
		z.object({ a: z.boolean() }),
		{ a: '否' },
		'a 要写 true 或 false，现在是“否”；是不是 false？',
	],
	[
		'a word for a list',
		z.object({ a: z.array(z.string()) }),
		{ a: '荆州一医' },
		'a 要写成一串：每条另起一行，前加“- ”，或写在 [ ] 里，用半角逗号分开，现在是“荆州一医”；是不是 a: [荆州一医]？',
	],
	['a list for a text', z.object({ a: z.string() }), { a: ['图说'] }, 'a 要写文字，现在是一串'],
	['a map for a text', z.object({ a: z.string() }), { a: {} }, 'a 要写文字，现在是几个分项'],
	['a text for a map', z.object({ a: z.object({ b: z.string() }) }), { a: '甲' }, 'a 下面要分项写：b，现在是“甲”'],
	[
		'a value that is none',
		z.object({ a: level }),
		{ a: 'hihg' },
		'a（把握）要写 high、medium 或 low，没有 hihg；是不是 high？',
	],
	['a number for a value', z.object({ a: level }), { a: 3 }, 'a（把握）要写 high、medium 或 low，现在是 3'],
	['null or a value', z.object({ a: level.nullable() }), { a: 'x' }, 'a（把握）要写 high、medium、low 或 null，没有 x'],
	['a literal', z.object({ a: z.literal('x') }), { a: 'y' }, 'a 要写 x，没有 y'],
	['a union of literals', z.object({ a: z.union([z.literal(2), z.literal(3)]) }), { a: 4 }, 'a 要写 2 或 3，现在是 4'],
	[
		'an unknown key',
		z.strictObject({ line: z.int(), name: z.string() }),
		{ line: 1, nmae: '甲', name: '乙' },
		'这里没有 nmae 这一项，请删去；可写 line 或 name',
	],
	['an empty text', z.object({ a: z.string().min(1) }), { a: '' }, 'a 是空的：请写上文字，或删去这一项'],
	['a short text', z.object({ a: z.string().min(4) }), { a: '甲' }, 'a 至少 4 个字，现在是“甲”'],
	['a long text', z.object({ a: z.string().max(1) }), { a: '甲乙' }, 'a 至多 1 个字，现在是“甲乙”'],
	['an empty list', z.object({ a: z.array(z.string()).min(1) }), { a: [] }, 'a 是空的：至少要有一条，或删去这一项'],
	['a short list', z.object({ a: z.array(z.string()).min(2) }), { a: ['甲'] }, 'a 至少 2 条，现在是 1 条'],
	['a small number', z.object({ a: z.int().min(1) }), { a: 0 }, 'a 至少 1，现在是 0'],
	[
		'a large number',
		z.object({ a: z.record(z.string(), z.number().max(2)) }),
		{ a: { 志愿者: 3 } },
		'志愿者 至多 2，现在是 3',
	],
	['a fraction', z.object({ a: z.int() }), { a: 1.5 }, 'a 要写整数，现在是 1.5'],
	['a multiple', z.object({ a: z.number().multipleOf(5) }), { a: 3 }, 'a 要写 5 的倍数，现在是 3'],
	['a mail address', z.object({ a: z.email() }), { a: '甲' }, 'a 要写电子邮箱，如 editor@example.org，现在是“甲”'],
	['a date', z.object({ a: z.iso.date() }), { a: '甲' }, 'a 要写日期，如 2023-08-19，现在是“甲”'],
	['a beginning', z.object({ a: z.string().startsWith('b') }), { a: '甲' }, 'a 要写以 b 开头的文字，现在是“甲”'],
	['an ending', z.object({ a: z.string().endsWith('院') }), { a: '甲' }, 'a 要写以 院 结尾的文字，现在是“甲”'],
	['a part', z.object({ a: z.string().includes('院') }), { a: '甲' }, 'a 要写带有 院 的文字，现在是“甲”'],
	[
		'a pattern',
		z.object({ a: z.string().regex(/^[a-z-]+$/u) }),
		{ a: 'Bad Name' },
		'a 要写合格式的文字，现在是“Bad Name”；是不是 bad-name？',
	],
	[
		'a key of a record',
		z.object({ a: z.record(z.string().min(2), z.number()) }),
		{ a: { 甲: 1 } },
		'a 里有一项的名字不合格式：“甲”，请改名或删去',
	],
	[
		'what a schema says itself',
		z.object({ a: z.string().refine(() => false, '这样不行') }),
		{ a: '甲' },
		'a ：这样不行',
	],
	[
		'the third entry of a list',
		z.object({ a: z.array(z.string().min(1)) }),
		{ a: ['甲', '乙', ''] },
		'a 的第3条是空的：请写上文字，或删去这一项',
	],
])('explains %s', (_name, schema, value, sentence) => {
	expect(said(schema, value)).toEqual([sentence]);
});

test('explains the option of a union by its verb', () => {
	const verbs = z
		.discriminatedUnion('do', [
			z.strictObject({ do: z.literal('emend'), certainty: level }).meta({ title: '改误字' }),
			z.strictObject({ do: z.literal('note') }).meta({ title: '加校记' }),
		])
		.meta({ title: '更正' });
	expect(said(verbs, { do: 'emend' })).toEqual(['emend（改误字）缺一项：certainty（把握）要写 high、medium 或 low']);
	expect(said(verbs, { do: 'emand' })).toEqual(['do（做什么）没有 emand；是不是 emend（改误字）？']);
	expect(said(verbs, { do: '加校记' })).toEqual(['do（做什么）没有 加校记；是不是 note（加校记）？']);
	expect(said(verbs, { do: 'x' })).toEqual(['do（做什么）没有 x；可写 emend 或 note']);
	expect(said(verbs, {})).toEqual(['更正缺一项：do（做什么）要写 emend 或 note']);
	expect(said(verbs, { do: 'note', certanty: 'high' })).toEqual([
		'note（加校记）没有 certanty 这一项，请删去；可写 do',
	]);
	expect(said(verbs, { do: 'emend', certanty: 'high' })[1]).toBe(
		'emend（改误字）没有 certanty 这一项；是不是 certainty（把握）？'
	);
});

test('says where a key belongs that stands one level too high', () => {
	const schema = z.strictObject({
		provenance: z.strictObject({ page: z.string().optional() }).optional().meta({ title: '来历' }),
	});
	expect(said(schema, { page: '4' })).toEqual(['这里没有 page 这一项；它要写在 provenance（来历）下面']);
});

test('gives every code a sentence that no later version of the library can make English', () => {
	const schema = z.object({ a: z.any() }) as z.ZodType;
	for (const code of explainedCodes) {
		const issue = {
			code,
			path: ['a'],
			message: '这样不行',
			keys: ['b'],
			values: ['c'],
			origin: 'string',
			minimum: 2,
			maximum: 2,
			divisor: 2,
			format: 'some-new-format',
			issues: [],
			errors: [],
		};
		const ground = { schema, value: { a: 'd' }, sourceAt: () => undefined };
		for (const { reason } of explainIssue(issue as unknown as z.core.$ZodIssue, ground)) {
			expect(reason).toMatch(/\p{Script=Han}/u);
			expect(reason).not.toMatch(/[A-Za-z]{3,}/u);
		}
	}
});
