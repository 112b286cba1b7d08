/**
 * Builds the site into `dist/`: converts the reports, renders the pages, makes the search index: `npm run build`.
 *
 * Usage: build.ts [--out FOLDER] [--parts NUMBER] | --part K/N --out FOLDER | --join FOLDER [--out FOLDER]
 * A large archive is rendered in parts, as many as the machine has cores, each in a process of its own; the site is the same.
 * With `--part` one part of the pages is rendered from what is converted already, and with `--join` the parts that lie in a
 * folder, from whatever machines, become the site.
 * All work goes on in a folder of its own; the new site takes the place of the old one when it is whole. A build that fails
 * or is killed leaves the old site as it was. Exit status: 0 done, 1 not built, 2 wrong usage.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { cpSync, existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { buildUsage, readBuildWish, type BuildWish } from './build-wish.ts';
import { dropUnused } from './drop-unused.ts';
import { joinParts } from './join-parts.ts';
import { withLock } from './lock.ts';
import { PlainError, runCommand } from './plain-error.ts';
import { contentFolder, requireContentFolder } from './read-content.ts';
import {
	closeWorkplace,
	dist,
	nameOf,
	openWorkplace,
	recoverSites,
	replaceSite,
	type Workplace,
} from './replace-site.ts';
import { readSiteAddress, type SiteAddress } from './site-address.ts';
import { readSiteState, writeManifest } from './site-manifest.ts';
import { busyOptions, environment } from './run-tool.ts';
import { isPart } from './site-part.ts';

const root = resolve(import.meta.dirname, '..');
const doing = 'npm run build';

const running = new Set<ChildProcess>();

/** Runs a step in a process of its own, which ends when this one does; its exit status. */
function runStep(script: string, ...parameters: string[]): Promise<number> {
	return new Promise((done) => {
		const step = spawn(process.execPath, [...busyOptions, resolve(root, 'scripts', script), ...parameters], {
			cwd: root,
			stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
			env: environment(),
		});
		running.add(step);
		step.on('exit', (code, signal) => {
			running.delete(step);
			if (signal === 'SIGABRT' || signal === 'SIGKILL') console.error(`scripts/${script} 被系统中止了，多半是内存不够`);
			done(code ?? 1);
		});
	});
}

/** A part costs some seconds of its own; fewer reports than this are not worth another. */
const reportsOfPart = 120;

/** In how many parts the pages are rendered. */
function countParts(): number {
	const folder = join(contentFolder, 'articles');
	const reports = existsSync(folder) ? readdirSync(folder).length : 0;
	return Math.max(1, Math.min(availableParallelism(), Math.floor(reports / reportsOfPart)));
}

/** Renders parts of the pages at the same time, each into its place; the first status that is none of success. */
async function renderParts(folder: string, parts: readonly { name: string; place: string }[]): Promise<number> {
	const prepared = join(folder, 'prepared');
	const ready = await runStep('prepare-parts.ts', prepared);
	if (ready !== 0) return ready;
	const statuses = await Promise.all(
		parts.map(({ name, place }) => runStep('render-site.ts', place, '--part', name, '--prepared', prepared))
	);
	return statuses.find((status) => status !== 0) ?? 0;
}

/** Renders the pages, in parts where there are several; the first status that is none of success. */
async function renderPages({ folder, site }: Workplace, count: number): Promise<number> {
	if (count === 1) return runStep('render-site.ts', site);
	const parts = Array.from({ length: count }, (_, index) => ({
		name: `${index + 1}/${count}`,
		place: join(folder, `part-${index + 1}`),
	}));
	const status = await renderParts(folder, parts);
	if (status !== 0) return status;
	joinParts(
		site,
		parts.map(({ place }) => place)
	);
	return 0;
}

/** The parts that lie in a folder, each in one of its own; a folder may be the only part itself. */
function findParts(folder: string): string[] {
	if (isPart(folder)) return [folder];
	const found = existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];
	const parts = found.filter(isPart).sort();
	if (parts.length === 0) throw new PlainError(`${nameOf(folder)} 里没有网站的任何一份；一份由 --part 排成`);
	return parts;
}

/** Joins parts that were rendered elsewhere. They are copied first, so that they can be joined once more. */
function joinGiven({ folder, site }: Workplace, given: string): void {
	const parts = findParts(given).map((part, index) => {
		const copy = join(folder, `${index + 1}-${basename(part)}`);
		cpSync(part, copy, { recursive: true });
		return copy;
	});
	joinParts(site, parts);
}

/** Makes of rendered pages a site that takes its place; stops at the first step that fails. */
async function finishSite(workplace: Workplace, address: SiteAddress): Promise<number> {
	// Both read what the pages publish, and write apart; what can be read offline is listed when they are done.
	const made = await Promise.all(
		['package-data.ts', 'index-search.ts'].map((script) => runStep(script, workplace.site))
	);
	const failed = made.find((status) => status !== 0) ?? (await runStep('list-offline.ts', workplace.site));
	if (failed !== 0) return failed;
	writeManifest(workplace.site, address);
	await replaceSite(workplace);
	for (const kept of ['faces', 'pictures', 'codes']) dropUnused(join(root, '.cache', kept));
	return 0;
}

/** Makes what is asked for; the first status that is none of success. */
async function make(wish: BuildWish, workplace: Workplace, address: SiteAddress): Promise<number> {
	if (wish.make === 'join') {
		joinGiven(workplace, resolve(wish.folder));
		return finishSite(workplace, address);
	}
	if (wish.make === 'site' && (await runStep('convert.ts')) !== 0) return 1;
	if ((await runStep('check-ready.ts')) !== 0) return 1;
	if (wish.make === 'part') {
		const { number, of } = wish.part;
		const status = await renderParts(workplace.folder, [{ name: `${number}/${of}`, place: workplace.site }]);
		if (status === 0) await replaceSite(workplace);
		return status;
	}
	const rendered = await renderPages(workplace, wish.parts ?? countParts());
	return rendered === 0 ? finishSite(workplace, address) : rendered;
}

/** What became of the site that stands there, after a build that did not succeed. */
function sayWhatStands(out: string): void {
	const { state } = readSiteState(out);
	const name = nameOf(out);
	console.error(
		state === 'whole'
			? `没有建成；${name} 没有动，仍是上一次建成的网站，可用 npm run preview 查看。`
			: `没有建成；${name} 里没有完整的网站。`
	);
}

async function build(wish: BuildWish, out: string, address: SiteAddress): Promise<number> {
	for (const target of await recoverSites()) console.error(`上一次建站在最后一步中断，${nameOf(target)} 已补上。`);
	const workplace = openWorkplace(out);
	const leave = (signal: NodeJS.Signals) => {
		for (const step of running) step.kill(signal);
		closeWorkplace(workplace);
		process.exit(1);
	};
	process.on('SIGINT', leave).on('SIGTERM', leave);
	try {
		return (await make(wish, workplace, address)) === 0 ? 0 : 1;
	} finally {
		closeWorkplace(workplace);
	}
}

const wish = readBuildWish(process.argv.slice(2));
if (wish === undefined) {
	console.error(buildUsage);
	process.exitCode = 2;
} else {
	const out = wish.out === undefined ? dist : resolve(wish.out);
	await runCommand(async () => {
		const address = readSiteAddress();
		requireContentFolder();
		return withLock('site', dist, doing, () =>
			withLock('content', contentFolder, doing, () => build(wish, out, address))
		);
	}, nameOf(out));
	if (process.exitCode === 1 && wish.make !== 'part') sayWhatStands(out);
}
