/**
 * Prepares the notes of a release of the data from the changelog: `npm run release`, after a build. Prints them; what is
 * released, when and where stays with whoever releases it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SiteSchema } from '../src/model/schemas/site.ts';
import { requireYaml } from '../src/model/yaml/require-yaml.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { findContent, contentFolder } from './read-content.ts';
import { releaseNotes } from './package/release-notes.ts';
import { dist } from './replace-site.ts';

await runCommand(() => {
	const settings = 'src/site.yaml';
	const site = requireYaml(readFileSync(join(import.meta.dirname, '..', settings), 'utf8'), settings, SiteSchema);
	const zip = join(dist, 'data', 'xinglin-archive.zip');
	if (!existsSync(zip)) throw new PlainError('还没有数据包：请先运行 npm run build');
	if (!site.dataRelease) throw new PlainError(`${settings} 里没有 dataRelease：请写明版本与日期`);
	const changelog = findContent(contentFolder, ['pages/*.mdx']).get('pages/changelog.mdx');
	const sha256 = createHash('sha256').update(readFileSync(zip)).digest('hex');
	console.log(releaseNotes(changelog === undefined ? '' : readFileSync(changelog, 'utf8'), site, sha256));
	return Promise.resolve(0);
}, dist);
