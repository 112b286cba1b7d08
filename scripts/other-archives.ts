import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { SiteSchema, type OtherArchive } from '../src/model/schemas/site.ts';
import { readYaml } from '../src/model/yaml/read-yaml.ts';
import type { SiteAddress } from './site-address.ts';

const settings = join(import.meta.dirname, '..', 'src', 'site.yaml');

/**
 * The other archives that are searched together with this one. The site itself is none of them, so that several sites can
 * have the same list; settings that cannot be read name none, for the page that shows them says what is wrong.
 */
export function readOtherArchives({ site, base }: SiteAddress, text = readFileSync(settings, 'utf8')): OtherArchive[] {
	const read = readYaml(text, new VFile({ path: 'src/site.yaml' }), SiteSchema);
	return (read?.value.archives ?? []).filter(({ url }) => url !== `${site}${base}`);
}

/** The origins from which a page may fetch their indexes, each once. */
export function originsOf(archives: readonly OtherArchive[]): string[] {
	return [...new Set(archives.map(({ url }) => new URL(url).origin))];
}
