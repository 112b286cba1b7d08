/**
 * Makes the search index of a built site from the reports it publishes:
 * `node scripts/with-node.mjs scripts/index-search.ts [FOLDER]`, `dist` if none is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { close } from 'pagefind';
import { parse } from 'yaml';
import { ArticleSchema } from '../src/model/schemas/article.ts';
import { HospitalSchema } from '../src/model/schemas/hospital.ts';
import { cacheFolder } from './cache-folder.ts';
import { endWithParent } from './end-with-parent.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { contentFolder, findContent } from './read-content.ts';
import { dist } from './replace-site.ts';
import { readThemeLabels } from './search/read-theme-labels.ts';
import { writeIndex } from './search/write-index.ts';
import { readSiteAddress } from './site-address.ts';

const root = join(import.meta.dirname, '..');
const [named = dist] = process.argv.slice(2);
const site = resolve(named);
endWithParent();

/** The reports as the site publishes them. */
function readArticles() {
	if (!existsSync(join(site, 'index.html'))) throw new PlainError(`${named} 里还没有网站：请先运行 npm run build`);
	const folder = join(site, 'articles');
	return (
		readdirSync(folder)
			.map((slug) => ({ slug, file: join(folder, slug, 'article.json') }))
			.filter(({ file }) => existsSync(file))
			.map(({ slug, file }) => ({
				slug,
				document: JSON.parse(readFileSync(file, 'utf8')) as { id: string; removed?: true },
			}))
			// At a former address stands the document of another report, or what was removed.
			.filter(({ slug, document: { id, removed } }) => id === slug && removed === undefined)
			.map(({ document }) => ArticleSchema.parse(document))
	);
}

function readHospitals() {
	return Array.from(findContent(contentFolder, ['hospitals/*.yaml']).values(), (file) => ({
		...HospitalSchema.parse(parse(readFileSync(file, 'utf8'))),
		id: basename(file, '.yaml'),
	}));
}

await runCommand(async () => {
	const started = performance.now();
	const themes = findContent(contentFolder, ['themes.yaml']).get('themes.yaml');
	const { reports, shards, cached, bytes } = await writeIndex({
		articles: readArticles(),
		hospitals: readHospitals(),
		themes: themes === undefined ? new Map() : readThemeLabels(themes),
		base: readSiteAddress().base,
		dist: site,
		cache: join(root, cacheFolder('search')),
	});
	await close();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`检索索引：${reports} 篇，${shards} 份（${cached} 份未变），${Math.round(bytes / 1024)} kB，${seconds} 秒`
	);
	return 0;
}, site);
