import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../../src/model/schemas/article.ts';
import { measureProcess, type Cost } from '../measure-process.ts';
import { measureSite, type SiteWeight } from '../measure-site.ts';
import type { Peer } from './list-peers.ts';
import { indexMarkdown, reportMarkdown } from './to-markdown.ts';

/** One build of one system. */
export interface Build extends Cost, Pick<SiteWeight, 'pages' | 'files' | 'megabytes'> {}

/** Writes the project of a peer: its settings, a page a report, and one that lists them. */
function writeProject(folder: string, peer: Peer, reports: readonly Article[]): void {
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(import.meta.dirname, peer.template), folder, { recursive: true });
	// Starlight is compiled with the project that depends on it.
	copyFileSync(join(import.meta.dirname, 'package.json'), join(folder, 'package.json'));
	const pages = join(folder, peer.pages);
	mkdirSync(join(pages, 'reports'), { recursive: true });
	for (const report of reports) writeFileSync(join(pages, 'reports', `${report.id}.md`), reportMarkdown(report));
	writeFileSync(join(pages, peer.index), indexMarkdown(reports));
}

/** Builds the reports with a peer, from cold, in a project of its own: whatever it kept of an earlier build is gone. */
export async function buildPeer(folder: string, peer: Peer, reports: readonly Article[]): Promise<Build> {
	writeProject(folder, peer, reports);
	const { NODE_OPTIONS: _, ...environment } = process.env;
	const cost = await measureProcess(peer.program, peer.parameters, {
		folder,
		environment: { ...environment, ...peer.environment },
	});
	return { ...cost, ...measureSite(join(folder, peer.site)) };
}
