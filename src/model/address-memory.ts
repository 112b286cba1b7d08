import { parse } from 'yaml';
import { AddressesSchema, type AddressEntry } from './schemas/addresses.ts';

/** A block that was published, and by what its text is recognised. */
export interface RememberedBlock {
	id: string;
	/** The letters and figures of a short block. */
	text?: string;
	/** Of a longer one how many there are, their digest, and a sample of the digests of their runs of four. */
	length?: number;
	digest?: string;
	sketch?: readonly number[];
	/**
	 * Where a reader finds what the block said, or what stood next to it, when no block has its text any more: a block of the
	 * report, or of another one (`puer-peoples-hospital-2024#b64`).
	 */
	now?: string;
}

/** A report that was published, and by what it is recognised. */
export interface RememberedReport extends AddressEntry {
	address: string;
	/** In the order of the source. Those that are gone stand where they stood. */
	blocks: readonly RememberedBlock[];
}

/** Every report that was ever published, in the order of the addresses. */
export type AddressMemory = readonly RememberedReport[];

/** The file of the reports, and that of the blocks of one report, in a content folder. */
export const reportsPath = 'addresses.yaml';
export const blocksPath = (address: string) => `addresses/${address}.tsv`;

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Numbers of 24 bits as text, four characters each. */
function writeSketch(sketch: readonly number[]): string {
	return sketch.flatMap((key) => [key >>> 18, key >>> 12, key >>> 6, key].map((bits) => alphabet[bits & 63])).join('');
}

/** The number of each sign of the alphabet, by its code. */
const bitsOf = new Uint8Array(128);
for (const [bits, sign] of [...alphabet].entries()) bitsOf[sign.charCodeAt(0)] = bits;

function readSketch(text: string): number[] {
	const sketch: number[] = [];
	for (let at = 0; at < text.length; at += 4) {
		let key = 0;
		for (let index = at; index < at + 4; index += 1) key = key * 64 + bitsOf[text.charCodeAt(index)]!;
		sketch.push(key);
	}
	return sketch;
}

const note =
	'# 每篇发布过的报道的地址，和认得出它的凭据；各段的在 addresses/ 里。由转换写成，随文章一同提交，不用手改。\n';
const columns = '地址\t短文\t字数\t摘要\t抽样\t今在';

const keys = [
	'headline',
	'hospital',
	'date',
	'file',
	'line',
	'digest',
	'former',
	'removed',
	'into',
] as const satisfies readonly (keyof AddressEntry)[];

function writeReport(report: RememberedReport): string {
	const lines = keys.flatMap((key) => {
		const value = report[key];
		if (value === undefined || (Array.isArray(value) && value.length === 0)) return [];
		return [`  ${key}: ${JSON.stringify(value)}\n`];
	});
	return `${report.address}:\n${lines.join('')}`;
}

/** The texts from which blocks were read: most are written back as they were. */
const textsOfBlocks = new WeakMap<readonly RememberedBlock[], string>();

/** The file in which the blocks of a report are remembered. */
export function writeBlocks(blocks: readonly RememberedBlock[]): string {
	const known = textsOfBlocks.get(blocks);
	if (known !== undefined) return known;
	const rows = blocks.map(({ id, text = '', length = '', digest = '', sketch = [], now = '' }) =>
		[id, text, length, digest, writeSketch(sketch), now].join('\t').trimEnd()
	);
	const text = `${[columns, ...rows].join('\n')}\n`;
	textsOfBlocks.set(blocks, text);
	return text;
}

/** The files of a memory, by their path in the content folder. */
export function writeMemory(memory: AddressMemory): Map<string, string> {
	const reports = note + memory.map(writeReport).join('');
	const blocks = memory.map(({ address, blocks }): [string, string] => [blocksPath(address), writeBlocks(blocks)]);
	// The reports come last: a run that stops before them leaves all as it was.
	return new Map([...blocks, [reportsPath, reports]]);
}

