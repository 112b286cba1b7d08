import { expect, test } from 'vitest';
import { articleOf, testShapes, transformed } from '../test-articles.ts';
import { dropStrayBlanks } from './drop-stray-blanks.ts';
import { markOpeningHeads } from './mark-opening-heads.ts';
import { printedText } from '../../model/block-text.ts';

/** The heads of an article's blocks, and its texts once stray blanks are dropped. */
function read(text: string) {
	const marked = transformed(markOpeningHeads, articleOf(text)).article;
	const { blocks } = transformed(dropStrayBlanks(testShapes().bylines), marked).article;
	return blocks.map((block) => ({
		head: Array.from(printedText(block))
			.filter((_, at) => at < block.runIn)
			.join(''),
		text: printedText(block),
	}));
}

test('marks heads that a blank sets apart behind the same mark, and keeps the blank', () => {
	const found = read(
		'●新科室开诊 门诊设体质辨识和 艾灸三个诊室，周末照常。\n●新车间投产 制剂楼通过验收，年产丸剂四十万瓶。'
	);
	expect(found.map(({ head }) => head)).toEqual(['新科室开诊', '新车间投产']);
	expect(found[0]!.text).toBe('新科室开诊 门诊设体质辨识和艾灸三个诊室，周末照常。');
});

test.each([
	['brackets', '【财政补一块】县财政按收入的两成补助给医院。\n【价格调一块】诊查费由四元调到了十二元整。', 7],
	['questions', '■门前能停车吗？ 能。三家医院的车位都在地下。\n■透析还能做吗？ 全市九家透析中心均开放接诊。', 7],
	['numbers', '一是人要固定。每个小屋定一名医生和护士。\n二是话要听懂。把知识编成十二首木卡姆。', 7],
])('marks heads that %s set apart', (_, text, length) => {
	expect(read(text).map(({ head }) => head.length)).toEqual([length, length]);
});

test('keeps the blank behind a short head of one paragraph too', () => {
	expect(read('●便民 医院新增自助挂号机三十台。')[0]!.text).toBe('便民 医院新增自助挂号机三十台。');
	expect(read('全院共有 四百余名党员干部参加了活动。')[0]!.text).toBe('全院共有四百余名党员干部参加了活动。');
});

test.each([
	['one alone', '●新科室开诊 门诊设体质辨识和艾灸三个诊室，周末照常。'],
	['a blank without a mark', '全院共有 四百余名党员干部参加了这次活动。\n医院召开 大会总结了全年的各项重点工作。'],
	['another mark', '●新科室开诊 门诊设体质辨识和艾灸三个诊室。\n■新车间投产 制剂楼通过验收，年产四十万瓶。'],
	['datelines', '【本报讯】昨日，辰江县人民医院新楼启用了。\n【本报讯】昨日，辰江县中医院新楼也启用了。'],
	['answers', '【问】为什么要把病房搬到新楼里面去呢？\n【答】老楼的电梯太小了，推床进不去。'],
])('leaves %s', (_, text) => {
	expect(read(text).map(({ head }) => head)).toEqual(read(text).map(() => ''));
});
