import characters from 'opencc-js/dict/TSCharacters';

/**
 * What OpenCC makes of single characters. Its tables of characters are all that is needed for that, and a quarter of what its
 * converter would bring into the browser.
 */
function readPairs(dictionary: string): [string, string][] {
	return dictionary.split('|').flatMap((entry): [string, string][] => {
		const [from = '', to = ''] = entry.split(' ');
		return Array.from(to).length === 1 ? [[from, to]] : [];
	});
}

const simplified = new Map(readPairs(characters));

/** The simplified form of one character; a character that has none, or several, stays. */
export function simplifyCharacter(character: string): string {
	// A compatibility ideograph is another code of a character: 﨎 of 廊.
	const own = character.normalize('NFC');
	return simplified.get(own) ?? own;
}
