import { expect, test } from 'vitest';
import { findShareImageFaults, readPngSize } from './find-share-image-faults.ts';
import { readPage } from './read-page.ts';

const home = 'https://example.org/repo/';
const sizeOf = (file: string) => (file === 'og/a.png' ? { width: 1200, height: 630 } : undefined);
const head = (image: string, width = 1200) =>
	[
		`<meta property="og:image" content="${image}">`,
		`<meta property="og:image:width" content="${width}">`,
		'<meta property="og:image:height" content="630">',
		'<meta property="og:image:alt" content="杏林报道">',
		'<meta name="twitter:card" content="summary_large_image">',
	].join('');
const faultsOf = (html: string) =>
	findShareImageFaults(new Map([['a.html', readPage(html)]]), sizeOf, home).map(({ reason }) => reason);

test('passes a page whose picture is there', () => {
	expect(faultsOf(head(`${home}og/a.png`))).toEqual([]);
});

test('names a picture that is missing, outside the base path or of another size', () => {
	expect(faultsOf(head(`${home}og/b.png`))).toEqual(['is no PNG file of the site']);
	expect(faultsOf(head('https://example.org/og/a.png'))).toEqual(['is no PNG file of the site']);
	expect(faultsOf(head(`${home}og/a.png`, 600))).toEqual(['has not the size 600×630 that the page states']);
});

test('names a page without a picture', () => {
	expect(faultsOf('<title>a</title>')).toEqual([
		'is no PNG file of the site',
		'has no description',
		'is not announced as a large one',
	]);
});

test('reads the size of a PNG file and of nothing else', () => {
	const png = new Uint8Array(24);
	png.set([0x89, 0x50, 0x4e, 0x47]);
	png.set([4, 0xb0], 18);
	png.set([2, 0x76], 22);
	expect(readPngSize(png)).toEqual({ width: 1200, height: 630 });
	expect(readPngSize(new Uint8Array(24))).toBeUndefined();
	expect(readPngSize(new Uint8Array(3))).toBeUndefined();
});
