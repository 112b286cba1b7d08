import type { VFile } from 'vfile';
import * as z from 'astro/zod';
import type { ContentFiles } from '../../model/content-files.ts';
import type { LineWeights } from '../structure/line-model.ts';
import { openContent, tellOfFile } from './content-file.ts';

/** `models/lines.json`: written by `npm run fit`, never by hand. */
const LineWeightsSchema = z.strictObject({
	features: z.record(z.string(), z.strictObject({ pages: z.int().min(0), weights: z.record(z.string(), z.number()) })),
	steps: z.record(z.string(), z.number()),
	sure: z.record(z.string(), z.number()),
	likely: z.record(z.string(), z.number()),
});

/** Reads the weights by which lines are read; undefined, with a message, where the file is missing or is not what `npm run fit` writes. */
export function readLineWeights(
	content: ContentFiles,
	folder: string
): { weights: LineWeights | undefined; file: VFile } {
	const { file, text } = openContent(content, 'models/lines.json', folder);
	if (text === undefined) return { weights: undefined, file };
	try {
		return { weights: LineWeightsSchema.parse(JSON.parse(text)), file };
	} catch {
		tellOfFile(file, '这个文件不是 npm run fit 写出的样子，请用 npm run fit 重写', 'weights');
		return { weights: undefined, file };
	}
}
