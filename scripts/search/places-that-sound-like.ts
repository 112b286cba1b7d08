import { pinyin } from 'pinyin-pro';
import { divisions, shortPlaceName } from '../../src/model/divisions.ts';

const soundOf = (place: string): string => pinyin(place, { toneType: 'none', type: 'array', v: true }).join(' ');

/**
 * The places of China that sound like one of some others, without tones, and are another: a reader who writes one of them
 * means it.
 *
 * @example
 * placesThatSoundLike(['赣州市']) // → ['甘州']
 */
export function placesThatSoundLike(places: readonly string[]): string[] {
	const own = new Set(places.map(shortPlaceName));
	const sounds = new Set([...own].map(soundOf));
	const all = new Set(divisions.map(({ name }) => shortPlaceName(name)));
	return [...all].filter((place) => !own.has(place) && sounds.has(soundOf(place))).sort();
}
