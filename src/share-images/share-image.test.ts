import { expect, test } from 'vitest';
import { shareImage } from './share-image.ts';

test('gives the picture of a hospital, or the one of the archive', () => {
	expect(shareImage({ id: 'puer-peoples-hospital', name: '普洱市人民医院' })).toEqual({
		path: '/og/puer-peoples-hospital.png',
		alt: '杏林报道：普洱市人民医院',
	});
	expect(shareImage()).toEqual({ path: '/og.png', alt: '杏林报道 Xinglin Archive' });
});
