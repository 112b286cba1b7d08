import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import { ArticleSchema } from '../model/schemas/article.ts';
import Cite from './Cite.astro';
import Contents from './Contents.astro';
import Crosshead from './blocks/Crosshead.astro';
import SmallPrint from './blocks/SmallPrint.astro';
import Glance from './Glance.astro';
import Provenance from './Provenance.astro';
import ReportHead from './ReportHead.astro';
import ReportItem from './ReportItem.astro';

const place = { depth: null, runIn: null, sure: 'sure' as const, themes: [], notes: [] };
const article = ArticleSchema.parse({
	version: 1,
	id: 'suizhou-central-hospital-2021',
	source: { file: '000.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: [3, 111] },
	sectionLabel: null,
	kickers: ['来自医院的报道'],
	headline: '夯根基强管理 党建引领促发展',
	deck: '随州市中心医院情暖病患办实事纪实',
	editorsNote: [],
	bylines: [{ role: '通讯员', org: null, names: ['熊仕伟'] }],
	sponsor: null,
	publication: null,
	date: { edtf: '2021', basis: 'inferred', evidence: [{ quote: '2021年', block: 'b9' }] },
	hospital: null,
	organisations: [],
	indicators: [],
	honours: [],
	programmes: [],
	people: [],
	quotations: [],
	ledger: { characters: 60, placed: 58, marks: 2, discarded: [] },
	provenance: null,
	reviewed: null,
	blocks: [
		{ ...place, id: 'b3', type: 'kicker', text: '来自医院的报道', source: [[3, 0, 9]] },
		{ ...place, id: 'b5', type: 'headline', text: '夯根基强管理 党建引领促发展', source: [[5, 0, 14]] },
		{ ...place, id: 'b7', type: 'byline', text: '通讯员 熊仕伟', source: [[7, 0, 7]] },
		{ ...place, id: 'b8', type: 'crosshead', depth: 2, text: '学党史 办实事', source: [[8, 0, 7]] },
		{
			...place,
			id: 'b9',
			type: 'paragraph',
			text: '优质护理。2021年开展。',
			runIn: '优质护理。',
			source: [[9, 0, 12]],
		},
	],
});
const container = await AstroContainer.create();

test('the head of a report gives every line its address and says what is inferred', async () => {
	const html = await container.renderToString(ReportHead, { props: { article } });
	expect(html).toMatch(/<p class="kicker-deck" id="b3"[^>]*>——来自医院的报道/u);
	expect(html).toMatch(/<h1 class="headline" id="b5"[^>]*>.*夯根基强管理<\/span>\u3000<span/su);
	expect(html).toContain('报名、刊期原件均未载');
	expect(html).toMatch(/2021年，据<a href="#b9">文内<\/a>推断/u);
	expect(html).toContain('通讯员　熊仕伟');
});

test('the contents list crossheads and run-in heads', async () => {
	const html = await container.renderToString(Contents, { props: { article } });
	expect(html).toContain('<a href="#b8">学党史　办实事</a>');
	expect(html).toContain('<a href="#b9">优质护理</a>');
});

test('a report without facts shows no empty boxes', async () => {
	const html = await container.renderToString(Glance, {
		props: { report: article, hospital: undefined, themeNames: new Map() },
	});
	expect(html.match(/<h2>/gu)).toHaveLength(1);
	expect(html).toContain('本篇不专述一家医院');
});

test('the citation leaves out what is unknown', async () => {
	const html = await container.renderToString(Cite, { props: { report: article } });
	expect(html).toContain('熊仕伟. 夯根基强管理 党建引领促发展[N]. [2021].');
	expect(html).toContain('日期为推断');
});

test('a report in a list says when it appeared', async () => {
	const html = await container.renderToString(ReportItem, { props: { report: article } });
	expect(html).toContain('href="/articles/suizhou-central-hospital-2021/"');
	expect(html).toContain('2021年');
});

const edited = {
	...article,
	provenance: { newspaper: '随州日报', date: null, page: '四版', obtained: '报社数字报', rights: '随州日报社' },
	reviewed: { by: '张三', on: '2026-11-24' },
};

test('a report says on which page it stood, who read it against its source, and what is known of its origin', async () => {
	const head = await container.renderToString(ReportHead, { props: { article: edited } });
	expect(head).toMatch(/<span[^>]*>第4版<\/span>/u);
	expect(head).toContain('张三，2026年11月24日核对');
	const origin = await container.renderToString(Provenance, { props: { report: edited } });
	for (const words of ['随州日报（编者所记）', '第4版', '报社数字报', '随州日报社', '对照原件读过', '000.txt'])
		expect(origin).toContain(words);
	expect(await container.renderToString(Provenance, { props: { report: article } })).toContain('尚无人对照原件核对');
	const cite = await container.renderToString(Cite, { props: { report: { ...edited, publication: '随州日报' } } });
	expect(cite).toContain('随州日报，[2021]（4）.');
	expect(cite).not.toContain('版次未载');
});

test('a list says which reports somebody has read against their source', async () => {
	expect(await container.renderToString(ReportItem, { props: { report: edited } })).toContain('已核对');
	expect(await container.renderToString(ReportItem, { props: { report: article } })).not.toContain('已核对');
});

test('what an editor says stands with the head, a crosshead and small print', async () => {
	const [kicker, headline, ...rest] = article.blocks;
	const remarks = [{ do: 'article', text: '原版另题' }];
	const noted = { ...article, blocks: [kicker, { ...headline!, remarks }, ...rest] };
	const head = await container.renderToString(ReportHead, { props: { article: noted } });
	expect(head.replaceAll(/<[^>]*>|\s/gu, '')).toContain('编者注原版另题。');
	const notes = [{ lemma: '编者注', remark: '原是图说。' }];
	for (const block of [Crosshead, SmallPrint])
		expect(await container.renderToString(block, { props: { id: 'b8', notes } })).toContain('原是图说。');
});
