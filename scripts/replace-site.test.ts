import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkplace, recoverSites, replaceSite, type Workplace } from './replace-site.ts';
import { readSiteState, writeManifest } from './site-manifest.ts';

const address = { site: 'https://example.org', base: '/' };
/** Kills of a process that replaces a site again and again. */
const kills = process.env.FULL === '1' ? 100 : 5;
const cache = join(import.meta.dirname, '..', '.cache');

let folder: string;
let out: string;
/** Where the builds of these tests work, apart from those of others. */
let builds: string;

beforeEach(() => {
	mkdirSync(cache, { recursive: true });
	folder = mkdtempSync(join(cache, 'replace-'));
	out = join(folder, 'site');
	builds = join(folder, 'builds');
});

afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** A new site in a workplace of its own, whole or without its last file. */
function make(words: string, whole = true): Workplace {
	const workplace = openWorkplace(out, builds);
	mkdirSync(join(workplace.site, 'about'), { recursive: true });
	writeFileSync(join(workplace.site, 'index.html'), words);
	writeFileSync(join(workplace.site, 'about', 'index.html'), words);
	if (whole) writeManifest(workplace.site, address);
	return workplace;
}

const shown = () => readFileSync(join(out, 'index.html'), 'utf8');

test('puts a new site in the place of nothing, and of an old one', async () => {
	await replaceSite(make('old'));
	expect(shown()).toBe('old');
	await replaceSite(make('new'));
	expect(shown()).toBe('new');
	expect(readSiteState(out).state).toBe('whole');
});

test('puts a site where a link leads, and leaves the link', async () => {
	const real = join(folder, 'real');
	mkdirSync(real);
	symlinkSync(real, out, 'junction');
	await replaceSite(make('new'));
	expect(readFileSync(join(real, 'index.html'), 'utf8')).toBe('new');
	expect(shown()).toBe('new');
});

test('gives the old site back where the new one cannot move in', async () => {
	await replaceSite(make('old'));
	const workplace = make('new');
	rmSync(workplace.site, { recursive: true });
	await expect(replaceSite(workplace)).rejects.toThrow('ENOENT');
	expect(shown()).toBe('old');
});

test('refuses to replace what is no site', () => {
	mkdirSync(out);
	writeFileSync(join(out, 'thesis.docx'), '');
	expect(() => openWorkplace(out, builds)).toThrow('不是 npm run build 建的网站，不去覆盖；请另选一个地方');
	rmSync(out, { recursive: true });
	writeFileSync(out, '');
	expect(() => openWorkplace(out, builds)).toThrow('不是 npm run build 建的网站');
});

test('ends the last step of a build that was killed between its two renames', async () => {
	await replaceSite(make('old'));
	const workplace = make('new');
	renameSync(out, join(workplace.folder, 'former'));
	expect(existsSync(out)).toBe(false);
	expect(await recoverSites(builds)).toContain(workplace.target);
	expect(shown()).toBe('new');
	expect(existsSync(workplace.folder)).toBe(false);
});

test('brings the old site back where the new one is not whole', async () => {
	await replaceSite(make('old'));
	const workplace = make('new', false);
	renameSync(out, join(workplace.folder, 'former'));
	await recoverSites(builds);
	expect(shown()).toBe('old');
});

test('removes what killed builds left, and leaves the site', async () => {
	await replaceSite(make('old'));
	const left = [make('new'), make('half', false), openWorkplace(out, builds)];
	expect(await recoverSites(builds)).toEqual([]);
	expect(shown()).toBe('old');
	expect(left.filter((workplace) => existsSync(workplace.folder))).toEqual([]);
});

test('knows a whole site from one without its last file, with a lost file, with a cut one', async () => {
	expect(readSiteState(out)).toEqual({ state: 'missing' });
	await replaceSite(make('whole'));
	writeFileSync(join(out, 'CNAME'), 'example.org');
	expect(readSiteState(out)).toMatchObject({ state: 'whole', manifest: address });
	writeFileSync(join(out, 'about', 'index.html'), '');
	expect(readSiteState(out)).toEqual({ state: 'broken', reason: '有 1 个文件缺失或改动过，如 about/index.html' });
	rmSync(join(out, 'index.html'));
	expect(readSiteState(out)).toEqual({ state: 'broken', reason: '有 2 个文件缺失或改动过，如 about/index.html' });
	rmSync(join(out, '.site.json'));
	expect(readSiteState(out)).toEqual({ state: 'broken', reason: '没有建完，或不是 npm run build 建的' });
	expect(readdirSync(out)).not.toEqual([]);
});

test('leaves a whole site whenever it is killed', { timeout: 600_000 }, async () => {
	const lib = (name: string) => JSON.stringify(new URL(name, import.meta.url).href);
	const program = `import { mkdirSync, writeFileSync } from 'node:fs';
		import { closeWorkplace, openWorkplace, replaceSite } from ${lib('replace-site.ts')};
		import { writeManifest } from ${lib('site-manifest.ts')};
		for (let number = 0; ; number += 1) {
			const workplace = openWorkplace(${JSON.stringify(out)}, ${JSON.stringify(builds)});
			mkdirSync(workplace.site);
			writeFileSync(workplace.site + '/index.html', String(number));
			writeManifest(workplace.site, ${JSON.stringify(address)});
			await replaceSite(workplace);
			closeWorkplace(workplace);
			if (number === 0) console.log('begun');
		}`;
	let ended = 0;
	for (let kill = 0; kill < kills; kill += 1) {
		const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		await new Promise((resolve) => child.stdout.once('data', resolve));
		await setTimeout(Math.random() * 30);
		child.kill('SIGKILL');
		await new Promise((resolve) => child.once('exit', resolve));
		ended += (await recoverSites(builds)).length;
		expect(readSiteState(out).state).toBe('whole');
		expect(readdirSync(builds)).toEqual([]);
	}
	if (process.env.FULL === '1') console.log(`${kills} kills, ${ended} between the two renames`);
});
