/**
 * Makes the data package of a built site, `data/xinglin-archive.zip`:
 * `node scripts/with-node.mjs scripts/package-data.ts [FOLDER]`, `dist` if none is named.
 *
 * It holds what the site publishes (tables, citations, schemas), the reports as JSON Lines and as TEI P5, both data
 * dictionaries, CITATION.cff and checksums. The same content gives the same bytes: no time of making, no order of a disk.
 */
import { readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { endWithParent } from './end-with-parent.ts';
import { packageFiles } from './package/package-files.ts';
import { zipFiles } from './package/zip-files.ts';
import { runCommand } from './plain-error.ts';
import { readPublished } from './read-published.ts';
import { dist } from './replace-site.ts';
import { readSiteAddress } from './site-address.ts';
import { requireYaml } from '../src/model/yaml/require-yaml.ts';
import { SiteSchema } from '../src/model/schemas/site.ts';

const [named = dist] = process.argv.slice(2);
const folder = resolve(named);
endWithParent();

await runCommand(async () => {
	const settings = 'src/site.yaml';
	const text = readFileSync(join(import.meta.dirname, '..', settings), 'utf8');
	const { site, base } = readSiteAddress();
	const files = packageFiles({
		data: join(folder, 'data'),
		reports: readPublished(folder),
		site: requireYaml(text, settings, SiteSchema),
		home: site + base.replace(/\/+$/u, ''),
	});
	const target = join(folder, 'data', 'xinglin-archive.zip');
	const count = await zipFiles(files, target);
	console.log(`数据包：${count} 个文件，${Math.round(statSync(target).size / 1024)} kB`);
	return 0;
}, folder);
