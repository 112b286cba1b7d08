import { expect, test } from 'vitest';
import { rememberPublished } from './remember-published.ts';
import { documentOf, memoryOf, sourceOf } from './test-archive.ts';

const report = {
	headline: '护理之光照亮病房',
	texts: ['清晨六点，住院部七楼的灯已经亮了，护士长推着治疗车走过长廊。', '去年冬天。'],
};
const document = { ...documentOf('a.txt', report), id: 'yichang-2021' };
const memory = memoryOf([sourceOf('a.txt', report)]);

test('remembers documents that were published before anything was remembered, as they are', () => {
	expect(rememberPublished([], [document])).toEqual(memory);
});

test('remembers the ids that blocks have, not those of their lines', () => {
	const [first, ...rest] = document.blocks;
	const shifted = { ...document, blocks: [{ ...first!, id: 'b9-2' }, ...rest] };
	expect(rememberPublished([], [shifted])[0]!.blocks.map(({ id }) => id)).toEqual(['b9-2', 'b3', 'b5']);
});

test('adds the blocks of a report of which it remembers none', () => {
	expect(rememberPublished([{ ...memory[0]!, blocks: [] }], [document])).toEqual(memory);
});

test('leaves what it knows as it is, also where the document has another address', () => {
	const known = memory.map((one) => ({ ...one, headline: '别的标题' }));
	expect(rememberPublished(known, [document])).toEqual(known);
	expect(rememberPublished(memory, [{ ...document, id: 'of-an-older-state' }])).toEqual(memory);
});
