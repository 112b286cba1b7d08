import * as table from './pinyin-table.ts';
import { simplifyCharacter } from './simplify-character.ts';

/** What is read so, by its reading, from lines of a reading and what is written. */
function readLines(lines: string, divide: (written: string) => string[]): Map<string, string> {
	return new Map(
		lines
			.trim()
			.split('\n')
			.flatMap((line) => {
				const [, reading = '', written = ''] = /^(\S+) (.*)$/u.exec(line) ?? [];
				return divide(written).map((one) => [one, reading] as const);
			})
	);
}

const characters = readLines(table.characters, (written) => Array.from(written));
const words = readLines(table.words, (written) => written.split(' '));
const longest = Math.max(...Array.from(words.keys(), ({ length }) => length));

/**
 * Pinyin of some Chinese without tones, written together; Latin letters and digits stay, all else goes, rare characters too.
 * Each character as it is read most often, but for the words of the table; the longest word counts.
 *
 * @example
 * spell('重庆重症DRG') // 'chongqingzhongzhengdrg'
 */
export function spell(text: string): string {
	const written = Array.from(text);
	const simple = written.map(simplifyCharacter);
	let spelt = '';
	for (let at = 0; at < written.length;) {
		let length = Math.min(longest, written.length - at);
		while (length > 1 && !words.has(simple.slice(at, at + length).join(''))) length -= 1;
		spelt +=
			length > 1
				? words.get(simple.slice(at, at + length).join(''))!
				: (characters.get(written[at]!) ?? characters.get(simple[at]!) ?? written[at]!);
		at += length;
	}
	return spelt.toLowerCase().replaceAll(/[^a-z0-9]/gu, '');
}
