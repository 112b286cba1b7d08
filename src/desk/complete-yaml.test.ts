import { describe, expect, test } from 'vitest';
import { sidecarJsonSchema } from '../model/schemas/sidecar-json-schema.ts';
import { readSidecar } from '../pipeline/correct/read-sidecar.ts';
import { completeYaml, type JsonSchema } from './complete-yaml.ts';

const schema = sidecarJsonSchema() as JsonSchema;
const known = {
	add: [['service', '服务']],
	indicator: [
		['outpatients', '门诊量'],
		['beds', '床位数'],
	],
	hospital: [['qinghe', '青河市人民医院']],
	headline: [['医院：新楼', '第1篇']],
} as const;

/** What is offered where `|` stands. */
function offer(text: string) {
	const at = text.indexOf('|');
	return completeYaml(text.replace('|', ''), at, schema, known);
}
const values = (text: string) => offer(text)?.choices.map(({ value }) => value);

/** The text with the first offer written where `|` stands. */
function take(text: string): string {
	const { from, to, choices } = offer(text)!;
	const bare = text.replace('|', '');
	return bare.slice(0, from) + choices[0]!.text + bare.slice(to);
}

describe('offers keys', () => {
	test.each([
		['of an empty file', '|', ['provenance', 'reviewed', 'articles', 'corrections']],
		['that a map lacks', 'provenance:\n  newspaper: 青河日报\n  page: 4\n  |', ['date', 'obtained', 'rights']],
		['beside others in braces', 'reviewed: { by: 甲, | }', ['on']],
		[
			'of the kind of correction',
			'corrections:\n  - { do: discard, line: 3, expect: 广告, |',
			['note', 'nth', 'reason'],
		],
		['of one in lines of its own', 'corrections:\n  - do: discard\n    line: 3\n    r|', ['reason']],
		['that begin so', 'corrections:\n  - { do: honour, line: 3, le| }\n  - { do: merge }\n', ['level']],
		['by what they are called', 'corrections:\n  - { do: honour, line: 3, 年 }'.replace('年', '年份|'), ['year']],
		['inside of what a correction holds', 'corrections:\n  - { do: indicator, comparison: { dir| } }', ['direction']],
	])('%s', (_, text, expected) => {
		expect(values(text)?.sort()).toEqual([...expected].sort());
	});
});

describe('offers values', () => {
	test.each([
		['kinds of correction', 'corrections:\n  - { do: em|', ['emend', 'theme']],
		['kinds by their Chinese name', 'corrections:\n  - do: 误|', ['emend']],
		[
			'words of the schema',
			'corrections:\n  - { do: honour, level: | }',
			['national', 'provincial', 'municipal', 'null'],
		],
		[
			'those of the kind of correction',
			'corrections:\n  - { do: note, type: | }',
			['suspect', 'gap', 'truncated', 'unclear'],
		],
		['yes and no', 'corrections:\n  - { do: person, off: | }', ['true', 'false']],
		['numbers', 'corrections:\n  - { do: retype, type: crosshead, depth: | }', ['2', '3']],
		['themes in a list', 'corrections:\n  - { do: theme, line: 9, add: [|] }', ['service']],
		['themes below their key', 'corrections:\n  - do: theme\n    add:\n      - |', ['service']],
		['indicators by what they are called', 'corrections:\n  - { do: indicator, indicator: 床| }', ['beds']],
		['hospitals', 'articles:\n  - headline: 甲\n    hospital: |', ['qinghe', 'null']],
	])('%s', (_, text, expected) => {
		const offered = values(text);
		expect(offered).toEqual(expect.arrayContaining([...expected]));
		if (!text.includes('level')) expect(offered).toHaveLength(expected.length);
	});
});

test('offers nothing where anything may be written, or where nothing is known', () => {
	for (const text of [
		'provenance:\n  newspaper: |',
		'unknown: |',
		'corrections:\n  - { do: theme, hospital: | }',
		'# 说明|',
	])
		expect(values(text), text).toBeUndefined();
});

test('writes a key with what it holds below it, a value with a blank before it and marks where it needs them', () => {
	expect(take('corr|')).toBe('corrections:\n  - ');
	expect(take('prov|')).toBe('provenance:\n  ');
	expect(take('articles:\n  - head|')).toBe('articles:\n  - headline: ');
	expect(take('articles:\n  - headline:|')).toBe('articles:\n  - headline: "医院：新楼"');
	expect(take('corrections:\n  - { do:|')).toBe('corrections:\n  - { do: emend');
	expect(take('provenance:\n  new|s: 青河日报\n')).toBe('provenance:\n  newspaper: 青河日报\n');
});

test('what is written by its offers alone reads without a fault', () => {
	let text = '';
	for (const typed of [
		'corr',
		'{ ',
		'do',
		'改主',
		', line: 9, expect: 推行午间门诊, ',
		'加上',
		'[',
		'服',
		']',
		' }\n',
	]) {
		const offered = completeYaml(text + typed, (text + typed).length, schema, known);
		const isOffered = /^[a-z\p{Script=Han}]+$/u.test(typed) && offered;
		text = isOffered ? text.slice(0, offered.from) + offered.choices[0]!.text : text + typed;
	}
	expect(text).toBe('corrections:\n  - { do: theme, line: 9, expect: 推行午间门诊, add: [service] }\n');
	expect(readSidecar(text, 'page.yaml').file.messages.map(String)).toEqual([]);
});
