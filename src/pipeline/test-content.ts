import type { ContentFiles } from '../model/content-files.ts';

const files = import.meta.glob<string>(
	['../../content/*.yaml', '../../content/{lexicon,hospitals}/*.yaml', '../../content/models/*.json'],
	{
		query: '?raw',
		import: 'default',
		eager: true,
	}
);

/** The lexicon, catalogues and records of the project, for tests. */
export const testContent: ContentFiles = new Map(
	Object.entries(files).map(([path, text]) => [path.replace('../../content/', ''), text])
);
