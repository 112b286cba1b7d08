import { expect, test } from 'vitest';
import { readBuildWish } from './build-wish.ts';

test('reads what a build is to make', () => {
	expect(readBuildWish([])).toEqual({ make: 'site', parts: undefined, out: undefined });
	expect(readBuildWish(['--parts', '4', '--out', 'there'])).toEqual({ make: 'site', parts: 4, out: 'there' });
	expect(readBuildWish(['--part', '2/4', '--out', 'there'])).toEqual({
		make: 'part',
		part: { number: 2, of: 4 },
		out: 'there',
	});
	expect(readBuildWish(['--join', 'parts'])).toEqual({ make: 'join', folder: 'parts', out: undefined });
});

test.each([
	['a part without a place of its own', ['--part', '2/4']],
	['a part that there is not', ['--part', '5/4', '--out', 'there']],
	['two things at once', ['--part', '2/4', '--join', 'parts', '--out', 'there']],
	['no number of parts', ['--parts', '0']],
	['what it does not know', ['--fast']],
	['a stray word', ['part']],
])('does not read %s', (_, parameters) => {
	expect(readBuildWish(parameters)).toBeUndefined();
});
