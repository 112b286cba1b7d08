/**
 * Brings texts into one form, whichever characters they are printed in.
 *
 * @param pairs a character and the one that stands for it, in turn: `醫医療疗`
 * @example
 * sameCharacters('醫医療疗')('人民醫院') // → 人民医院
 */
export function sameCharacters(pairs: string): (text: string) => string {
	const characters = Array.from(pairs);
	const forms = new Map(characters.flatMap((one, at) => (at % 2 === 0 ? [[one, characters[at + 1] ?? one]] : [])));
	const known = new Map<string, string>();
	return (text) => {
		let read = known.get(text);
		if (read === undefined) {
			read = Array.from(text, (character) => forms.get(character) ?? character).join('');
			known.set(text, read);
		}
		return read;
	};
}
