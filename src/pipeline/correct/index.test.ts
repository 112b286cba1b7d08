import { expect, test } from 'vitest';
import { untrimmed } from '../../model/block-text.ts';
import { articleOf, pageOf, shown } from '../test-articles.ts';
import { beforeExtraction, type Rules } from './index.ts';
import { readSidecar } from './read-sidecar.ts';

const text = '坚持党建引领\n行政查制度落实。\n义诊现场';

/** Rules that leave everything as it is, and give each passage a theme. */
const rules: Rules = {
	divideAt: ({ articles }) => articles,
	trimOf: () => untrimmed,
	markThemes: (article) => ({
		...article,
		blocks: article.blocks.map((block) => (block.type === 'paragraph' ? { ...block, themes: ['quality'] } : block)),
	}),
};

/** What a list of corrections makes of the page, with what is said of them. */
function corrected(...corrections: string[]) {
	const { sidecar } = readSidecar(`corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}`, 'page.yaml');
	const { page } = beforeExtraction(pageOf(text, articleOf(text, { 1: 'headline' })), sidecar!, rules);
	return {
		blocks: page.articles[0]!.blocks,
		messages: sidecar!.file.messages.map(
			(message) => `${message.fatal === true ? 'error' : 'warning'} ${String(message)}`
		),
	};
}

test('applies corrections one after the other', () => {
	const { blocks, messages } = corrected(
		'{ do: retype, line: 3, expect: 义诊现场, type: caption }',
		'{ do: move, line: 3, expect: 义诊现场, after: 1 }'
	);
	expect(shown({ blocks })).toEqual(['headline 坚持党建引领', 'caption 义诊现场', 'paragraph 行政查制度落实。']);
	expect(messages).toEqual([]);
});

test('fails for a correction that does not apply, at its line', () => {
	const { blocks, messages } = corrected(
		'{ do: retype, line: 3, expect: 义诊现场, type: caption }',
		'{ do: discard, line: 2, expect: 义诊现场, reason: 广告 }'
	);
	expect(blocks).toHaveLength(3);
	expect(messages).toEqual(['error page.yaml:3:5: 第2行没有“义诊现场”，第2行是“行政查制度落实。”；第3行有，请改 line']);
});

test('warns of a correction that is no longer needed', () => {
	expect(corrected('{ do: emend, line: 2, expect: 行政查查制度, corr: 行政查制度, certainty: high }').messages).toEqual(
		['warning page.yaml:2:5: 第2行已是“行政查制度”，这条改正不再需要，请删去']
	);
	expect(corrected('{ do: retype, line: 3, expect: 义诊现场, type: paragraph }').messages).toEqual([
		'warning page.yaml:2:5: “义诊现场”：这一块已经是正文（paragraph），这条改正不再需要，请删去',
	]);
});

test('calls a misprint mended only where the expected words would stand', () => {
	expect(corrected('{ do: emend, line: 2, expect: 毫不相干, corr: 落实, certainty: high }').messages).toEqual([
		'error page.yaml:2:5: 第2行没有“毫不相干”，第2行是“行政查制度落实。”；这一页别处也没有',
	]);
});

test('fails for a correction that is not possible', () => {
	expect(corrected('{ do: join, line: 3, expect: 义诊现场, to: 8 }').messages).toEqual([
		'error page.yaml:2:5: “义诊现场”：这一页只有3行，没有可以接到的一块；本篇最近有文字的是第2行、第3行',
	]);
});

test('fails for corrections that leave an article without a headline, and undoes them', () => {
	const { blocks, messages } = corrected('{ do: discard, line: 1, expect: 坚持, reason: 广告 }');
	expect(blocks).toHaveLength(3);
	expect(messages).toEqual(['error page.yaml:2:5: 改正之后这一篇没有标题了；请用 retype 另定一块为 headline']);
	expect(
		corrected(
			'{ do: retype, line: 1, expect: 坚持, type: kicker }',
			'{ do: retype, line: 3, expect: 义诊现场, type: headline }'
		).messages
	).toEqual([]);
});

test('fails for corrections that leave an article with two headlines, and names those that help', () => {
	const { blocks, messages } = corrected('{ do: retype, line: 3, expect: 义诊现场, type: headline }');
	expect(shown({ blocks })).toEqual(['headline 坚持党建引领', 'paragraph 行政查制度落实。', 'paragraph 义诊现场']);
	expect(messages).toEqual([
		'error page.yaml:2:5: 改正之后这一篇有2个标题（第1行、第3行）；第3行起如是另一篇，请用 { do: article, line: 3, expect: "义诊现场" } 分开，如是同一标题的下半，请再用 join 接上',
	]);
});

test('joins the halves of a headline with a space', () => {
	const { blocks, messages } = corrected(
		'{ do: retype, line: 3, expect: 义诊现场, type: headline }',
		'{ do: join, line: 3, expect: 义诊现场, to: 1 }'
	);
	expect(shown({ blocks })[0]).toBe('headline 坚持党建引领 义诊现场');
	expect(messages).toEqual([]);
});

test('corrects themes when the rules have given theirs', () => {
	const { blocks, messages } = corrected(
		'{ do: theme, line: 2, expect: 行政, add: [quality, nursing], note: 讲护理 }',
		'{ do: theme, line: 1, expect: 坚持, add: [nursing] }',
		'{ do: theme, line: 3, expect: 义诊, remove: [nursing] }'
	);
	expect(blocks.map(({ themes }) => themes)).toEqual([[], ['quality', 'nursing'], ['quality']]);
	expect(blocks[1]?.remarks).toEqual([{ do: 'theme', text: '讲护理' }]);
	expect(messages).toEqual([
		'warning page.yaml:2:5: “行政”：这一段本来就有主题 quality，这一项不再需要，请删去',
		'error page.yaml:3:5: “坚持”：主题只标在正文段落和条目上，这一块是 headline',
		'warning page.yaml:4:5: “义诊”：这一段本来就没有主题 nursing，这条改正不再需要，请删去',
	]);
});

test('says of a line of another article whose it is, and what to do', () => {
	const source = '坚持党建引领\n医院召开大会。\n\n建设智慧医院\n医院开展义诊。';
	const { blocks, discarded } = articleOf(source, { 1: 'headline', 4: 'headline' });
	const page = pageOf(
		source,
		{ lines: [1, 2], blocks: blocks.slice(0, 2), discarded },
		{ lines: [4, 5], blocks: blocks.slice(2), discarded: [] }
	);
	const { sidecar } = readSidecar(
		'corrections:\n  - { do: join, line: 2, expect: 大会, to: 5 }\n  - { do: move, line: 5, expect: 义诊, after: 1 }\n',
		'page.yaml'
	);
	beforeExtraction(page, sidecar!, rules);
	expect(sidecar!.file.messages.map(String)).toEqual([
		'page.yaml:2:5: “大会”：第5行在另一篇《建设智慧医院》（第4—5行）里，不能接到别的一篇去；如果两篇其实是一篇，请先写 { do: merge, line: 4, … }',
		'page.yaml:3:5: “义诊”：第1行在另一篇《坚持党建引领》（第1—2行）里，不能移到别的一篇去；如果两篇其实是一篇，请先写 { do: merge, line: 4, … }',
	]);
});
