import { expect, test } from 'vitest';
import { readSidecar } from './read-sidecar.ts';

test('reads a sidecar with the places of what stands in it', () => {
	const { file, sidecar } = readSidecar(
		'articles:\n  - headline: 坚持党建引领\n\ncorrections:\n  - { do: discard, line: 3, expect: 广告, reason: 广告 }\n',
		'page.yaml'
	);
	expect(file.messages).toEqual([]);
	expect(sidecar?.placeOf(sidecar.corrections[0]!)).toEqual({ line: 5, column: 5 });
	expect(sidecar?.placeOfSettings(0)).toEqual({ line: 2, column: 5 });
	expect(sidecar?.placeAt(['corrections', 0, 'line'])).toEqual({ line: 5, column: 26 });
});

test('takes an empty sidecar for one without corrections', () => {
	expect(readSidecar('', 'page.yaml').sidecar).toMatchObject({ articles: [], corrections: [] });
});

test('says where a sidecar is no YAML', () => {
	const { file, sidecar } = readSidecar('corrections:\n  - { do: emend\n', 'page.yaml');
	expect(sidecar).toBeUndefined();
	expect(file.messages.map(String)).toEqual(['page.yaml:2:5: 花括号 { 没有收尾的 }']);
	expect(file.messages[0]?.fatal).toBe(true);
});

test('says which entry does not fit, at its line', () => {
	const { file, sidecar } = readSidecar(
		'corrections:\n  - { do: discard, line: 3, expect: 广告, reason: 广告 }\n  - { do: discard, line: 0, expect: 广告, reason: 广告 }\n',
		'page.yaml'
	);
	expect(sidecar).toBeUndefined();
	expect(file.messages.map(String)).toEqual(['page.yaml:3:26: line（行号）至少 1，现在是 0']);
});
