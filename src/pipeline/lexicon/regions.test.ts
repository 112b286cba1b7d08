import { expect, test } from 'vitest';
import { testPipeline } from '../test-articles.ts';
import { regionPatterns, type RegionPatterns } from './regions.ts';

const patterns = regionPatterns(testPipeline().knowledge.lexicon.regions);
const holds = (name: keyof RegionPatterns, text: string) => new RegExp(`^${patterns[name]}$`, 'u').test(text);

test.each<[keyof RegionPatterns, string, boolean]>([
	['whole', '全县', true],
	['whole', '我省', true],
	['whole', '全院', false],
	['province', '内蒙古', true],
	['province', '江西', true],
	['province', '龙江', true],
	['province', '江西省', false],
	['province', '随州', false],
	['signed', '渝东南', true],
	['signed', '冀北', true],
	['signed', '院东', false],
	['direction', '中', true],
	['direction', '西北', true],
	['corner', '西北', true],
	['corner', '西', false],
])('%s: %s', (name, text, isOne) => {
	expect(holds(name, text)).toBe(isOne);
});
