import { pinyin } from 'pinyin-pro';
import wordsOfTwo from 'pinyin-pro/dist/esm/data/dict2.mjs';
import wordsOfThree from 'pinyin-pro/dist/esm/data/dict3.mjs';
import { divisions } from '../../src/model/divisions.ts';
import { simplifyCharacter } from '../../src/model/simplify-character.ts';

/** Whole numbers from one up to another. */
const range = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => from + index);

/** All characters of two bytes of an encoding, of which the first lies between two numbers, and the second from one on. */
function charactersOf(encoding: string, first: [number, number], second: number): string[] {
	const decoder = new TextDecoder(encoding);
	return range(...first).flatMap((high) =>
		range(second, 0xff).map((low) => decoder.decode(new Uint8Array([high, low])))
	);
}

/** The characters of GB 2312, which writes all but rare names, and of the first level of Big5 where no simple form is among them. */
function commonCharacters(): string[] {
	const simple = charactersOf('gb18030', [0xb0, 0xf8], 0xa1);
	return [
		...simple,
		'〇',
		...charactersOf('big5', [0xa4, 0xc7], 0x40).filter((one) => !simple.includes(simplifyCharacter(one))),
	];
}

/** Pinyin of each character of some Chinese, without tones: 女儿 → nv, er. */
const read = (text: string): string[] => pinyin(text, { toneType: 'none', type: 'array', v: true });

/** How a character is read inside a text where nothing else is known of it: 了 is le there, and liao by itself. */
const readAlone = (character: string): string => read(`这${character}一`)[1]!;

/**
 * The readings of common characters and of the characters of places, and the words of which some character is read otherwise;
 * by pinyin-pro. As a module: lines of a reading and what is read so.
 */
export function pinyinTable(): string {
	const isHan = /^\p{Script=Han}$/u;
	const places = divisions.map(({ name }) => name).join('，');
	const characters = [...new Set([...commonCharacters(), ...places])].filter((one) => isHan.test(one)).sort();
	const byReading = Map.groupBy(characters, readAlone);
	// Longer ones are mostly sayings, which no name is made of.
	const words = [
		...Object.keys(wordsOfTwo),
		...Object.keys(wordsOfThree).filter((word) => places.includes(word)),
	].filter((word) => read(word).join('') !== Array.from(word, readAlone).join(''));
	const lines = (read: ReadonlyMap<string, readonly string[]>, between: string) =>
		[...read]
			.sort(([a], [b]) => (a < b ? -1 : 1))
			.map(([reading, written]) => `${reading} ${written.join(between)}`)
			.join('\n');
	return `/**
 * How common Chinese characters are read, without tones, and words of which some character is read otherwise. Written by
 * \`npm run tables\` from pinyin-pro, whose whole dictionaries would be half of what a browser loads to convert a page.
 */
export const characters = \`
${lines(byReading, '')}
\`;

export const words = \`
${lines(
	Map.groupBy(words.sort(), (word) => read(word).join('')),
	' '
)}
\`;
`;
}
