import { expect, test } from 'vitest';
import { hospitalCard, siteCard } from './card-svg.ts';
import { dayColours } from './day-colours.ts';

const site = { title: '杏林报道', latinTitle: 'Xinglin Archive', tagline: '逐字存录，句句可引' };
const hospital = { name: '荆州市第一人民医院', place: '湖北省荆州市', tally: '报道2篇　2021年至2024年' };

/** The texts of a card without the two characters of the seal, with their sizes and places. */
function textsOf(svg: string): { text: string; x: number; y: number; size: number }[] {
	return [...svg.matchAll(/<text x="([\d.]+)" y="(\d+)" font-size="(\d+)"[^>]*>([^<]*)<\/text>/gu)]
		.map(([, x, y, size, text]) => ({ text: text!, x: Number(x), y: Number(y), size: Number(size) }))
		.slice(2);
}

test('shows the archive, the name, the place and the reports of a hospital', () => {
	expect(textsOf(hospitalCard(hospital, site, dayColours)).map(({ text }) => text)).toEqual([
		'杏林报道',
		'XINGLIN ARCHIVE',
		'荆州市第一人民医院',
		'湖北省荆州市',
		'报道2篇　2021年至2024年',
	]);
});

test('shows the nameplate of the archive and what it holds', () => {
	expect(textsOf(siteCard(site, '报道7篇　医院7家', dayColours)).map(({ text }) => text)).toEqual([
		'杏林报道',
		'逐字存录，句句可引',
		'报道7篇　医院7家',
		'XINGLIN ARCHIVE',
	]);
});

test('escapes what a name must not do to the image, and drops control characters', () => {
	const svg = hospitalCard({ ...hospital, name: '</text><a&b>"\u0000\u000b' }, site, dayColours);
	expect(svg).toContain('&lt;/text&gt;&lt;a&amp;b&gt;&quot;</text>');
});

test.each([
	'阜医',
	'辽宁省阜新市中心医院',
	'新疆维吾尔自治区人民医院',
	'华中科技大学同济医学院附属协和医院',
	'国家重大公共卫生事件医学中心暨华中科技大学同济医学院附属同济医院光谷院区',
])('sets %s within the margins, on one line or two', (name) => {
	const lines = textsOf(hospitalCard({ ...hospital, name }, site, dayColours)).slice(2, -2);
	expect(lines.map(({ text }) => text).join('')).toBe(name);
	expect(lines.length).toBeLessThanOrEqual(2);
	for (const { text, x, y, size } of lines) {
		expect(x + size * [...text].length).toBeLessThanOrEqual(1110);
		expect(y - size).toBeGreaterThan(184);
		expect(y + size * 0.12).toBeLessThan(496);
	}
});

test('moves the reports to the left where the place is not known', () => {
	const texts = textsOf(hospitalCard({ ...hospital, place: '' }, site, dayColours));
	expect(texts.at(-1)).toMatchObject({ text: hospital.tally, x: 90 });
	expect(texts.map(({ text }) => text)).not.toContain('');
});

test('hangs an opening bracket, so that the lines of a name begin at one edge', () => {
	const lines = textsOf(hospitalCard({ ...hospital, name: '郑州大学第一附属医院（河南省立医院）' }, site, dayColours));
	expect(lines.slice(2, 4).map(({ text, x }) => [text, x])).toEqual([
		['郑州大学第一附属医院', 90],
		['（河南省立医院）', 41],
	]);
});
