/**
 * Makes the search index of a built site from the reports it publishes:
 * `node scripts/with-node.mjs scripts/index-search.ts [FOLDER]`, `dist` if none is named.
 */
import { join, resolve } from 'node:path';
import { close } from 'pagefind';
import { readCatalogues } from '../src/pipeline/content/read-catalogues.ts';
import { readRecords } from '../src/pipeline/content/read-records.ts';
import { cacheFolder } from './cache-folder.ts';
import { endWithParent } from './end-with-parent.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { contentFolder, readContent } from './read-content.ts';
import { readOtherArchives } from './other-archives.ts';
import { readPublished } from './read-published.ts';
import { dist } from './replace-site.ts';
import { readReadersWords } from './search/read-readers-words.ts';
import { writeIndex } from './search/write-index.ts';
import { readSiteAddress } from './site-address.ts';
import { listMessages } from './list-messages.ts';
import { shownPath } from './convert/shown-path.ts';

const root = join(import.meta.dirname, '..');
const [named = dist] = process.argv.slice(2);
const site = resolve(named);
endWithParent();

/** The records and catalogues of the content folder; throws with all that is wrong with them. */
function readNames() {
	const content = readContent(contentFolder);
	const folder = shownPath(contentFolder);
	const { records, files: recordFiles } = readRecords(content, folder);
	const { catalogues, files: catalogueFiles } = readCatalogues(content, folder);
	const wrong = [...recordFiles, ...catalogueFiles].filter(({ messages }) =>
		messages.some(({ fatal }) => fatal === true)
	);
	if (!catalogues || wrong.length > 0) throw new PlainError(listMessages(wrong));
	return {
		hospitals: records.map(({ record }) => record),
		catalogues: { ...catalogues, words: readReadersWords(content, folder) },
	};
}

await runCommand(async () => {
	const started = performance.now();
	const address = readSiteAddress();
	const { reports, shards, cached, bytes } = await writeIndex({
		articles: readPublished(site),
		...readNames(),
		base: address.base,
		dist: site,
		cache: join(root, cacheFolder('search')),
		searchesOthers: readOtherArchives(address).length > 0,
	});
	await close();
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(
		`检索索引：${reports} 篇，${shards} 份（${cached} 份未变），${Math.round(bytes / 1024)} kB，${seconds} 秒`
	);
	return 0;
}, site);
