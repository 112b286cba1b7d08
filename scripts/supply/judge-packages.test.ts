import { expect, test } from 'vitest';
import { judgePackages } from './judge-packages.ts';
import { licenceOf, type LockedPackage } from './read-lock.ts';

const policy = {
	licences: { MIT: 'notice only', 'Apache-2.0': 'notice only', 'OFL-1.1': 'a font' },
	packages: { quiet: { licence: 'MIT', reason: 'its LICENSE file' } },
	installScripts: { esbuild: 'works without' },
	advisories: {},
};

const one = (parts: Partial<LockedPackage>): LockedPackage => ({
	name: 'thing',
	version: '1.0.0',
	licence: 'MIT',
	isInstalled: true,
	hasInstallScript: false,
	hasDigest: true,
	from: undefined,
	deprecated: undefined,
	...parts,
});
const judge = (parts: Partial<LockedPackage>) => judgePackages([one(parts)], policy);

test.each(['MIT', 'MIT AND OFL-1.1', '(GPL-3.0-only OR MIT)', 'MIT OR (GPL-2.0-only AND Apache-2.0)'])(
	'allows %s',
	(licence) => {
		expect(judge({ licence })).toEqual({ faults: [], notes: [] });
	}
);

test.each(['GPL-3.0-only', 'MIT AND GPL-3.0-only', 'GPL-2.0-only OR AGPL-3.0-only'])('does not allow %s', (licence) => {
	expect(judge({ licence }).faults).toEqual([`thing@1.0.0 has the licence ${licence}, which is not allowed.`]);
});

test('asks a person where a licence is in words', () => {
	expect(judge({ licence: 'SEE LICENSE IN eula.txt' }).faults).toEqual([
		'thing@1.0.0 has the licence “SEE LICENSE IN eula.txt”, which is no SPDX expression.',
	]);
});

test('an installed package without a licence is a fault, one for another system is told', () => {
	expect(judge({ licence: undefined }).faults).toHaveLength(1);
	expect(judge({ licence: undefined, name: 'quiet' })).toEqual({ faults: [], notes: [] });
	const { faults, notes } = judge({ licence: undefined, isInstalled: false });
	expect(faults).toEqual([]);
	expect(notes[0]).toBe(
		'1 package for another system is not here, and the lock file does not name its licence: skipped: thing@1.0.0'
	);
});

test('a new install script is a fault, a known one is not', () => {
	expect(judge({ hasInstallScript: true }).faults[0]).toContain('wants to run a script');
	expect(judge({ hasInstallScript: true, name: 'esbuild' }).faults).toEqual([]);
});

test('a package from elsewhere than the registry is a fault', () => {
	expect(judge({ from: 'git+ssh://git@github.com/a/b.git#1' }).faults).toEqual([
		'thing@1.0.0 comes from git+ssh://git@github.com/a/b.git#1, not from the registry by its name.',
	]);
});

test('a package without a digest is told', () => {
	const { faults, notes } = judge({ hasDigest: false });
	expect(faults).toEqual([]);
	expect(notes).toEqual(['1 package has no digest in the lock file, so npm takes what it is given: thing@1.0.0']);
});

test('a deprecated package is told', () => {
	expect(judge({ deprecated: 'use another' })).toEqual({
		faults: [],
		notes: ['thing@1.0.0 is deprecated: use another'],
	});
});

test('reads the forms in which licences have been named', () => {
	expect(licenceOf({ license: 'MIT' })).toBe('MIT');
	expect(licenceOf({ license: { type: 'ISC' } })).toBe('ISC');
	expect(licenceOf({ licenses: [{ type: 'MIT' }, { type: 'Apache-2.0' }] })).toBe('MIT OR Apache-2.0');
	expect(licenceOf({})).toBeUndefined();
});
