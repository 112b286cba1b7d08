import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { knowledgeFiles } from 'virtual:content';
import type { DeskKnowledge } from '../../desk/protocol.ts';

/** What the desk reads pages with: lexicon, weights, catalogues, records. JSON is printed without its blanks. */
export const GET: APIRoute = async () => {
	const files = Object.entries(knowledgeFiles);
	const texts = await Promise.all(
		files.map(async ([path, file]) => {
			const text = await readFile(file, 'utf8');
			return [path, path.endsWith('.json') ? JSON.stringify(JSON.parse(text)) : text] as const;
		})
	);
	return Response.json(texts satisfies DeskKnowledge);
};
