import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSidecar } from '../pipeline/correct/read-sidecar.ts';
import { addCorrection, removeCorrection, setField, setForArticle, type NewCorrection } from './edit-sidecar.ts';

const emend: NewCorrection = { do: 'emend', line: 3, expect: '“质量”年', corr: '“品质”年', certainty: 'high' };
const line = '- { do: emend, line: 3, expect: "“质量”年", corr: "“品质”年", certainty: high }';

const read = (text: string) => {
	const { file, sidecar } = readSidecar(text, 'page.yaml');
	expect(file.messages.map(String)).toEqual([]);
	return sidecar!;
};

test.each([
	['nothing', '', `corrections:\n  ${line}\n`],
	['a comment', '# 说明\n', `# 说明\n\ncorrections:\n  ${line}\n`],
	['a key alone', 'corrections:\n', `corrections:\n  ${line}\n`],
	['an empty list', 'corrections: []\n', `corrections:\n  ${line}\n`],
	[
		'a list with remarks',
		'corrections:\n- { do: merge, line: 9, expect: 甲 } # 两栏\n# 末\n',
		`corrections:\n- { do: merge, line: 9, expect: 甲 } # 两栏\n${line}\n# 末\n`,
	],
	[
		'a list before another key',
		'corrections:\n    - do: merge\n      line: 9\n      expect: 甲\n\nreviewed: { by: 甲, on: 2026-11-24 }\n',
		`corrections:\n    - do: merge\n      line: 9\n      expect: 甲\n    ${line}\n\nreviewed: { by: 甲, on: 2026-11-24 }\n`,
	],
	[
		'lines of Windows',
		'corrections:\r\n  - { do: merge, line: 9, expect: 甲 }\r\n',
		`corrections:\r\n  - { do: merge, line: 9, expect: 甲 }\r\n  ${line}\r\n`,
	],
	[
		'a text without end',
		'corrections:\n  - { do: merge, line: 9, expect: 甲 }',
		`corrections:\n  - { do: merge, line: 9, expect: 甲 }\n  ${line}`,
	],
])('adds a correction to %s', (_, before, after) => {
	const text = addCorrection(before, emend);
	expect(text).toBe(after);
	expect(read(text).corrections.at(-1)).toEqual({ ...emend, nth: undefined });
});

test('what is added and taken away leaves no trace', () => {
	const folder = join(import.meta.dirname, '../../content');
	for (const path of globSync('sources/*.yaml', { cwd: folder })) {
		const text = readFileSync(join(folder, path), 'utf8');
		const count = read(text).corrections.length;
		const added = addCorrection(text, emend);
		expect(added.replace(/^ *- \{ do: emend, line: 3,.*\n/mu, '')).toBe(text);
		expect(removeCorrection(added, count)).toBe(text);
	}
});

test('takes the key away with the last correction', () => {
	expect(removeCorrection(addCorrection('# 说明\n', emend), 0)).toBe('# 说明\n\n');
});

test('sets what is known of the page, in place and behind', () => {
	const first = setField('', 'provenance', 'newspaper', '健康报');
	expect(first).toBe('provenance:\n  newspaper: "健康报"\n');
	const second = setField(first, 'provenance', 'date', '2021-07-01');
	expect(second).toBe('provenance:\n  newspaper: "健康报"\n  date: 2021-07-01\n');
	expect(setField(second, 'provenance', 'newspaper', '湖北日报')).toContain('  newspaper: "湖北日报"\n  date');
	expect(setField(setField(second, 'provenance', 'date', undefined), 'provenance', 'newspaper', undefined)).toBe('');
	expect(read(setField(setField(second, 'reviewed', 'by', '甲'), 'reviewed', 'on', '2026-11-24')).reviewed).toEqual({
		by: '甲',
		on: '2026-11-24',
	});
});

test('sets fields inside braces', () => {
	const text = 'reviewed: { by: 甲, on: 2026-11-24 } # 初核\n';
	expect(setField(text, 'reviewed', 'on', '2026-11-25')).toBe('reviewed: { by: 甲, on: 2026-11-25 } # 初核\n');
	expect(setField('provenance: { page: "4" }\n', 'provenance', 'newspaper', '健康报')).toBe(
		'provenance: { page: "4", newspaper: "健康报" }\n'
	);
});

test('sets what holds for one article', () => {
	const article = { headline: '医院：新楼', lines: [1, 9], isAmbiguous: false } as const;
	const first = setForArticle('# 说明\n', article, 'hospital', 'x-hospital');
	expect(first).toBe('# 说明\n\narticles:\n  - headline: "医院：新楼"\n    hospital: x-hospital\n');
	const second = setForArticle(first, article, 'date', null);
	expect(read(second).articles).toEqual([{ headline: '医院：新楼', hospital: 'x-hospital', date: null }]);
	const other = setForArticle(second, { headline: '要闻', lines: [10, 20], isAmbiguous: true }, 'date', '2021-07');
	expect(read(other).articles[1]).toEqual({ headline: '要闻', line: 10, date: '2021-07' });
	expect(setForArticle(second, article, 'date', undefined)).toBe(first);
});
