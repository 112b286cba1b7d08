import { expect, test } from 'vitest';
import { gitDigest } from './git-digest.ts';
import { digestsOf, guardFiles, mayReplace } from './guarded-files.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const page = { path: 'content/sources/页.txt', bytes: bytesOf('医院') };
const sidecar = { path: 'content/sources/页.yaml', bytes: bytesOf('corrections: [] # two\n') };
const digest = (text: string) => gitDigest(bytesOf(text));

test('a sidecar replaces the one that the desk received, and no other', () => {
	const [source, corrected] = guardFiles({ name: '页.txt', received: 'corrections: []\n' }, [page, sidecar]);
	expect(mayReplace(corrected!, undefined)).toBe(true);
	expect(mayReplace(corrected!, digest('corrections: []\n'))).toBe(true);
	expect(mayReplace(corrected!, digest('corrections: [] # of a colleague\n'))).toBe(false);
	expect(mayReplace(source!, digest('医院'))).toBe(true);
	expect(mayReplace(source!, digest('另一版'))).toBe(false);
});

test('what the desk put somewhere before is replaced by what it makes next', () => {
	const sent = digestsOf(guardFiles({ name: '页.txt', received: '' }, [page, sidecar]));
	const next = { ...sidecar, bytes: bytesOf('corrections: [] # three\n') };
	const [first] = guardFiles({ name: '页.txt', received: '' }, [next]);
	const [second] = guardFiles({ name: '页.txt', received: '', sent }, [next]);
	expect(mayReplace(first!, digest('corrections: [] # two\n'))).toBe(false);
	expect(mayReplace(second!, digest('corrections: [] # two\n'))).toBe(true);
});
