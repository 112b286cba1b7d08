import type { ContentFiles } from '../../src/model/content-files.ts';
import { type ReadersWords, ReadersWordsSchema } from '../../src/model/schemas/readers-words.ts';
import { requireYaml } from '../../src/model/yaml/require-yaml.ts';
import { PlainError } from '../plain-error.ts';

const name = 'readers-words.yaml';

/** How readers ask and reports write; nothing where the content folder has no such file. Throws with all that is wrong with it. */
export function readReadersWords(content: ContentFiles, folder: string): ReadersWords {
	const text = content.get(name);
	if (text === undefined) return { same: [], questions: [] };
	try {
		return requireYaml(text, `${folder}/${name}`, ReadersWordsSchema);
	} catch (error) {
		throw new PlainError((error as Error).message);
	}
}
