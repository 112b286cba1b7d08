import { expect, test } from 'vitest';
import { testContent } from '../test-content.ts';
import { readCatalogues } from './read-catalogues.ts';
import { messagesOf } from './test-messages.ts';

/** What is said of the catalogues with another text for one of them. */
function said(path: string, text: string): string[] {
	return messagesOf(readCatalogues(new Map(testContent).set(path, text)).files);
}

const leaf = (slug: string, label: string, cues = '{ 志愿者: 0.5 }') =>
	`    - { slug: ${slug}, label: ${label}, definition: 甲, cues: ${cues} }\n`;
const themes = (...leaves: string[]) =>
	`- slug: service\n  label: 服务\n  definition: 乙\n  leaves:\n${leaves.join('')}`;
const indicator = (fields: string) =>
	`- { id: beds, label: 床位, group: staff, unit: 张, direction: null, definition: 床位数。 }\n- { ${fields} }\n`;
const programme = (fields: string) =>
	`- { id: branch, label: 支部建在科室, group: party, definition: 甲 }\n- { ${fields} }\n`;

test('reads the catalogues of the project, which claim nothing twice', () => {
	const { catalogues, files } = readCatalogues(testContent);
	expect(messagesOf(files)).toEqual([]);
	expect(catalogues?.themes).toHaveLength(10);
	expect(catalogues?.themes.flatMap(({ leaves }) => leaves)).toHaveLength(40);
});

test('tells everything that is wrong with all three at once', () => {
	const content = new Map(testContent)
		.set('indicators.yaml', indicator('id: DRG, label: 分组, group: 党建, unit: null, direction: 高, definition: 丙'))
		.set('themes.yaml', themes(leaf('a', '甲', '{ 志愿者: 3 }')))
		.set('programmes.yaml', programme('id: b, label: 乙, group: parti, definition: 丁, variants: [丙]'));
	const { catalogues, files } = readCatalogues(content);
	expect(catalogues).toBeUndefined();
	expect(messagesOf(files)).toEqual([
		'content/indicators.yaml:2:9: id（编号）要写小写字母、数字和连字符，如 suizhou-central-hospital，现在是“DRG”；是不是 drg？',
		'content/indicators.yaml:2:32: group（分组）没有 党建；是不是 party（党建）？',
		'content/indicators.yaml:2:59: direction（方向）要写 up、down 或 null，没有 高；是不是 up？',
		'content/programmes.yaml:2:29: group（分组）没有 parti；是不是 party（党建）？',
		'content/programmes.yaml:2:62: variants（其他写法）的第1条至少 2 个字，现在是“丙”',
		'content/themes.yaml:5:56: 志愿者（权重）至多 2，现在是 3',
	]);
});

test.each([
	['an id', themes(leaf('a', '甲'), leaf('a', '乙')), 'content/themes.yaml:6:15: 编号“a”在第5行已经用了，请改一个'],
	[
		'the id of its class',
		themes(leaf('service', '甲')),
		'content/themes.yaml:5:15: 编号“service”在第1行已经用了，请改一个',
	],
	['a label', themes(leaf('a', '甲'), leaf('b', '甲')), 'content/themes.yaml:6:25: 名称“甲”在第5行已经用了，请改一个'],
	[
		'a cue',
		themes(leaf('a', '甲', '{ 志愿者: 1, 志愿者: 0.5 }')),
		'content/themes.yaml:5:59: 志愿者 在第5行已经写了，请留一处',
	],
])('refuses a theme that takes %s twice', (_name, text, sentence) => {
	expect(said('themes.yaml', text)).toEqual([sentence]);
});

test('doubts a cue that decides alone for two themes', () => {
	const text = themes(leaf('a', '甲', '{ 志愿者: 1 }'), leaf('b', '乙', '{ 志愿者: 1.5 }'));
	expect(said('themes.yaml', text)).toEqual([
		'(content/themes.yaml:6:51: 线索词“志愿者”单独就够 a（第5行），又单独就够 b：请把一处的权重写到 1 以下)',
	]);
	expect(said('themes.yaml', themes(leaf('a', '甲', '{ 志愿者: 1 }'), leaf('b', '乙', '{ 志愿者: 0.5 }')))).toEqual([]);
});

const rest = 'group: staff, direction: null, definition: 甲';

test.each([
	[
		'an id',
		`id: beds, label: 编制床位, unit: 张, ${rest}`,
		'content/indicators.yaml:2:9: 编号“beds”在第1行已经用了，请改一个',
	],
	[
		'a label',
		`id: b, label: 床位, unit: 张, ${rest}`,
		'content/indicators.yaml:2:19: 叫法“床位”在第1行已经属于 beds：一个叫法只能属于一项',
	],
	[
		'a synonym',
		`id: b, label: 编制床位, unit: 张, ${rest}, synonyms: [床位]`,
		'content/indicators.yaml:2:91: 叫法“床位”在第1行已经属于 beds：一个叫法只能属于一项',
	],
])('refuses an indicator that takes %s of another', (_name, fields, sentence) => {
	expect(said('indicators.yaml', indicator(fields))).toEqual([sentence]);
});

test.each([
	[
		'a synonym twice',
		`id: b, label: 编制床位, unit: 张, ${rest}, synonyms: [编制, 编制]`,
		/叫法“编制”在第2行已经写了，请留一处\)$/u,
	],
	[
		'its label as a synonym',
		`id: b, label: 编制床位, unit: 张, ${rest}, synonyms: [编制床位]`,
		/叫法“编制床位”在第2行已经写了，请留一处\)$/u,
	],
	[
		'a unit that it does not allow',
		`id: b, label: 编制床位, unit: 张, units: [个], ${rest}`,
		/units（可用单位）里没有 unit 写的“张”：请补上，或改 unit\)$/u,
	],
	[
		'a synonym that it rules out',
		`id: b, label: 编制床位, unit: 张, ${rest}, synonyms: [床位占比], not: [占比]`,
		/“床位占比”里有 not（不是）列的“占比”，这个叫法永远不算：请删去一处\)$/u,
	],
])('doubts an indicator with %s', (_name, fields, sentence) => {
	const messages = said('indicators.yaml', indicator(fields));
	expect(messages).toHaveLength(1);
	expect(messages[0]).toMatch(sentence);
});

test.each([
	['an id', 'id: branch, label: 乙, group: party, definition: 丙', '编号“branch”在第1行已经用了，请改一个'],
	[
		'a name',
		'id: b, label: 支部建在科室, group: party, definition: 丙',
		'写法“支部建在科室”在第1行已经属于 branch：一个写法只能属于一项',
	],
	[
		'a wording',
		'id: b, label: 乙, group: party, definition: 丙, variants: [支部建在科室]',
		'写法“支部建在科室”在第1行已经属于 branch：一个写法只能属于一项',
	],
])('refuses a programme that takes %s of another', (_name, fields, sentence) => {
	expect(said('programmes.yaml', programme(fields)).map((one) => one.replace(/^[^ ]+ /u, ''))).toEqual([sentence]);
});
