import { expect, test } from 'vitest';
import { articleOf, pageOf } from '../test-articles.ts';
import { forArticles } from './for-articles.ts';
import { readSidecar } from './read-sidecar.ts';

const text = '党建引领　促发展\n近日,医院召开大会。\n健康之窗\n医生谈养生。\n健康之窗\n专家谈睡眠。';
const types = { 1: 'headline', 3: 'headline', 5: 'headline' } as const;
const { blocks, discarded } = articleOf(text, types);
const page = pageOf(
	text,
	{ lines: [1, 2], blocks: blocks.slice(0, 2), discarded },
	{ lines: [3, 4], blocks: blocks.slice(2, 4), discarded: [] },
	{ lines: [5, 6], blocks: blocks.slice(4), discarded: [] }
);

/** The deck that each article is given, and what is said of the settings. */
function decks(settings: string) {
	const { sidecar } = readSidecar(`articles:\n${settings}`, 'page.yaml');
	const found = forArticles(page, sidecar!);
	return { decks: found.map((own) => own?.deck), messages: sidecar!.file.messages.map(String) };
}

test.each(['党建引领 促发展', '党建引领　促发展', '党建引领促发展'])(
	'finds an article by its headline: %s',
	(headline) => {
		expect(decks(`  - { headline: ${headline}, deck: 副题 }\n`)).toEqual({
			decks: ['副题', undefined, undefined],
			messages: [],
		});
	}
);

test('tells two articles of one headline apart by a line', () => {
	expect(decks('  - { headline: 健康之窗, line: 6, deck: 副题 }\n').decks).toEqual([undefined, undefined, '副题']);
	expect(decks('  - { headline: 健康之窗, deck: 副题 }\n').messages).toEqual([
		'page.yaml:2:5: 标题为“健康之窗”的文章有2篇，不知是哪一篇；请加 line: 3 或 line: 5',
	]);
	expect(decks('  - { headline: 健康之窗, line: 1, deck: 副题 }\n').messages).toEqual([
		'page.yaml:2:5: 标题为“健康之窗”的文章不在第1行；应为 line: 3 或 line: 5',
	]);
});

test('refuses settings for an article that is not there, and proposes the nearest', () => {
	expect(decks('  - { headline: 党建引领促发张, deck: 副题 }\n').messages).toEqual([
		'page.yaml:2:5: 这一页没有标题为“党建引领促发张”的文章；是不是“党建引领 促发展”？',
	]);
});

test('refuses a second entry for one article', () => {
	const twice = '  - { headline: 党建引领促发展, deck: 甲 }\n  - { headline: 党建引领 促发展, deck: 乙 }\n';
	expect(decks(twice)).toEqual({
		decks: ['甲', undefined, undefined],
		messages: ['page.yaml:3:5: “党建引领 促发展”前面已经设定过一次；请把两处并成一处'],
	});
});
