import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readMemory, writeMemory, type RememberedReport } from './address-memory.ts';

const report: RememberedReport = {
	address: 'yichang-2021',
	headline: '护理之光照亮病房',
	hospital: '宜昌市第二人民医院',
	date: '[2021-05-24..2021-12-31]',
	file: 'a.txt',
	line: 3,
	digest: '0123456789abcdef',
	former: ['night-shift'],
	blocks: [
		{ id: 'b3', text: '护理之光照亮病房' },
		{ id: 'b5', length: 21, digest: '01234567', sketch: [0, 1, 16_777_215] },
		{ id: 'b5-2', text: '值班', now: 'b5' },
	],
};

test('writes a report a paragraph, and its blocks a line each', () => {
	const files = writeMemory([report]);
	expect(files.get('addresses.yaml')).toMatch(/^# .*\nyichang-2021:\n {2}headline: "护理之光照亮病房"\n/u);
	expect(files.get('addresses/yichang-2021.tsv')).toBe(
		'地址\t短文\t字数\t摘要\t抽样\t今在\nb3\t护理之光照亮病房\nb5\t\t21\t01234567\tAAAAAAAB____\nb5-2\t值班\t\t\t\tb5\n'
	);
});

test('has no memory where there is no file', () => {
	expect(readMemory(new Map())).toBeUndefined();
});

const address = fc.stringMatching(/^[a-z0-9]{1,8}(?:-[a-z0-9]{1,8}){0,3}$/u);
const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const block = fc.oneof(
	fc.record({ text: fc.stringMatching(/^[\p{L}\p{N}]{1,20}$/u), now: fc.constantFrom('b1', 'a-1#b2', undefined) }),
	fc.record({
		length: fc.integer({ min: 21, max: 999 }),
		digest: fc.stringMatching(/^[0-9a-f]{8}$/u),
		sketch: fc.array(fc.integer({ min: 0, max: 2 ** 24 - 1 }), { minLength: 1, maxLength: 20 }),
	})
);
const memory = fc.uniqueArray(
	fc.record(
		{
			address,
			headline: text,
			hospital: text,
			date: fc.constant('2021-07'),
			file: text,
			line: fc.integer({ min: 1, max: 9999 }),
			digest: fc.stringMatching(/^[0-9a-f]{16}$/u),
			removed: fc.constant(true as const),
			into: address,
			blocks: fc.array(block, { maxLength: 5 }),
		},
		{ requiredKeys: ['address', 'file', 'line', 'digest', 'blocks'] }
	),
	{ selector: (one) => one.address, maxLength: 4 }
);

/** Without the keys that hold nothing. */
const bare = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('reads what it writes, as any reader of YAML does', () => {
	fc.assert(
		fc.property(memory, (reports) => {
			const sorted = reports
				.map((one) => ({ ...one, blocks: one.blocks.map((rest, index) => ({ id: `b${index + 1}`, ...rest })) }))
				.sort((a, b) => (a.address < b.address ? -1 : 1)) as RememberedReport[];
			const files = writeMemory(sorted);
			expect(bare(readMemory(files))).toEqual(bare(sorted));
			const entries = sorted.map(({ address: name, blocks: _, ...entry }) => [name, entry]);
			expect(parse(files.get('addresses.yaml')!) ?? {}).toEqual(bare(Object.fromEntries(entries)));
		}),
		{ seed: 20_261_128 }
	);
});

test('reads other YAML as well: a file set in another form by hand', () => {
	const yaml = "yichang-2021: { file: 'a.txt', line: 3, digest: '01', former: [night-shift] }\n";
	expect(readMemory(new Map([['addresses.yaml', yaml]]))).toEqual([
		{ address: 'yichang-2021', file: 'a.txt', line: 3, digest: '01', former: ['night-shift'], blocks: [] },
	]);
});

const remedy = '这个文件由转换写成；请从版本库取回原来的，或把两处冲突合好';
const entry = '\n  file: "a.txt"\n  line: 3\n  digest: "01"\n';

test.each([
	['a: [', 'addresses.yaml:1:5 不是合格的 YAML，或同一地址写了两次'],
	[`a:${entry}<<<<<<< HEAD\nb:${entry}`, 'addresses.yaml:5:1 不是合格的 YAML，或同一地址写了两次'],
	[`a:${entry}a:${entry}`, 'addresses.yaml:5:1 不是合格的 YAML，或同一地址写了两次'],
	[`a:${entry}b:${entry.replace('3', '0')}`, 'addresses.yaml:7:1 “b.line”不合格式'],
	[`B:${entry}`, 'addresses.yaml:1:1 “B”不合格式'],
	[`a:${entry}  former: ["b"]\nb:${entry}`, 'addresses.yaml 地址 b 同属 a 和 b'],
])('says what is wrong with %j', (yaml, reason) => {
	expect(() => readMemory(new Map([['addresses.yaml', yaml]]))).toThrow(`content/${reason}。${remedy}`);
});

test.each([
	'b3',
	'b3\t护理\t\t01234567',
	'x3\t护理',
	'b3\t护理\nb3\t病房',
	'<<<<<<< HEAD',
	'b3\t\t21\t01234567\tAAA',
	'b3\t\t\t01234567\tAAAA',
	'b3\t护理\t2',
])('says at which line blocks are not as they were written: %j', (line) => {
	const files = new Map([
		['addresses.yaml', `a:${entry}`],
		['addresses/a.tsv', `地址\t短文\t字数\t摘要\t抽样\t今在\n${line}\n`],
	]);
	const place = line.split('\n').length + 1;
	expect(() => readMemory(files)).toThrow(`content/addresses/a.tsv:${place}:1 不合格式，或同一地址写了两次。${remedy}`);
});
