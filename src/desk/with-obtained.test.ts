import { expect, test } from 'vitest';
import { withObtained } from './with-obtained.ts';

const line = 'obtained: "网页"';

test.each([
	['begins a sidecar', undefined, `# yaml-language-server: $schema=../sidecar.schema.json\nprovenance:\n  ${line}\n`],
	['goes on with one that has only remarks', '# 待补\n', `# 待补\n\nprovenance:\n  ${line}\n`],
	[
		'stands with what is known already',
		'# 记\nprovenance:\n    newspaper: 保定日报 # 照印\ncorrections: []\n',
		`# 记\nprovenance:\n    newspaper: 保定日报 # 照印\n    ${line}\ncorrections: []\n`,
	],
	['stands behind corrections', '# 记\ncorrections: []\n', `# 记\ncorrections: []\n\nprovenance:\n  ${line}\n`],
	['joins a map on one line', 'provenance: { page: A4 }\n', 'provenance: { page: A4, obtained: "网页" }\n'],
	['fills an empty field', 'provenance:\ncorrections: []\n', `corrections: []\n\nprovenance:\n  ${line}\n`],
	['leaves what the editor has said', 'provenance:\n  obtained: 报社\n', 'provenance:\n  obtained: 报社\n'],
	['leaves what cannot be read', 'provenance: {\n', 'provenance: {\n'],
])('where the text comes from %s', (_name, sidecar, expected) => {
	expect(withObtained(sidecar, '网页')).toBe(expected);
});