/**
 * Reads the form that `writeMemory` writes, one `key: JSON` a line; undefined for any other YAML.
 *
 * For ten thousand reports a reader of all YAML takes 16 seconds, this a tenth of one.
 */
function readOwnForm(text: string): Record<string, Record<string, unknown>> | undefined {
	const entries: Record<string, Record<string, unknown>> = {};
	let entry: Record<string, unknown> | undefined;
	for (const line of text.split('\n')) {
		if (line === '' || line.startsWith('#')) continue;
		const [, address, key, value] = /^(?:([a-z0-9-]+):| {2}(\w+): (.+))$/u.exec(line) ?? [];
		if (address !== undefined && !(address in entries)) {
			entry = entries[address] = {};
		} else if (key !== undefined && entry && !(key in entry)) {
			try {
				entry[key] = JSON.parse(value!);
			} catch {
				return undefined;
			}
		} else return undefined;
	}
	return entries;
}

const remedy = '这个文件由转换写成；请从版本库取回原来的，或把两处冲突合好';

function fail(path: string, place: string, reason: string): never {
	throw new Error(`content/${path}${place} ${reason}。${remedy}`);
}

function readReports(text: string): Record<string, AddressEntry> {
	let data: unknown = readOwnForm(text);
	try {
		data ??= parse(text) ?? {};
	} catch (error) {
		const { linePos } = error as { linePos?: [{ line: number; col: number }] };
		fail(reportsPath, linePos ? `:${linePos[0].line}:${linePos[0].col}` : '', '不是合格的 YAML，或同一地址写了两次');
	}
	const result = AddressesSchema.safeParse(data);
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	const [address, key] = issue!.path;
	const lines = text.split('\n');
	const start = lines.findIndex((line) => line.startsWith(`${String(address)}:`));
	const at = key === undefined ? start : lines.findIndex((line, i) => i > start && line.includes(`${String(key)}:`));
	return fail(reportsPath, `:${Math.max(start, at) + 1}:1`, `“${issue!.path.join('.')}”不合格式`);
}

function readBlocks(text: string, path: string): RememberedBlock[] {
	const ids = new Set<string>();
	const blocks = text.split('\n').flatMap((line, index): RememberedBlock[] => {
		if (line === '' || line === columns) return [];
		const [id = '', short = '', length = '', digest = '', sketch = '', now = ''] = line.split('\t');
		const isSound = /^b\d+(?:-\d+)?$/u.test(id) && !ids.has(id) && (short === '') !== (digest === '');
		if (!isSound || (short === '') !== /^\d+$/u.test(length) || !/^(?:[\w-]{4})*$/u.test(sketch))
			fail(path, `:${index + 1}:1`, '不合格式，或同一地址写了两次');
		ids.add(id);
		return [
			{
				id,
				...(short === '' ? { length: Number(length), digest, sketch: readSketch(sketch) } : { text: short }),
				...(now === '' ? {} : { now }),
			},
		];
	});
	if (text.startsWith(`${columns}\n`)) textsOfBlocks.set(blocks, text);
	return blocks;
}

/** Fails where one address leads to two reports. */
function checkOwners(memory: AddressMemory): void {
	const owners = new Map<string, string>();
	for (const { address, former = [] } of memory)
		for (const one of [address, ...former]) {
			if (owners.has(one)) fail(reportsPath, '', `地址 ${one} 同属 ${owners.get(one)} 和 ${address}`);
			owners.set(one, address);
		}
}

/**
 * Reads a memory from the files of a content folder. Undefined where there is none.
 *
 * Throws, in Chinese and with the place, for files that no conversion wrote.
 */
export function readMemory(files: ReadonlyMap<string, string>): RememberedReport[] | undefined {
	const text = files.get(reportsPath);
	if (text === undefined) return undefined;
	const memory = Object.entries(readReports(text)).map(([address, entry]): RememberedReport => {
		const path = blocksPath(address);
		return { address, ...entry, blocks: readBlocks(files.get(path) ?? '', path) };
	});
	checkOwners(memory);
	return memory.sort((a, b) => (a.address < b.address ? -1 : 1));
}
