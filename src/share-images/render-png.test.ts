import { expect, test } from 'vitest';
import { cardSize, hospitalCard, siteCard } from './card-svg.ts';
import { dayColours } from './day-colours.ts';
import { renderPng, respondPng } from './render-png.ts';

const site = { title: '杏林报道', latinTitle: 'Xinglin Archive', tagline: '逐字存录，句句可引' };
const one = (character: string) =>
	renderPng(
		`<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><rect width="40" height="40" fill="#fff"/><text x="4" y="34" font-size="32">${character}</text></svg>`
	);

test('gives a PNG of the size of the card', async () => {
	const card = hospitalCard({ name: '随州市中心医院', place: '湖北省随州市', tally: '报道1篇' }, site, dayColours);
	const response = await respondPng(card);
	const bytes = new DataView(await response.arrayBuffer());
	expect(response.headers.get('Content-Type')).toBe('image/png');
	expect(bytes.getUint32(0)).toBe(0x89_50_4e_47);
	expect([bytes.getUint32(16), bytes.getUint32(20)]).toEqual([cardSize.width, cardSize.height]);
});

test('gives the same bytes for the same card', async () => {
	const card = siteCard(site, '报道7篇', dayColours);
	expect(await renderPng(card)).toEqual(await renderPng(card));
});

test.each([...'歇坝䜣𬭩鄠邑㙍磡垴圳濮亳泸邛芈醫（）：“”—·'])('has a glyph for %s', async (character) => {
	expect(await one(character)).not.toEqual(await one('\u{e000}'));
});
