import { expect, test } from 'vitest';
import { sortFiles } from './sort-files.ts';

const file = (path: string, text = path) => ({ path, bytes: new TextEncoder().encode(text) });
const kinds = (...files: ReturnType<typeof file>[]) => {
	const { pages, records } = sortFiles(files);
	return {
		pages: pages.map(({ source, original, sidecar }) => [source?.path, original?.path, sidecar]),
		records: records.map(({ path }) => path),
	};
};

test('a sidecar belongs to the page of its name, a YAML file that names a hospital is a record', () => {
	expect(
		kinds(file('青河.yaml', 'corrections: []\n'), file('青河.txt'), file('shadu.yaml', 'name: 沙渡县医院\n'))
	).toEqual({
		pages: [['青河.txt', undefined, 'corrections: []\n']],
		records: ['hospitals/shadu.yaml'],
	});
});

test('folders say what a file is', () => {
	expect(
		kinds(
			file('content/sources/a.txt'),
			file('content/sources/a.yaml', 'name: 不是档案\n'),
			file('content/originals/a.html'),
			file('content/hospitals/a.yaml', 'aliases: []\n')
		)
	).toEqual({
		pages: [['content/sources/a.txt', 'content/originals/a.html', 'name: 不是档案\n']],
		records: ['hospitals/a.yaml'],
	});
});

test('a web page beside its text is what that was read from, alone it is a page', () => {
	expect(kinds(file('a.html'), file('a.txt')).pages).toEqual([['a.txt', 'a.html', undefined]]);
	expect(kinds(file('a.html'), file('b.txt')).pages).toEqual([
		['b.txt', undefined, undefined],
		['a.html', undefined, undefined],
	]);
});

test('a text without an ending has its sidecar too, whatever points are in its name', () => {
	expect(kinds(file('2024.3.5 一版'), file('2024.3.5 一版.yaml'), file('2024.3.6 一版.TXT')).pages).toEqual([
		['2024.3.5 一版', undefined, '2024.3.5 一版.yaml'],
		['2024.3.6 一版.TXT', undefined, undefined],
	]);
});

test('a sidecar alone is one of a page of the archive, and stays as it is to the byte', () => {
	expect(kinds(file('a.yaml', '\uFEFFcorrections: []\n')).pages).toEqual([
		[undefined, undefined, '\uFEFFcorrections: []\n'],
	]);
});
