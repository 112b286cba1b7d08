import { expect, test } from 'vitest';
import { gitDigest } from './git-digest.ts';
import { guardFiles, mayReplace, rememberSent } from './guarded-files.ts';
import type { PackedFile } from './pack.ts';
import { beginWork, type Work } from './work.ts';

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

test('whatever the desk put somewhere before is replaced by what it makes next', () => {
	const [two, three, four] = ['two', 'three', 'four'].map((said) => ({
		...sidecar,
		bytes: bytesOf(`corrections: [] # ${said}\n`),
	})) as [PackedFile, PackedFile, PackedFile];
	const work = beginWork('页.txt', page.bytes);
	const once = rememberSent(work, guardFiles(work, [page, two]));
	const twice = rememberSent(once, guardFiles(once, [page, three]));
	const replaces = (by: Work, there: PackedFile) => mayReplace(guardFiles(by, [four])[0]!, gitDigest(there.bytes));
	expect([replaces(work, two), replaces(once, two), replaces(once, three)]).toEqual([false, true, false]);
	// The last one may be in a pull request that is not merged yet.
	expect([replaces(twice, two), replaces(twice, three)]).toEqual([true, true]);
	expect(rememberSent(twice, guardFiles(twice, [page, three])).sent).toEqual(twice.sent);
});
