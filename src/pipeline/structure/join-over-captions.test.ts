import { expect, test } from 'vitest';
import { normalise } from '../normalise/index.ts';
import { readBlocks } from '../segment/read-blocks.ts';
import { testShapes } from '../test-articles.ts';
import { joinOverCaptions } from './join-over-captions.ts';
import type { LineLabel } from './line-states.ts';

/** The labels of lines that were given theirs in front (`caption 图为新楼。`); an article begins at the first. */
function labelsOf(page: readonly string[]): string[] {
	const labels = page.map((line) => line.split(' ')[0] as LineLabel);
	const { blocks } = readBlocks(normalise(page.map((line) => line.replace(/^\w+\+? /u, '')).join('\n')));
	const lines = blocks.map((block, at) => ({ block, label: labels[at]!, begins: at === 0, probability: 1 }));
	return joinOverCaptions(lines, testShapes()).map(({ label }) => label);
}

test.each([
	['a number cut in two', '去年医院把床位由120张增至', '200张，病人不再等床。'],
	['a word cut in two', '护士长带着全科的人练操作，两个', '月里练了四十遍。'],
	['behind a comma', '新楼去年启用，手术室由六间增至十间，', '急诊也搬了进来。'],
	['behind a mark of a list', '医院先后引进CT、', '核磁共振等设备。'],
])('goes on with a paragraph behind a caption: %s', (_, head, tail) => {
	expect(labelsOf([`paragraph ${head}`, 'caption 图为新病房。', `paragraph ${tail}`])).toEqual([
		'paragraph',
		'caption',
		'paragraph+',
	]);
});

test('goes on behind several captions and their credit, and with what went on already', () => {
	expect(
		labelsOf([
			'paragraph 医院成立以来，先后派出医疗队',
			'paragraph+ 十二批，支援西部的县',
			'caption 图为医疗队出发。',
			'caption 图为巡诊。',
			'credit 李明 摄',
			'paragraph 医院，诊治病人三万人次。',
		]).at(-1)
	).toBe('paragraph+');
});

test.each([
	['a whole sentence', 'paragraph 去年医院新增床位80张。', 'paragraph 护士也增加了。'],
	['words before a speech', 'paragraph 院长李明对记者这样说：', 'paragraph “病人不再等床。”'],
	['a sentence in quotation marks', 'paragraph 大家说“这样的门诊才方便”', 'paragraph 医院听了进去。'],
	['a few characters', 'paragraph 一是便民', 'paragraph 医院把窗口并到一楼。'],
	['an address', 'paragraph 地址：青柳镇文昌西路19号', 'paragraph 护士把体温表递过去。'],
	['hours', 'paragraph 门诊每天开放，上午八点到下午17:30', 'paragraph 周末也有医生。'],
	['the head of a list', 'paragraph 一、强化科室的组织领导', 'paragraph 医院成立了小组。'],
	['a stop of half width', 'paragraph 病床使用率去年升到了98.6%.', 'paragraph 医院又添了床。'],
	['points that begin', 'paragraph 数据多跑路，群众少跑腿', 'paragraph 一是合并窗口。'],
	['a crosshead in between', 'crosshead 病人不再等床', 'paragraph 去年医院新增床位。'],
])('leaves what is whole: %s', (_, above, below) => {
	expect(labelsOf([above, 'caption 图为新病房。', below])[2]).toBe('paragraph');
});

test('leaves neighbours without a picture between them to the weights', () => {
	expect(labelsOf(['paragraph 去年医院把床位由120张增至', 'paragraph 200张，病人不再等床。'])).toEqual([
		'paragraph',
		'paragraph',
	]);
});
