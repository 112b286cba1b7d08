import { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import { SiteSchema } from '../../model/schemas/site.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import { openSidecar } from './open-sidecar.ts';
import { readKnowledge } from './read-knowledge.ts';

/** The texts that people write, as far as they are to be checked. */
export interface WrittenFiles {
	/** Lexicon, catalogues, hospital records. */
	content: ContentFiles;
	/** Sidecars by their path in the content folder (`sources/x.yaml`): bytes where their encoding is not known. */
	sidecars?: ReadonlyMap<string, string | Uint8Array>;
	/** The text of `src/site.yaml`. */
	site?: string;
	/** How the content folder is named in messages. */
	folder?: string;
}

/**
 * Checks everything that people write, from the texts alone: form, ids that nothing has, ids and words that are taken twice,
 * records that contradict the table of divisions or each other.
 *
 * The files that carry messages; one with a fatal message cannot be used as it is.
 */
export function checkContent({ content, sidecars = new Map(), site, folder = 'content' }: WrittenFiles): VFile[] {
	const { catalogues, hospitals, files } = readKnowledge(content, folder);
	const known = catalogues && { ...catalogues, hospitals };
	const opened = Array.from(sidecars, ([path, sidecar]) => openSidecar(sidecar, `${folder}/${path}`, known).file);
	const settings = new VFile({ path: 'src/site.yaml' });
	if (site !== undefined) readYaml(site, settings, SiteSchema);
	return [...files, ...opened, settings].filter(({ messages }) => messages.length > 0);
}
