import { describe, expect, test } from 'vitest';
import { convertText } from '../test-articles.ts';
import { recount } from '../test-recount.ts';

const body = '近年来，医院坚持把群众需求放在首位，不断优化就诊流程，缩短等候时间。患者满意度持续提升。';
const other = '2023年，随州市中心医院完成门诊12.5万人次，院长王松表示，医院将继续改善服务，让患者少跑路。';

/** A page on which nothing shows that a second article begins on line 5. */
const run = ['保定市中医院党建引领促发展', '□记者 李明', body, '', '护佑百姓健康', '', other, '', body].join('\n');
/** A page that the rules divide at line 4. */
const divided = ['【党建引领】', '坚持党建引领', body, '【高质量发展】', '丽水市中心医院：建设智慧医院', body].join(
	'\n'
);

/** The articles that a list of corrections gives, with what is said, and what a recount finds wrong. */
function converted(text: string, ...lines: string[]) {
	const conversion = convertText(text, lines.join('\n'));
	const { articles, sidecar, file } = conversion;
	return {
		articles,
		heads: articles.map(({ headline, source }) => `${source.lines.join('–')} ${headline}`),
		messages: sidecar!.messages.map((message) => `${message.fatal ? 'error' : 'warning'} ${String(message)}`),
		told: file.messages.map(({ reason }) => reason),
		faults: recount(text, conversion),
	};
}
const corrections = (...list: string[]) => ['corrections:', ...list.map((one) => `  - ${one}`)];

describe('article', () => {
	const article = '{ do: article, line: 5, expect: 护佑百姓健康 }';

	test('begins an article of its own, with its headline, facts, ledger and settings', () => {
		expect(convertText(run).articles).toHaveLength(1);
		const { articles, heads, messages, faults } = converted(
			run,
			...corrections(article),
			'articles:',
			'  - { headline: 护佑百姓健康, deck: 副题, slug: protect }'
		);
		expect(heads).toEqual(['1–3 保定市中医院党建引领促发展', '5–9 护佑百姓健康']);
		expect(messages).toEqual([]);
		expect(faults).toEqual([]);
		expect(articles[0]).toMatchObject({ deck: null, indicators: [], hospital: { name: '保定市中医院' } });
		expect(articles[1]).toMatchObject({
			deck: '副题',
			bylines: [],
			hospital: { name: '随州市中心医院' },
			indicators: [{ value: 125000 }],
			quotations: [{ speaker: '王松' }],
		});
		expect(articles.map(({ ledger }) => ledger.characters).reduce((sum, count) => sum + count)).toBe(
			Array.from(run.replaceAll(/\s/gu, '')).length
		);
	});

	test('makes a headline of the first line, where the rules find none', () => {
		const long = run.replace('护佑百姓健康', '护佑百姓健康，优化就诊流程。');
		const { heads } = converted(long, ...corrections('{ do: article, line: 5, expect: 护佑百姓健康 }'));
		expect(heads[1]).toBe('5–9 护佑百姓健康，优化就诊流程。');
	});

	test('leaves the corrections after it to both articles', () => {
		const { articles, messages } = converted(
			run,
			...corrections(
				'{ do: emend, line: 3, expect: 就诊流程, corr: 就医流程, certainty: low }',
				article,
				'{ do: indicator, line: 7, expect: 12.5万人次, off: true }'
			)
		);
		expect(messages).toEqual([]);
		expect(articles[0]!.blocks.at(-1)!.notes).toMatchObject([{ type: 'emended', corr: '就医流程' }]);
		expect(articles[1]!.indicators).toEqual([]);
	});

	test('tells readers what the editor says of it', () => {
		const { articles } = converted(run, ...corrections(article.replace(' }', ', note: 原版另题 }')));
		expect(articles[1]!.blocks[0]).toMatchObject({
			type: 'headline',
			remarks: [{ do: 'article', text: '原版另题' }],
		});
	});

	test('is not needed where an article begins, and not possible within a line', () => {
		expect(converted(divided, ...corrections('{ do: article, line: 4, expect: 【高质量发展】 }')).messages).toEqual([
			'warning page.yaml:2:5: “【高质量发展】”：这一行本来就另起一篇，这条改正不再需要，请删去',
		]);
		expect(converted(run, ...corrections('{ do: article, line: 5, expect: 百姓健康 }')).messages).toEqual([
			'error page.yaml:2:5: “百姓健康”：一篇须从一行的开头起，第5行的开头是“护佑百姓健康”',
		]);
		expect(converted(run, ...corrections('{ do: article, line: 6, expect: 护佑百姓健康 }')).messages).toEqual([
			'error page.yaml:2:5: 第6行没有“护佑百姓健康”，第6行是空行；第5行有，请改 line',
		]);
	});

	test('gives an article of a label alone that label for its headline, and says so', () => {
		const { heads, told } = converted(divided, ...corrections('{ do: article, line: 2, expect: 坚持党建引领 }'));
		expect(heads[0]).toBe('1–1 【党建引领】');
		expect(told).toContain('标题把握不大：暂以“党建引领”为标题');
	});
});

describe('merge', () => {
	const merge = '{ do: merge, line: 4, expect: 【高质量发展】, note: 原版是一篇 }';

	test('joins an article to the one before it, read anew as one', () => {
		const { articles, heads, messages, faults, told } = converted(divided, ...corrections(merge));
		expect(heads).toEqual(['1–6 坚持党建引领']);
		expect(messages).toEqual([]);
		expect(faults).toEqual([]);
		expect(articles[0]!.blocks.filter(({ type }) => type === 'headline')).toHaveLength(1);
		expect(articles[0]!.blocks.find(({ id }) => id === 'b4')?.remarks).toEqual([{ do: 'merge', text: '原版是一篇' }]);
		expect(told.filter((reason) => reason.includes('另为一篇'))).toEqual([]);
	});

	test('takes the headline of the second article as well', () => {
		const { heads } = converted(divided, ...corrections('{ do: merge, line: 5, expect: 丽水市中心医院 }'));
		expect(heads).toEqual(['1–6 坚持党建引领']);
	});

	test('undoes what article does', () => {
		const { heads, messages } = converted(
			run,
			...corrections('{ do: article, line: 5, expect: 护佑 }', '{ do: merge, line: 5, expect: 护佑 }')
		);
		expect(heads).toEqual(['1–9 保定市中医院党建引领促发展']);
		expect(messages).toEqual([]);
	});

	test('is not needed within an article, and not possible for the first', () => {
		expect(converted(divided, ...corrections('{ do: merge, line: 6, expect: 近年来 }')).messages).toEqual([
			'warning page.yaml:2:5: “近年来”：第6行不是一篇的开头，已在《丽水市中心医院：建设智慧医院》（第4—6行）里，这条改正不再需要，请删去',
		]);
		expect(converted(divided, ...corrections('{ do: merge, line: 1, expect: 党建引领 }')).messages).toEqual([
			'error page.yaml:2:5: “党建引领”：这是这一页的第一篇，前面没有文章可以合',
		]);
	});
});

test('an unsplit page with a second headline is told how to divide it', () => {
	const { articles, messages } = converted(
		run,
		...corrections('{ do: retype, line: 5, expect: 护佑百姓健康, type: headline }')
	);
	expect(articles).toEqual([]);
	expect(messages).toEqual([
		'error page.yaml:2:5: 改正之后这一篇有2个标题（第1行、第5行）；第5行起如是另一篇，请用 { do: article, line: 5, expect: "护佑百姓健康" } 分开，如是同一标题的下半，请再用 join 接上',
	]);
});
