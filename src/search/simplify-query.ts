/** The characters of GB 2312, the simplified standard set; whatever else a query has may be traditional. */
function readPlainCharacters(): Set<string> {
	const cells = 94;
	const rows = 0xf7 - 0xb0 + 1;
	const bytes = new Uint8Array(rows * cells * 2);
	for (let k = 0; k < rows * cells; k++) bytes.set([0xb0 + Math.floor(k / cells), 0xa1 + (k % cells)], k * 2);
	return new Set(new TextDecoder('gb2312').decode(bytes));
}

let plain: Set<string> | undefined;

/** Whether a text has characters that simplified Chinese does not commonly use: 醫院, but 医院 not. */
export function mayBeTraditional(text: string): boolean {
	const characters = text.match(/\p{Script=Han}/gu) ?? [];
	if (characters.length === 0) return false;
	const known = (plain ??= readPlainCharacters());
	return characters.some((character) => !known.has(character));
}

/**
 * A query in simplified characters.
 *
 * @param load pairs of characters in turn, traditional and simplified; asked for only if the query needs them
 * @example
 * await simplifyQuery('黨建引領', load); // → 党建引领
 */
export async function simplifyQuery(text: string, load: () => Promise<string>): Promise<string> {
	if (!mayBeTraditional(text)) return text;
	const pairs = [...(await load())];
	const simplified = new Map(pairs.flatMap((character, k) => (k % 2 === 0 ? [[character, pairs[k + 1] ?? '']] : [])));
	return [...text].map((character) => simplified.get(character) ?? character).join('');
}
