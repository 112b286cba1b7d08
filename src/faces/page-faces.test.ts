import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cutFace } from './face-store.ts';
import { pageFaces } from './page-faces.ts';

const familiesIn = (rules: string) => Array.from(rules.matchAll(/font-family:'([^']*)'/gu), ([, family]) => family);
const filesIn = (rules: string) => Array.from(rules.matchAll(/url\(([^)]*)\)/gu), ([, file]) => file);
const listOf = (text: string) => `<h3 class="listed-headline">${text}</h3>`;
/** Han characters one after the other, as many as are wanted. */
const han = (count: number) => String.fromCodePoint(...Array.from({ length: count }, (_, index) => 0x4e00 + index));

test('gives a page a face for the name of the archive, its title, and the headlines that it lists', async () => {
	const rules = await pageFaces(`<h1>党建引领</h1>${listOf('践初心')}`);
	expect(familiesIn(rules)).toEqual(['Xinglin Name', 'Xinglin Title', 'Xinglin Listed']);
	for (const file of filesIn(rules)) expect(file).toMatch(/^\/faces\/[\da-f]{16}\.woff2$/u);
});

test('gives the same characters the same file, whatever the order of the words', async () => {
	const [one, other] = await Promise.all(['党建引领', '引领党建'].map((text) => pageFaces(`<h1>${text}</h1>`)));
	expect(one).toBe(other);
});

test('leaves a list of headlines to the faces of the reader where it would cost too much', async () => {
	expect(familiesIn(await pageFaces(`<h1>报道</h1>${listOf(han(60))}`))).toContain('Xinglin Listed');
	expect(familiesIn(await pageFaces(`<h1>报道</h1>${listOf(han(600))}`))).toEqual(['Xinglin Name', 'Xinglin Title']);
});

test.each([
	['without a list', 0, 2],
	['with a list that may be small enough', 260, 3],
	['with one that has too many characters', 500, 2],
])('%s of %d characters, %d faces are cut', async (_, count, cuts) => {
	const asked: string[] = [];
	await pageFaces(`<h1>报道</h1>${count === 0 ? '' : listOf(han(count))}`, {
		cut: (weight, characters) => {
			asked.push(characters);
			return cutFace(weight, characters);
		},
	});
	expect(asked).toHaveLength(cuts);
});

test('gives pages whose titles stand together one file, and lists none where none is wanted', async () => {
	const together = ['党建引领', '践行初心'];
	const [one, other] = await Promise.all(
		together.map((title) => pageFaces(`<h1>${title}</h1>${listOf('添动力')}`, { together, withList: false }))
	);
	expect(familiesIn(one!)).toEqual(['Xinglin Name', 'Xinglin Title']);
	expect(one).toBe(other);
});

test('every title of a page is set in the face that is brought for it', () => {
	const rules = globSync('src/styles/*.css').flatMap((file) =>
		Array.from(readFileSync(file, 'utf8').matchAll(/ h1 \{[^}]*?font: ([^;]*);/gu), ([, font = '']) => ({ file, font }))
	);
	expect(rules.length).toBeGreaterThan(2);
	expect(rules.filter(({ font }) => !font.endsWith('var(--song-title)'))).toEqual([]);
});
