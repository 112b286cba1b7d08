import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { contentFolder, findContent, findKnowledge, projectContent } from './read-content.ts';

const name = 'virtual:content';
const resolved = `\0${name}`;

/**
 * Tells the site where its content lies and what the catalogues say: the module `virtual:content`, which
 * `src/archive/content.d.ts` describes. The site itself knows no folder; a changed catalogue shows at once in development.
 */
export function contentPlugin(): Plugin {
	return {
		name: 'xinglin-content',
		resolveId: (id) => (id === name ? resolved : undefined),
		load(id) {
			if (id !== resolved) return undefined;
			const catalogues = findContent(contentFolder, ['themes.yaml', 'indicators.yaml', 'programmes.yaml']);
			for (const file of catalogues.values()) this.addWatchFile(file);
			const texts = Array.from(catalogues, ([path, file]) => [path.replace('.yaml', ''), readFileSync(file, 'utf8')]);
			const knowledge = findKnowledge(contentFolder);
			const pages = [...new Set([contentFolder, projectContent])].map((folder) => join(folder, 'pages'));
			return [
				`export const contentFolder = ${JSON.stringify(contentFolder)};`,
				`export const cacheFolder = ${JSON.stringify(join(projectContent, '..', '.cache'))};`,
				`export const preparedFolder = ${JSON.stringify(process.env['XINGLIN_PREPARED'] ?? null)};`,
				`export const pagesFolders = ${JSON.stringify(pages)};`,
				`export const knowledgeFiles = ${JSON.stringify(Object.fromEntries(knowledge))};`,
				`export const catalogues = ${JSON.stringify(Object.fromEntries(texts))};`,
			].join('\n');
		},
	};
}
