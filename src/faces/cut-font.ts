import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/** What is used of HarfBuzz: https://harfbuzz.github.io/harfbuzz-hb-subset.html. Numbers are places in its memory. */
interface HarfBuzz {
	memory: WebAssembly.Memory;
	_initialize: () => void;
	malloc: (size: number) => number;
	hb_blob_create: (data: number, length: number, mode: number, userData: number, destroy: number) => number;
	hb_blob_destroy: (blob: number) => void;
	hb_blob_get_data: (blob: number, length: number) => number;
	hb_blob_get_length: (blob: number) => number;
	hb_face_create: (blob: number, index: number) => number;
	hb_face_destroy: (face: number) => void;
	hb_face_reference_blob: (face: number) => number;
	hb_set_add: (set: number, value: number) => void;
	hb_set_clear: (set: number) => void;
	hb_subset_input_create_or_fail: () => number;
	hb_subset_input_destroy: (input: number) => void;
	hb_subset_input_set: (input: number, which: number) => number;
	hb_subset_input_set_flags: (input: number, flags: number) => void;
	hb_subset_input_unicode_set: (input: number) => number;
	hb_subset_or_fail: (face: number, input: number) => number;
}

const modeWritable = 2;
const withoutHinting = 1;
const setOf = { names: 4, features: 6 } as const;

/** Copyright, family, style, name for PostScript, without which the renderer of pictures takes no font; licence. */
const keptNames = [0, 1, 2, 6, 13];
/** What `text-spacing-trim` needs: punctuation of half width. */
const keptFeatures = ['halt', 'chws'];

const tagOf = (name: string) => Buffer.from(name, 'latin1').readUInt32BE();

/** The program that cuts. */
export const cutter = resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');

let loading: Promise<HarfBuzz> | undefined;

async function load(): Promise<HarfBuzz> {
	const { instance } = await WebAssembly.instantiate(await readFile(cutter));
	const harfBuzz = instance.exports as unknown as HarfBuzz;
	harfBuzz._initialize();
	return harfBuzz;
}

/** The fonts that were cut from before, in the memory of HarfBuzz, where one takes 15 MB. */
const opened = new Map<string, Promise<number>>();

async function open(harfBuzz: HarfBuzz, file: string): Promise<number> {
	const bytes = await readFile(file);
	const place = harfBuzz.malloc(bytes.length);
	new Uint8Array(harfBuzz.memory.buffer).set(bytes, place);
	const blob = harfBuzz.hb_blob_create(place, bytes.length, modeWritable, 0, 0);
	const face = harfBuzz.hb_face_create(blob, 0);
	harfBuzz.hb_blob_destroy(blob);
	return face;
}

function fill(harfBuzz: HarfBuzz, set: number, values: readonly number[]): void {
	harfBuzz.hb_set_clear(set);
	for (const value of values) harfBuzz.hb_set_add(set, value);
}

/** The font of a file with nothing but the given characters. The file is read once; to cut then takes two milliseconds. */
export async function cutFont(file: string, characters: string): Promise<Buffer> {
	const harfBuzz = await (loading ??= load());
	const known = opened.get(file) ?? open(harfBuzz, file);
	opened.set(file, known);
	const face = await known;
	const input = harfBuzz.hb_subset_input_create_or_fail();
	fill(
		harfBuzz,
		harfBuzz.hb_subset_input_unicode_set(input),
		[...characters].map((character) => character.codePointAt(0)!)
	);
	fill(harfBuzz, harfBuzz.hb_subset_input_set(input, setOf.names), keptNames);
	fill(harfBuzz, harfBuzz.hb_subset_input_set(input, setOf.features), keptFeatures.map(tagOf));
	harfBuzz.hb_subset_input_set_flags(input, withoutHinting);
	const cut = harfBuzz.hb_subset_or_fail(face, input);
	harfBuzz.hb_subset_input_destroy(input);
	if (cut === 0) throw new Error(`HarfBuzz could not cut ${characters} out of ${file}`);
	const blob = harfBuzz.hb_face_reference_blob(cut);
	const from = harfBuzz.hb_blob_get_data(blob, 0);
	const bytes = Buffer.from(harfBuzz.memory.buffer.slice(from, from + harfBuzz.hb_blob_get_length(blob)));
	harfBuzz.hb_blob_destroy(blob);
	harfBuzz.hb_face_destroy(cut);
	return bytes;
}
