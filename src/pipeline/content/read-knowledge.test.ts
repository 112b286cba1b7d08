import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { ContentFiles } from '../../model/content-files.ts';
import { encode } from '../decode/test-encode.ts';
import { testContent } from '../test-content.ts';
import { openSidecar } from './open-sidecar.ts';
import { readKnowledge } from './read-knowledge.ts';
import { messagesOf } from './test-messages.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const sources = join(root, 'content', 'sources');
const sidecars = new Map(
	readdirSync(sources)
		.filter((name) => name.endsWith('.yaml'))
		.map((name) => [`sources/${name}`, readFileSync(join(sources, name))] as const)
);

/** All that is said of a content folder and of some sidecars. */
function check(
	content: ContentFiles,
	written: ReadonlyMap<string, string | Uint8Array> = new Map(),
	folder = 'content'
) {
	const { catalogues, hospitals, files } = readKnowledge(content, folder);
	const known = catalogues && { ...catalogues, hospitals };
	const opened = Array.from(written, ([path, sidecar]) => openSidecar(sidecar, `${folder}/${path}`, known).file);
	return messagesOf([...files, ...opened]);
}

test('finds nothing wrong with what the project writes', () => {
	expect(check(testContent, sidecars)).toEqual([]);
});

test('tells of everything that is wrong, each file by its name', () => {
	const content = new Map(testContent)
		.set('hospitals/BadName.yaml', 'name: 甲市某某医院\n')
		.set('hospitals/b.yaml', 'name: 随州市中心医院\n')
		.set('lexicon/prose.yml', 'openers: [近年来]\n')
		.set('theme.yaml', '[]\n')
		.set('programmes.yaml', testContent.get('programmes.yaml')!.replace('group: party', 'group: 党建'));
	const messages = check(
		content,
		new Map<string, string | Uint8Array>([
			['sources/a.yaml', 'corrections:\n  - { do: theme, line: 3, expect: 甲, add: [satisfation] }\n'],
			['sources/b.yaml', encode('provenance:\n  date: 二〇二三年八月十九日\n', 'gb18030')],
		])
	);
	expect(messages).toEqual([
		expect.stringMatching(/^content\/programmes\.yaml:6:10: group（分组）没有 党建；是不是 party（党建）？$/u),
		expect.stringMatching(
			/^content\/hospitals\/suizhou-central-hospital\.yaml:1:7: “随州市中心医院”也是 content\/hospitals\/b\.yaml 第1行的全名/u
		),
		'content/hospitals/BadName.yaml:1:1: 医院档案的文件名只能用小写字母、数字和连字符，以 .yaml 结尾：请改名为 bad-name.yaml',
		expect.stringMatching(
			/^content\/hospitals\/b\.yaml:1:7: “随州市中心医院”也是 content\/hospitals\/suizhou-central-hospital\.yaml 第1行的全名/u
		),
		'(content/lexicon/prose.yml:1:1: 没有用到这个文件，请删去或改名)',
		'(content/theme.yaml:1:1: 没有用到这个文件，请删去或改名)',
		'content/sources/b.yaml:2:9: date（日期）：二〇二三年八月十九日 请写成 2023-08-19',
		'(content/sources/b.yaml:1:1: 这个文件的编码是 GBK（记事本的 ANSI），已照此读出；请另存为 UTF-8，别的工具才读得对)',
	]);
});

test('asks whether a file that nothing reads was meant for one that is missing', () => {
	const content = new Map(testContent).set('theme.yaml', testContent.get('themes.yaml')!);
	content.delete('themes.yaml');
	expect(check(content, new Map(), 'mine')).toEqual([
		'mine/themes.yaml:1:1: 缺这个文件；是不是把 mine/theme.yaml 改成这个名字？',
		'(mine/theme.yaml:1:1: 没有用到这个文件；是不是 themes.yaml？)',
	]);
});

test('tells of a theme that was renamed in every sidecar that still uses it', () => {
	const content = new Map(testContent).set(
		'themes.yaml',
		testContent.get('themes.yaml')!.replace('slug: theory-study\n', 'slug: party-theory-study\n')
	);
	const messages = check(content, sidecars);
	expect(messages.length).toBeGreaterThan(0);
	expect(
		messages.every((one) =>
			/^content\/sources\/00\d_.*: 主题里没有 theory-study；是不是 party-theory-study？$/u.test(one)
		)
	).toBe(true);
});

test('cannot tell of ids where the catalogues cannot be read', () => {
	const content = new Map(testContent).set('themes.yaml', '- {\n');
	const sidecar = 'corrections:\n  - { do: theme, line: 3, expect: 甲, add: [x] }\n';
	const told = check(content, new Map([['sources/a.yaml', sidecar]]));
	expect(told).toEqual(['content/themes.yaml:1:3: 花括号 { 没有收尾的 }']);
});
