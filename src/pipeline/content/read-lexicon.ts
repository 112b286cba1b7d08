import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import { checkLexicon } from '../lexicon/check-lexicon.ts';
import { LexiconSchema, type Lexicon } from '../lexicon/lexicon.ts';
import { openContent } from './content-file.ts';

/**
 * Reads the lexicon of a content folder, one file a subject.
 *
 * Undefined where one of them is wrong; `files` carry the messages of all.
 */
export function readLexicon(
	content: ContentFiles,
	folder = 'content'
): { lexicon: Lexicon | undefined; files: VFile[] } {
	const wanted = new Set(Object.keys(LexiconSchema.shape).map((name) => `lexicon/${name}.yaml`));
	const files: VFile[] = [];
	const entries = Object.entries(LexiconSchema.shape).map(([name, schema]) => {
		const { file, text } = openContent(content, `lexicon/${name}.yaml`, folder, wanted);
		files.push(file);
		const placed = text === undefined ? undefined : readYaml<unknown>(text, file, schema as z.ZodType);
		if (placed) checkLexicon(name, placed, file);
		return [name, placed?.value];
	});
	const isSound = !files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));
	return { lexicon: isSound ? (Object.fromEntries(entries) as Lexicon) : undefined, files };
}
