import { Converter } from 'opencc-js/t2cn';
import { expect, test } from 'vitest';
import { simplifyCharacter } from './simplify-character.ts';

const convert = Converter({ from: 't', to: 'cn' });

/** Blocks of Han characters: the basic one, its extensions A and B, and the compatible ones. */
const blocks = [
	[0x3400, 0x4dbf],
	[0x4e00, 0x9fff],
	[0xf900, 0xfaff],
	[0x20000, 0x2a6df],
] as const;

test.each(blocks)('is what OpenCC makes of every character from %i to %i', (first, last) => {
	const differing: string[] = [];
	for (let code = first; code <= last; code += 1) {
		const character = String.fromCodePoint(code);
		const converted = convert(character);
		const one = Array.from(converted).length === 1 ? converted : character;
		if (simplifyCharacter(character) !== one) differing.push(`${character} ${one} ${simplifyCharacter(character)}`);
	}
	expect(differing).toEqual([]);
});
