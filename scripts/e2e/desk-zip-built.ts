import { globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import type { Article } from '../../src/model/schemas/article.ts';
import { askPage } from './ask-page.ts';
import { deskPage } from './desk-at-work.ts';
import type { CloneUnderTest } from './desk-in-clone.ts';

const root = join(import.meta.dirname, '..', '..');

/** Tests that what left the desk as a zip is on the site, once it was put into a clone and built. */
export function testZip(own: CloneUnderTest): void {
	const readJson = (path: string): unknown => JSON.parse(readFileSync(join(own.folder, 'dist', path), 'utf8'));
	let reports: Article[];
	beforeAll(() => {
		const all = readJson('data/articles.json') as Article[];
		reports = all
			.filter(({ source: { file } }) => file === deskPage.name)
			.map(({ id }) => readJson(`articles/${id}/article.json`) as Article);
	});

	test('has both reports, each with its hospital, and those that were there', () => {
		expect(reports.map(({ headline, hospital }) => [headline, hospital?.name])).toEqual([
			['让群众在家门口看好病', '沙渡县人民医院'],
			['随州市中心医院开展联合义诊', '随州市中心医院'],
		]);
		const before = globSync('*.mdx', { cwd: join(root, 'content', 'articles') }).sort();
		const now = readdirSync(join(own.folder, 'content', 'articles'));
		expect(now).toHaveLength(before.length + 2);
		for (const name of before)
			expect(readFileSync(join(own.folder, 'content', 'articles', name), 'utf8'), name).toBe(
				readFileSync(join(root, 'content', 'articles', name), 'utf8')
			);
	});

	test('shows exactly those corrections that were made at the desk, and who read it', async () => {
		const made = reports.map(({ blocks, programmes }) => ({
			notes: blocks.flatMap(({ notes }) => notes).filter(({ type }) => type !== 'joined'),
			programmes: programmes.map(({ name }) => name),
		}));
		expect(made[0]!.notes).toMatchObject([{ type: 'emended', sic: '等侯', corr: '等候' }]);
		expect(made[0]!.programmes).toContain('暖心一刻');
		expect(made[1]!.notes).toMatchObject([{ type: 'suspect', text: '与上段重出' }]);
		expect(reports.map(({ reviewed }) => reviewed?.by)).toEqual(['程校', '程校']);
		await own.page.goto(`${own.url}articles/${reports[0]!.id}/`);
		const said = await own.page.getByRole('main').innerText();
		expect(said).toContain('患者平均等侯〔候〕时间由40分钟缩短到15分钟');
		expect(said).toContain('应作“等候”');
		expect(said).toContain('程校');
		await own.page.goto(`${own.url}articles/${reports[1]!.id}/`);
		expect(await own.page.getByRole('main').innerText()).toContain('与上段重出');
	});

	test('is found, by what was printed and by what was corrected', async () => {
		await own.page.goto(`${own.url}search/`);
		for (const [query, report] of [
			['患者平均等候时间', 0],
			['患者平均等侯时间', 0],
			['累计服务患者3200余人次', 0],
			['为居民义诊420人次', 1],
			['发放健康手册', 1],
		] as const)
			expect(await askPage(own.page, query), query).toMatchObject({ tier: 'exact', reports: [reports[report]!.id] });
	});
}
