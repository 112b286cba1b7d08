import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, test } from 'vitest';
import { encode, type SourceEncoding } from '../pipeline/decode/test-encode.ts';
import { unpack } from './unpack.ts';

const pathsOf = (zip: Uint8Array) => unpack(zip).map(({ path }) => path);
const zipOf = (...paths: string[]) => zipSync(Object.fromEntries(paths.map((path) => [path, strToU8(path)])));

/** A zip whose names are in some encoding, with no mark of which. */
function unmarkedZip(names: readonly string[], encoding: SourceEncoding): Uint8Array {
	const letters = names.map((name) => Buffer.from(encode(name, encoding)).toString('latin1'));
	// The packer marks what is no ASCII: the names are put in afterwards, where others of the same length stand.
	const others = letters.map(({ length }, index) => String(index).padEnd(length, 'x'));
	const files: Zippable = Object.fromEntries(others.map((other) => [other, strToU8('text')]));
	const zip = Buffer.from(zipSync(files)).toString('latin1');
	return Buffer.from(
		letters.reduce((packed, name, index) => packed.replaceAll(others[index]!, name), zip),
		'latin1'
	);
}

describe('names of files', () => {
	const names = ['沙渡县一版.txt', '青河·二版（下）.txt', '报眼.yaml', '镕基路.docx', '第3期 要闻.html'];
	test.each(['gb18030', 'utf-8'] as const)('are read where nothing says that they are in %s', (encoding) => {
		expect(pathsOf(unmarkedZip(names, encoding))).toEqual(names);
	});

	test('in folders that are not marked either lead to their places', () => {
		const laidOut = [
			'归档/content/sources/一版.txt',
			'归档/content/articles/一版.mdx',
			'归档/content/hospitals/x.yaml',
		];
		expect(pathsOf(unmarkedZip(laidOut, 'gb18030'))).toEqual([laidOut[0], laidOut[2]]);
	});

	test('stay as they are where they are marked, or neither', () => {
		expect(pathsOf(zipOf(...names, 'a.txt'))).toEqual([...names, 'a.txt']);
		expect(pathsOf(zipOf('é.txt'))).toEqual(['é.txt']);
	});

	test('are in UTF-8 where they are marked, also where all letters are of western Europe', () => {
		const western = ['A·B.txt', 'Müller.txt', '±5°.docx', '©2024.html', '×÷.yaml', '«x».txt'];
		expect(pathsOf(zipOf('沙渡.txt', ...western))).toEqual(['沙渡.txt', ...western]);
		expect(pathsOf(unmarkedZip(['A·B.txt'], 'gb18030'))).toEqual(['A·B.txt']);
	});
});

describe('files of one name in several folders', () => {
	test('are told apart by their folders, and each sidecar stays with its page', () => {
		expect(pathsOf(zipOf('报/3月/一版.txt', '报/3月/一版.yaml', '报/4月/一版.txt', '报/4月/二版.txt'))).toEqual([
			'报-3月-一版.txt',
			'报-3月-一版.yaml',
			'报-4月-一版.txt',
			'二版.txt',
		]);
	});

	test('are told apart where one lies in no folder', () => {
		expect(pathsOf(zipOf('一版.txt', '旧/一版.txt'))).toEqual(['一版.txt', '旧-一版.txt']);
	});

	test.each([
		['two texts', ['a/一版', 'b/一版.txt'], ['a-一版', 'b-一版.txt']],
		['two endings', ['a/一版.txt', 'b/一版.TXT'], ['a-一版.txt', 'b-一版.TXT']],
		['two documents', ['a/一版.html', 'b/一版.docx', 'b/一版.yaml'], ['a-一版.html', 'b-一版.docx', 'b-一版.yaml']],
		['two sidecars', ['a/一版.yaml', 'b/一版.yaml'], ['a-一版.yaml', 'b-一版.yaml']],
		[
			'two ways to write a letter',
			['a/\u00e9.txt', 'b/e\u0301.docx', 'b/b.txt'],
			['a-\u00e9.txt', 'b-e\u0301.docx', 'b.txt'],
		],
		[
			'a text and a document of folders that hold both',
			['3月/一版.txt', '3月/二版.docx', '4月/一版.docx'],
			['3月-一版.txt', '二版.docx', '4月-一版.docx'],
		],
	])('are told apart where the archive would call them the same: %s', (_, given, names) => {
		expect(pathsOf(zipOf(...given))).toEqual(names);
	});

	test('are one page where a text lies beside the document from which it was read', () => {
		expect(pathsOf(zipOf('a/一版.txt', 'a/一版.docx', 'a/二版.txt'))).toEqual(['一版.txt', '一版.docx', '二版.txt']);
	});

	test('are one page where they only begin alike', () => {
		expect(pathsOf(zipOf('文字/一版.txt', '原件/一版.html', '更正/一版.yaml'))).toEqual([
			'一版.txt',
			'一版.html',
			'一版.yaml',
		]);
	});
});
