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
	expect(unpackWeights(sent)).toEqual(weights);
});

test('is much less to fetch than the weights as they are', () => {
	const weigh = (data: unknown) => gzipSync(JSON.stringify(data)).length;
	expect(weigh(packWeights(weights))).toBeLessThan(0.65 * weigh(weights));
});
