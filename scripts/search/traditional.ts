import { Converter as ToTraditional } from 'opencc-js/cn2t';
import { Converter } from 'opencc-js/t2cn';

/** Pairs of characters in turn: traditional, simplified. */
export interface TraditionalTables {
	/** Characters that are only traditional. */
	simplified: string;
	/** Those of them that stand in the archive. */
	inside: string;
	/** Characters that simplified texts use too (著, 乾): tried when nothing else is found. */
	eitherWay: string;
}

/** From the common usage, Taiwan's and Hong Kong's, each with the variants that OpenCC knows of it. */
const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

const backwards = (['t', 'tw', 'hk'] as const).map((to) => ToTraditional({ from: 'cn', to }));

/** The characters of a two-byte character set, between two rows of its table, each from one cell on. */
function readCharacterSet(encoding: string, rows: [number, number], firstCell: number): Set<string> {
	const decoder = new TextDecoder(encoding);
	const characters = new Set<string>();
	for (let row = rows[0]; row <= rows[1]; row++) {
		for (let cell = firstCell; cell <= 0xfe; cell++) characters.add(decoder.decode(Uint8Array.of(row, cell)));
	}
	return characters;
}

/** The simplified form of a character in Taiwan's, Hong Kong's or the common usage; itself where there is none. */
function simplify(character: string): string {
	for (const convert of converters) {
		const simple = convert(character);
		if (simple !== character && [...simple].length === 1) return simple;
	}
	return character;
}

/**
 * Leads every form to a character that stands for itself: what simplified texts write (么, the form of 麼) is no longer taken
 * for the traditional form of another (幺); another is followed to its end (薴, 苧, 苎).
 */
function settleChains(forms: Map<string, string>, plain: ReadonlySet<string>): void {
	for (const simple of new Set(forms.values())) if (plain.has(simple)) forms.delete(simple);
	for (const [traditional, simple] of forms) {
		let end = simple;
		for (let next = forms.get(end); next !== undefined; next = forms.get(end)) end = next;
		forms.set(traditional, end);
	}
}

/** Every Han character that has another simplified form, with it; `plain` is what simplified texts write. */
function readSimplifiedForms(plain: ReadonlySet<string>): Map<string, string> {
	const forms = new Map<string, string>();
	const ranges = [
		[0x4e00, 0x9fff],
		[0x3400, 0x4dbf],
	] as const;
	for (const [from, to] of ranges) {
		for (let code = from; code <= to; code++) {
			const character = String.fromCodePoint(code);
			const simple = simplify(character);
			if (simple !== character) forms.set(character, simple);
		}
	}
	// Some forms are known only the other way: 麼 may be kept in a simplified text, but 么 is written 麼.
	for (const simple of plain) {
		for (const convert of backwards) {
			const traditional = convert(simple);
			if (traditional !== simple && [...traditional].length === 1 && !forms.has(traditional))
				forms.set(traditional, simple);
		}
	}
	settleChains(forms, plain);
	return forms;
}

/**
 * The traditional characters whose simplified form stands in the archive: others cannot be found anyway.
 *
 * @example
 * makeTraditionalTables(new Set('医院')); // → { simplified: '醫医', inside: '', eitherWay: '' }
 */
export function makeTraditionalTables(characters: ReadonlySet<string>): TraditionalTables {
	// In a simplified text these mean what its words say.
	const plain = readCharacterSet('gb2312', [0xb0, 0xf7], 0xa1);
	const forms = readSimplifiedForms(plain);
	const standing = new Set(Array.from(characters, (character) => forms.get(character) ?? character));
	const tables: TraditionalTables = { simplified: '', inside: '', eitherWay: '' };
	for (const [traditional, simple] of forms) {
		if (!standing.has(simple)) continue;
		const pair = traditional + simple;
		if (plain.has(traditional)) tables.eitherWay += pair;
		else tables.simplified += pair;
		if (!plain.has(traditional) && characters.has(traditional)) tables.inside += pair;
	}
	return tables;
}
