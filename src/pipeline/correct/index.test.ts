import { expect, test } from 'vitest';
import { articleOf, pageOf, shown } from '../test-articles.ts';
import { correct } from './index.ts';
import { readSidecar } from './read-sidecar.ts';

const text = '坚持党建引领\n行政查制度落实。\n义诊现场';

/** What a list of corrections makes of the page, with what is said of them. */
function corrected(...corrections: string[]) {
	const { sidecar } = readSidecar(`corrections:\n${corrections.map((one) => `  - ${one}\n`).join('')}`, 'page.yaml');
	const page = correct(pageOf(text, articleOf(text, { 1: 'headline' })), sidecar!, 'structure');
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
	expect(messages).toEqual(['error page.yaml:3:5: 第2行没有“义诊现场”，这条改正已对不上原文，请核对行号和文字']);
});

test('warns of a correction that is no longer needed', () => {
	expect(corrected('{ do: emend, line: 2, expect: 行政查查制度, corr: 行政查制度, certainty: high }').messages).toEqual(
		['warning page.yaml:2:5: 第2行已是“行政查制度”，这条改正不再需要，请删去']
	);
	expect(corrected('{ do: retype, line: 3, expect: 义诊现场, type: paragraph }').messages).toEqual([
		'warning page.yaml:2:5: “义诊现场”：这一块已经是 paragraph，这条改正不再需要，请删去',
	]);
});

test('fails for a correction that is not possible', () => {
	expect(corrected('{ do: join, line: 3, expect: 义诊现场, to: 8 }').messages).toEqual([
		'error page.yaml:2:5: “义诊现场”：第8行没有文字',
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

test('leaves corrections of themes for later', () => {
	const { blocks } = corrected('{ do: theme, line: 2, expect: 行政, add: [quality] }');
	expect(blocks[1]?.themes).toEqual([]);
});
