import { expect, test } from 'vitest';
import { readContent, contentFolder } from '../read-content.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { checkArticles, type Referents } from './check-articles.ts';
import { scanArticle } from './scan-article.ts';

/** A report that names a hospital, an indicator of the catalogue and a theme, as the conversion writes it. */
const source = `守护百姓健康
——宜川市第九人民医院高质量发展纪实
□记者 王松

2023年，宜川市第九人民医院平均住院日8.5天。医院党委坚持党建引领，把支部建在科室，推动党建与业务深度融合。
`;
const pipeline = requirePipeline(readContent(contentFolder));
const { articles } = convertSource(new TextEncoder().encode(source), 'y.txt', pipeline);
const article = { ...articles[0]!, id: 'yichuan-2023' };
const mdx = toMdx(article);

const referents: Referents = {
	hospitals: new Set([article.hospital!.id]),
	themes: new Set(article.blocks.flatMap(({ themes }) => themes)),
	indicators: new Set(['average-length-of-stay']),
	sources: new Map([['y.txt', 'content/sources/y.txt']]),
};
const path = 'content/articles/yichuan-2023.mdx';
const check = (text: string, changed: Partial<Referents> = {}, at = path) =>
	checkArticles(new Map([[at, text]]), { ...referents, ...changed }).flatMap(({ messages }) => messages.map(String));

/** Line and column at which a text first stands in the article, from 1. */
function placeOf(text: string): string {
	const before = mdx.slice(0, mdx.indexOf(text));
	return `${before.split('\n').length}:${before.length - before.lastIndexOf('\n')}`;
}

test('reads the names in a written article', () => {
	const scanned = scanArticle(mdx);
	expect(scanned.id?.name).toBe('yichuan-2023');
	expect(scanned.source?.name).toBe('y.txt');
	expect(scanned.hospital?.name).toBe(article.hospital!.id);
	expect(scanned.themes.map(({ name }) => name)).toEqual(article.blocks.flatMap(({ themes }) => themes));
	expect(scanned.themes.length).toBeGreaterThan(0);
	expect(scanned.indicators.map(({ name }) => name)).toEqual(
		article.indicators.flatMap(({ indicator }) => indicator ?? [])
	);
	expect(scanned.indicators.length).toBeGreaterThan(0);
});

test('reads no names in the text of a report', () => {
	const scanned = scanArticle(`${mdx}\n---\nid: "x"\n    themes: ["no-such"]\n`);
	expect(scanned).toEqual(scanArticle(mdx));
});

test('says nothing where all is there', () => {
	expect(check(mdx)).toEqual([]);
});

test('names a hospital, a theme and an indicator that are not there, at their place', () => {
	expect(check(mdx, { hospitals: new Set() })).toEqual([
		`${path}:${placeOf(`${article.hospital!.id}"`)}: 没有医院档案 hospitals/${article.hospital!.id}.yaml；请运行 npm run convert，或补上档案`,
	]);
	expect(check(mdx, { indicators: new Set() })[0]).toBe(
		`${path}:${placeOf('average-length-of-stay')}: indicators.yaml 里没有指标 average-length-of-stay；请运行 npm run convert，或在目录里补上它`
	);
	const [theme] = scanArticle(mdx).themes;
	expect(check(mdx, { themes: new Set() })[0]).toBe(
		`${path}:${theme!.line}:${theme!.column}: themes.yaml 里没有主题 ${theme!.name}；请运行 npm run convert，或在目录里补上它`
	);
});

test('names an article without its source, and a source without an article', () => {
	const sources = new Map([['z.txt', 'content/sources/z.txt']]);
	expect(check(mdx, { sources })).toEqual([
		`${path}:${placeOf('y.txt')}: 原件 y.txt 不在 sources 里了；请运行 npm run convert`,
		'content/sources/z.txt:1:1: 还没有转换成报道；请运行 npm run convert',
	]);
});

test('names a file that has another name than its article, and one that is none', () => {
	expect(check(mdx, {}, 'content/articles/b.mdx')).toEqual([
		`content/articles/b.mdx:${placeOf('yichuan-2023')}: 文件名与篇名“yichuan-2023”不同；请改回文件名，或删去它再运行 npm run convert`,
	]);
	expect(check('# Notes\n', { sources: new Map() })).toEqual([
		`${path}:1:1: 不是转换写成的报道；请删去这个文件，再运行 npm run convert`,
	]);
});
