import remarkParse from 'remark-parse';
import type { Nodes } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { fenced, plain } from './markdown.ts';

const parser = unified().use(remarkParse);

function textOf(node: Nodes): string {
	if ('value' in node) return node.value;
	return 'children' in node ? node.children.map(textOf).join('') : '';
}

test.each([
	'<script>alert(1)</script>',
	'| a | b |',
	'[点这里](https://example.org)',
	'![图](https://example.org/a.png)',
	'**重** _要_ `码` ~~删~~',
	'@somebody #12 :tada: www.example.org https://example.org',
	'a & b &lt; \\*',
	'# 标题',
])('shows as it is: %s', (text) => {
	const tree = parser.parse(plain(text));
	expect(textOf(tree)).toBe(text);
	expect(tree.children.map(({ type }) => type)).toEqual(['paragraph']);
	const [paragraph] = tree.children;
	expect('children' in paragraph! && paragraph.children.every(({ type }) => type === 'text')).toBe(true);
});

test('leaves no sign by which GitHub makes more than text of a text', () => {
	expect(plain('@a #1 :tada: www.a.b http://a | <b>')).not.toMatch(/[@|<>]|#1 |:tada:|www\.|:\/\//u);
});

test('keeps what needs no escape', () => {
	expect(plain('001.txt:64:10 平均住院日8.53天（较上年-0.3）')).toBe('001.txt:64:10 平均住院日8.53天（较上年-0.3）');
});

test('a block of code ends where it is to end, whatever ticks it holds', () => {
	const code = '```\n````\n</details>';
	const tree = parser.parse(fenced(code, 'diff'));
	expect(tree.children).toHaveLength(1);
	expect(tree.children[0]).toMatchObject({ type: 'code', lang: 'diff', value: code });
});
