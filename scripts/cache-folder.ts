import { createHash } from 'node:crypto';
import { contentFolder, projectContent } from './read-content.ts';

/**
 * A folder for what a build keeps for the next one, relative to the project: one for each content folder, so that builds of
 * two corpora leave each other's alone.
 */
export function cacheFolder(name: string): string {
	const digest = createHash('sha256').update(contentFolder).digest('hex').slice(0, 12);
	return `./.cache/${contentFolder === projectContent ? '' : `${digest}/`}${name}`;
}
