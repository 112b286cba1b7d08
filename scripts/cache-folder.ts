import { createHash } from 'node:crypto';
import { contentFolder, projectContent } from './read-content.ts';

/**
 * A folder for what a build keeps for the next one, relative to the project: one for each content folder, so that builds of
 * two corpora leave each other's alone. The content folder is the one in use if none is named.
 */
export function cacheFolder(name: string, content: string = contentFolder): string {
	const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
	return `./.cache/${content === projectContent ? '' : `${digest}/`}${name}`;
}
