import { expect, test } from 'vitest';
import { articleOf, shown, testShapes, transformed } from '../test-articles.ts';
import { joinDisplacedEnds } from './join-displaced-ends.ts';

const open = '医院坚持把支部建在科室，由业务骨干担任支部书记，全年门诊量达到12';
const whole = '在门诊大厅，党员志愿者每天轮流值守，为老年患者提供全程陪同服务，受到好评。';
const orphan = '.5万人次，同比增长8%。';

test('brings back the one end that was carried away, and says so', () => {
	const { article, messages } = transformed(
		joinDisplacedEnds(testShapes()),
		articleOf(`${open}\n\n${whole}\n\n${orphan}`)
	);
	expect(shown(article)).toEqual([`paragraph ${open}${orphan}`, `paragraph ${whole}`]);
	expect(article.blocks[0]?.notes).toEqual([
		{ type: 'joined', span: [33, 33], text: '第1行末与第5行首相接' },
		{ type: 'moved', span: [33, 46], text: '原件中在第5行，分栏错序，已移到此处' },
	]);
	expect(messages).toEqual(['5:1 第5行是第1行一段的后半，分栏错序，已移回']);
});

test('moves nothing where the order is doubtful, and says so', () => {
	const text = `${open}\n\n${whole}\n\n${open}\n\n${orphan}`;
	const { article, messages } = transformed(joinDisplacedEnds(testShapes()), articleOf(text));
	expect(article.blocks).toHaveLength(4);
	expect(messages).toEqual(['1:1 这一节有几处断开的段落，分栏的次序可能错了，请对照原报']);
});

test('moves nothing across a crosshead', () => {
	const text = `${open}\n\n优化服务\n\n${orphan}`;
	const { article, messages } = transformed(joinDisplacedEnds(testShapes()), articleOf(text, { 3: 'crosshead' }));
	expect(article.blocks).toHaveLength(3);
	expect(messages).toEqual([]);
});
