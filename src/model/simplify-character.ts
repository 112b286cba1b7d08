import { Converter } from 'opencc-js/t2cn';

const toSimplified = Converter({ from: 't', to: 'cn' });
const simplified = new Map<string, string>();

/** The simplified form of one character; a character that has none, or several, stays. */
export function simplifyCharacter(character: string): string {
	const known = simplified.get(character);
	if (known !== undefined) return known;
	const converted = toSimplified(character);
	const one = Array.from(converted).length === 1 ? converted : character;
	simplified.set(character, one);
	return one;
}
