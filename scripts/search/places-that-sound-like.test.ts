import { expect, test } from 'vitest';
import { placesThatSoundLike } from './places-that-sound-like.ts';

test.each([
	['赣州市', '甘州'],
	['荆州市', '靖州'],
	['山西省', '陕西'],
	['抚州市', '福州'],
])('%s sounds like %s', (place, other) => {
	expect(placesThatSoundLike([place])).toContain(other);
	expect(placesThatSoundLike([place])).not.toContain(place.slice(0, 2));
});

test('a place of the archive is none', () => {
	expect(placesThatSoundLike(['赣州市', '甘州区'])).toEqual([]);
});
