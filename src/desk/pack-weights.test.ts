import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { LineWeights } from '../pipeline/structure/line-model.ts';
import { packWeights, unpackWeights } from './pack-weights.ts';

const path = join(import.meta.dirname, '..', '..', 'content', 'models', 'lines.json');
const weights = JSON.parse(readFileSync(path, 'utf8')) as LineWeights;

test('gives back every weight that was packed', () => {
	const sent = JSON.parse(JSON.stringify(packWeights(weights))) as ReturnType<typeof packWeights>;
	const { features, ...rest } = unpackWeights(sent);
	expect(rest).toEqual({ steps: weights.steps, sure: weights.sure, likely: weights.likely });
	const ofEach = (all: LineWeights['features']) => Object.entries(all).map(([name, { weights: own }]) => [name, own]);
	expect(ofEach(features)).toEqual(ofEach(weights.features));
});

test('packs weights of any size, and features of any name', () => {
	const own = (weights: Record<string, number>) => ({ pages: 0, weights });
	const few: LineWeights = {
		features: {
			一: own({ headline: 0.05, text: -0.05 }),
			一二: own({ text: -4.21 }),
			一二三: own({}),
			二: own({ headline: 0.3, text: 0.31 }),
		},
		steps: {},
		sure: {},
		likely: {},
	};
	expect(unpackWeights(packWeights(few))).toEqual(few);
});

test('is much less to fetch than the weights as they are', () => {
	const weigh = (data: unknown) => gzipSync(JSON.stringify(data)).length;
	expect(weigh(packWeights(weights))).toBeLessThan(0.45 * weigh(weights));
});
