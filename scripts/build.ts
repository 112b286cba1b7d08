/**
 * Builds the site into `dist/`: converts the reports, renders the pages, makes the search index: `npm run build`.
 *
 * Usage: build.ts [--out FOLDER] [--parts NUMBER]
 * A large archive is rendered in parts, as many as the machine has cores, each in a process of its own; the site is the same.
 * All work goes on in a folder of its own; the new site takes the place of the old one when it is whole. A build that fails
 * or is killed leaves the old site as it was. Exit status: 0 done, 1 not built, 2 wrong usage.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { checkBeforeBuild } from './check-before-build/index.ts';
import { joinParts } from './join-parts.ts';
import { listMessages } from './list-messages.ts';
import { withLock } from './lock.ts';
import { runCommand } from './plain-error.ts';
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
import { environment } from './run-tool.ts';

const root = resolve(import.meta.dirname, '..');
const doing = 'npm run build';

const running = new Set<ChildProcess>();

/** Runs a step in a process of its own, which ends when this one does; its exit status. */
function runStep(script: string, ...parameters: string[]): Promise<number> {
	return new Promise((done) => {
		const step = spawn(process.execPath, [resolve(root, 'scripts', script), ...parameters], {
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
const reportsOfPart = 200;

/** In how many parts the pages are rendered. */
function countParts(): number {
	const folder = join(contentFolder, 'articles');
	const reports = existsSync(folder) ? readdirSync(folder).length : 0;
	return Math.max(1, Math.min(availableParallelism(), Math.floor(reports / reportsOfPart)));
}

/** Renders the pages, in parts at the same time where there are several; the first status that is none of success. */
async function renderPages({ folder, site }: Workplace, count: number): Promise<number> {
	if (count === 1) return runStep('render-site.ts', site);
	const parts = Array.from({ length: count }, (_, index) => ({
		name: `${index + 1}/${count}`,
		place: join(folder, `part-${index + 1}`),
	}));
	const statuses = await Promise.all(parts.map(({ name, place }) => runStep('render-site.ts', place, '--part', name)));
	const failed = statuses.find((status) => status !== 0);
	if (failed !== undefined) return failed;
	joinParts(
		site,
		parts.map(({ place }) => place)
	);
	return 0;
}

/** The steps of a build; stops at the first that fails. */
async function makeSite(workplace: Workplace, address: SiteAddress, parts: number): Promise<number> {
	const rendered = await renderPages(workplace, parts);
	if (rendered !== 0) return rendered;
	for (const script of ['package-data.ts', 'index-search.ts', 'list-offline.ts']) {
		const status = await runStep(script, workplace.site);
		if (status !== 0) return status;
	}
	writeManifest(workplace.site, address);
	await replaceSite(workplace);
	return 0;
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

async function build(out: string, address: SiteAddress, parts: number | undefined): Promise<number> {
	for (const target of await recoverSites()) console.error(`上一次建站在最后一步中断，${nameOf(target)} 已补上。`);
	const workplace = openWorkplace(out);
	const leave = (signal: NodeJS.Signals) => {
		for (const step of running) step.kill(signal);
		closeWorkplace(workplace);
		process.exit(1);
	};
	process.on('SIGINT', leave).on('SIGTERM', leave);
	try {
		if ((await runStep('convert.ts')) !== 0) return 1;
		const checked = await checkBeforeBuild();
		if (checked.length > 0) console.error(listMessages(checked));
		if (checked.some(({ messages }) => messages.some(({ fatal }) => fatal === true))) return 1;
		return (await makeSite(workplace, address, parts ?? countParts())) === 0 ? 0 : 1;
	} finally {
		closeWorkplace(workplace);
	}
}

/** What was asked for; undefined where it cannot be read. */
function readParameters(): { out: string; parts: number | undefined } | undefined {
	try {
		const { values } = parseArgs({ options: { out: { type: 'string' }, parts: { type: 'string' } } });
		if (values.parts !== undefined && !/^[1-9]\d?$/u.test(values.parts)) return undefined;
		return {
			out: values.out === undefined ? dist : resolve(values.out),
			parts: values.parts === undefined ? undefined : Number(values.parts),
		};
	} catch {
		return undefined;
	}
}

const parameters = readParameters();
if (parameters === undefined) {
	console.error('用法：npm run build [-- --out 文件夹] [--parts 份数]');
	process.exitCode = 2;
} else {
	const { out, parts } = parameters;
	await runCommand(async () => {
		const address = readSiteAddress();
		requireContentFolder();
		return withLock('site', dist, doing, () =>
			withLock('content', contentFolder, doing, () => build(out, address, parts))
		);
	}, nameOf(out));
	if (process.exitCode === 1) sayWhatStands(out);
}
