import { pinyin } from 'pinyin-pro';
import type { Homophones } from '../../src/search/homophones.ts';

/** The characters of GB 2312: what readers type. */
function commonCharacters(): string[] {
	const decoder = new TextDecoder('gb2312');
	const characters: string[] = [];
	for (let row = 0xb0; row <= 0xf7; row++) {
		for (let cell = 0xa1; cell <= 0xfe; cell++) {
			const character = decoder.decode(Uint8Array.of(row, cell));
			if (/^\p{Script=Han}$/u.test(character)) characters.push(character);
		}
	}
	return characters;
}

/** Every common character under each of its readings, without tones. */
export function makeHomophones(): Homophones {
	const homophones = new Map<string, string>();
	for (const character of commonCharacters()) {
		const readings = pinyin(character, { toneType: 'none', type: 'array', multiple: true, v: true });
		for (const reading of new Set(readings)) {
			if (/^[a-z]+$/u.test(reading)) homophones.set(reading, (homophones.get(reading) ?? '') + character);
		}
	}
	return Object.fromEntries([...homophones].sort(([a], [b]) => (a < b ? -1 : 1)));
}
