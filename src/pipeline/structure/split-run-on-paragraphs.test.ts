import { expect, test } from 'vitest';
import { articleOf, shown, transformed } from '../test-articles.ts';
import { splitRunOnParagraphs } from './split-run-on-paragraphs.ts';

const heads =
	'诊疗能力持续增强。医院引进新设备二十台，开展新技术十五项。\n服务水平持续改善。医院推行一站式结算，缩短了等候时间。\n科研实力持续突破。医院获批省级课题六项，发表论文三十篇。';

test('divides a paragraph in which a head of the pattern stands', () => {
	const { article, messages } = transformed(
		splitRunOnParagraphs,
		articleOf(`${heads}\n获评先进集体。人才队伍持续壮大。医院引进博士十二名。`)
	);
	expect(shown(article).slice(3)).toEqual([
		'paragraph 获评先进集体。',
		'paragraph 人才队伍持续壮大。医院引进博士十二名。',
	]);
	expect(messages).toEqual(['4:8 第4行中间另起一段：“人才队伍持续壮大。医院引”与前后各段的段首小标题同式']);
});

test('leaves a paragraph without a sentence of the pattern', () => {
	const { article, messages } = transformed(
		splitRunOnParagraphs,
		articleOf(`${heads}\n获评先进集体。医院引进博士十二名。`)
	);
	expect(article.blocks).toHaveLength(4);
	expect(messages).toEqual([]);
});

test('leaves the sentences of a section that has no pattern', () => {
	const { article } = transformed(
		splitRunOnParagraphs,
		articleOf(`${heads}\n强化引领\n获评先进集体。人才队伍持续壮大。医院引进博士十二名。`, { 4: 'crosshead' })
	);
	expect(article.blocks).toHaveLength(5);
});
