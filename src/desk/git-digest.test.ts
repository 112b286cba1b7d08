import { expect, test } from 'vitest';
import { gitDigest } from './git-digest.ts';

test('names what a file holds as git hash-object does', () => {
	expect(gitDigest(new Uint8Array())).toBe('e69de29bb2d1d6434b8b29ae775ad8c2e48c5391');
	expect(gitDigest(new TextEncoder().encode('hello\n'))).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
});
