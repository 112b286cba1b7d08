import { Converter } from 'opencc-js/t2cn';

/** Pairs of characters in turn: traditional, simplified. */
export interface TraditionalTables {
	/** Characters that are only traditional. */
	simplified: string;
	/** Characters that simplified texts use too (著, 乾): tried when nothing else is found. */
	eitherWay: string;
}

const converters = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/** Characters of the simplified standard set GB 2312: what they mean in a text nobody can say without its words. */
function readPlainCharacters(): Set<string> {
	const decoder = new TextDecoder('gb2312');
	const plain = new Set<string>();
	for (let row = 0xb0; row <= 0xf7; row++) {
		for (let cell = 0xa1; cell <= 0xfe; cell++) plain.add(decoder.decode(Uint8Array.of(row, cell)));
	}
	return plain;
}

/** The simplified form of a character in Taiwan's, Hong Kong's or the common usage; itself where there is none. */
function simplify(character: string): string {
	for (const convert of converters) {
		const simple = convert(character);
		if (simple !== character && [...simple].length === 1) return simple;
	}
	return character;
}

/** Every Han character that has another simplified form, with it. */
function readSimplifiedForms(): Map<string, string> {
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
	return forms;
}

/**
 * The traditional characters whose simplified form stands in the archive: others cannot be found anyway.
 *
 * @example
 * makeTraditionalTables(new Set('医院')); // → { simplified: '醫医', eitherWay: '' }
 */
export function makeTraditionalTables(characters: ReadonlySet<string>): TraditionalTables {
	const forms = readSimplifiedForms();
	const plain = readPlainCharacters();
	const standing = new Set([...characters].map((character) => forms.get(character) ?? character));
	const tables: TraditionalTables = { simplified: '', eitherWay: '' };
	for (const [traditional, simple] of forms) {
		if (!standing.has(simple)) continue;
		tables[plain.has(traditional) ? 'eitherWay' : 'simplified'] += traditional + simple;
	}
	return tables;
}
