import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { knowledgeFiles } from 'virtual:content';
import { parse } from 'yaml';
import { packWeights, weightsPath } from '../../desk/pack-weights.ts';
import type { DeskKnowledge } from '../../desk/protocol.ts';
import type { LineWeights } from '../../pipeline/structure/line-model.ts';

/** What only the search reads. */
const notNeeded = new Set(['readers-words.yaml']);
/** Records come as they are written, for one that is wrong stops only the reports of its hospital. */
const isRecord = (path: string) => path.startsWith('hospitals/');
const withoutEnglish = (key: string, value: unknown) => (key === 'english' ? undefined : value);

function pack(path: string, text: string): unknown {
	if (path === weightsPath) return packWeights(JSON.parse(text) as LineWeights);
	return isRecord(path) ? text : JSON.parse(JSON.stringify(parse(text), withoutEnglish));
}

/** What the desk reads pages with: lexicon and catalogues as what they say, without comments; weights, packed; records. */
export const GET: APIRoute = async () => {
	const files = Object.entries(knowledgeFiles).filter(([path]) => !notNeeded.has(path));
	const packed = files.map(async ([path, file]) => [path, pack(path, await readFile(file, 'utf8'))] as const);
	return Response.json((await Promise.all(packed)) satisfies DeskKnowledge);
};
