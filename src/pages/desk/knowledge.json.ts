import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { knowledgeFiles } from 'virtual:content';
import { packWeights, weightsPath } from '../../desk/pack-weights.ts';
import type { DeskKnowledge } from '../../desk/protocol.ts';
import type { LineWeights } from '../../pipeline/structure/line-model.ts';

/** What the desk reads pages with: lexicon, weights (packed), catalogues, records. */
export const GET: APIRoute = async () => {
	const files = Object.entries(knowledgeFiles);
	const texts = await Promise.all(
		files.map(async ([path, file]) => {
			const text = await readFile(file, 'utf8');
			return [
				path,
				path === weightsPath ? JSON.stringify(packWeights(JSON.parse(text) as LineWeights)) : text,
			] as const;
		})
	);
	return Response.json(texts satisfies DeskKnowledge);
};
