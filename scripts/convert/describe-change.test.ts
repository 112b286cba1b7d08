import { codePointSpan } from '../../src/model/offsets.ts';
import { expect, test } from 'vitest';
import { convertText } from '../../src/pipeline/test-articles.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { describeChange } from './describe-change.ts';

const text =
	'坚持党建引领 服务一方百姓\n——保定市中医院高质量发展纪实\n□记者 王松\n\n近日，保定市中医院召开大会，部署全年工作。\n\n去年，医院接诊患者12万人次，荣获“全国文明单位”称号。\n';

const read = (source: string): Article => convertText(source).articles[0]!;
const before = read(text);

test.each([
	['the headline', text.replace('服务一方', '服务四方'), '标题、正文改1段'],
	['the deck', text.replace('纪实', '综述'), '副题、正文改1段'],
	['the byline', text.replace('王松', '李松'), '署名、正文改1段'],
	['a paragraph', text.replace('大会', '动员大会'), '正文改1段'],
	['a paragraph that is gone', text.replace('近日，保定市中医院召开大会，部署全年工作。\n\n', ''), '正文减1段'],
	['a figure', text.replace('12万', '13万'), '正文改1段、数字+1−1'],
	['places in the source', `\n${text}`, '只有在原件里的位置'],
])('names %s', (_name, source, change) => {
	expect(describeChange(before, read(source))).toBe(change);
});

test('names a new paragraph and its figure', () => {
	const after = read(text.replace('去年', '今年，医院接诊患者15万人次。\n\n去年'));
	expect(describeChange(before, after)).toMatch(/^正文增1段、.*数字\+1$/u);
});

test('names what an editor says of the page and of a block', () => {
	const [first, ...others] = before.blocks;
	const remarked = { ...first!, remarks: [{ do: 'retype' as const, text: '原版套红' }] };
	const reviewed = { by: '张三', on: '2026-11-24' };
	const provenance = { newspaper: '保定日报', date: null, page: null, obtained: null, rights: null };
	expect(describeChange(before, { ...before, provenance, reviewed })).toBe('来历、核对');
	expect(describeChange(before, { ...before, blocks: [remarked, ...others] })).toBe('编者的说明1段');
});

test('names blocks that changed their kind, themes or notes, and not their text', () => {
	const [first, ...others] = before.blocks;
	const note = { type: 'suspect' as const, span: codePointSpan(0, 2), text: '存疑' };
	const changed = { ...before, blocks: [{ ...first!, notes: [note], themes: ['service'] }, ...others] };
	expect(describeChange(before, changed)).toBe('主题1段、校记1段');
	const kinds = before.blocks.map((block) =>
		block.type === 'paragraph' ? { ...block, type: 'listItem' as const } : block
	);
	expect(describeChange(before, { ...before, blocks: kinds })).toBe('类别2段');
});
