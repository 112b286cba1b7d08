import { expect, test } from 'vitest';
import type { Article, ArticleFrontmatter, Block } from '../../model/schemas/article.ts';
import { chooseExcerpts } from './choose-excerpts.ts';

const whole = '三年里，门诊大厅换了模样，排队的人少了，问路的人也少了，看一次病的时间省了一半。';
const long = `${'这些年医院一直在做一件事，'.repeat(3)}把病人的时间还给病人。${'大家说，这样的日子才有盼头，'.repeat(5)}。`;
const paragraph = (id: string, text: string, notes: { type: string }[] = []) =>
	({ id, type: 'paragraph', text, notes }) as unknown as Block;
const report = (id: string, hospital: string | null, ...blocks: Block[]) =>
	({ id, headline: id, hospital: hospital && { id: hospital, name: hospital }, blocks }) as unknown as Article;
const read = (frontmatter: ArticleFrontmatter) => Promise.resolve(frontmatter as Article);
const choose = async (addresses: string[], reports: Article[]) => {
	const { shown, gone } = await chooseExcerpts(addresses, reports, read);
	return { shown: shown.map(({ report: { id }, block }) => `${id}#${block.id}`), gone };
};

const a = report('a', '甲', paragraph('b1', whole), paragraph('b2', '短。'));
const a2 = report('a2', '甲', paragraph('b1', whole));
const b = report('b', '乙', paragraph('b1', '第一句是'), paragraph('b2', whole));

test('shows what the operator chose', async () => {
	expect(await choose(['b#b1', 'a#b2'], [a, b])).toEqual({ shown: ['b#b1', 'a#b2'], gone: [] });
	expect(await choose([], [a, b])).toEqual({ shown: [], gone: [] });
});

test('takes a passage of another hospital in the place of one that is gone, where that stood', async () => {
	expect(await choose(['x#b1', 'a#b1'], [a, a2, b])).toEqual({
		shown: ['b#b2', 'a#b1'],
		gone: [{ address: 'x#b1', reason: 'report' }],
	});
	expect((await choose(['b#b9', 'a#b1'], [a, b])).gone).toEqual([{ address: 'b#b9', reason: 'block' }]);
});

test('takes another report of the same hospital where there is no other hospital, and none twice', async () => {
	expect((await choose(['x#b1', 'y#b1', 'z#b1'], [a, a2])).shown).toEqual(['a#b1', 'a2#b1']);
});

test('takes a paragraph that stands whole before a longer one, and none that is cut or doubtful', async () => {
	expect((await choose(['x#b1'], [report('c', null, paragraph('b1', long), paragraph('b2', whole))])).shown).toEqual([
		'c#b2',
	]);
	expect((await choose(['x#b1'], [report('c', null, paragraph('b1', long))])).shown).toEqual(['c#b1']);
	const doubtful = paragraph('b1', whole, [{ type: 'gap' }]);
	const unfinished = paragraph('b2', whole.slice(0, -1));
	expect((await choose(['x#b1'], [report('c', null, doubtful, unfinished)])).shown).toEqual([]);
});
