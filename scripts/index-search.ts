/** Makes the search index of the built site from the reports it publishes: `node scripts/with-node.mjs scripts/index-search.ts`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'yaml';
import { ArticleSchema } from '../src/model/schemas/article.ts';
import { HospitalSchema } from '../src/model/schemas/hospital.ts';
import { readThemeLabels } from './search/read-theme-labels.ts';
import { writeIndex } from './search/write-index.ts';

const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const articlesFolder = join(dist, 'articles');
const hospitalsFolder = join(root, 'content', 'hospitals');

if (!existsSync(articlesFolder)) {
	console.error('dist/articles/ 里没有报道：请先运行 astro build。');
	process.exit(1);
}

const articles = readdirSync(articlesFolder)
	.map((slug) => join(articlesFolder, slug, 'article.json'))
	.filter((file) => existsSync(file))
	.map((file) => ArticleSchema.parse(JSON.parse(readFileSync(file, 'utf8'))));
const hospitals = readdirSync(hospitalsFolder)
	.filter((file) => file.endsWith('.yaml'))
	.map((file) => {
		const record = HospitalSchema.parse(parse(readFileSync(join(hospitalsFolder, file), 'utf8')));
		return { ...record, id: basename(file, '.yaml') };
	});
const base = `/${process.env.BASE_PATH ?? ''}/`.replaceAll(/\/{2,}/gu, '/');

const started = performance.now();
const { reports, shards, cached, bytes } = await writeIndex({
	articles,
	hospitals,
	themes: readThemeLabels(join(root, 'content', 'themes.yaml')),
	base,
	dist,
	cache: join(root, '.cache', 'search'),
});
await close();
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(`检索索引：${reports} 篇，${shards} 份（${cached} 份未变），${Math.round(bytes / 1024)} kB，${seconds} 秒`);
