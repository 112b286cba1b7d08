import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Article } from '../../../src/model/schemas/article.ts';
import { cacheFolder } from '../../cache-folder.ts';
import { sampleRuns } from '../../e2e/search-corpus.ts';
import { projectContent } from '../../read-content.ts';
import { readPublished } from '../../read-published.ts';
import { measureProcess, type Cost } from '../measure-process.ts';
import { measureSearch, percentile } from '../measure-search.ts';
import { measureSite, type SiteWeight } from '../measure-site.ts';
import { writeCorpus } from '../write-corpus.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const place = join(root, '.cache', 'bench', 'scale');

/** What an archive of one size costs. */
export interface Scale {
	reports: number;
	/** All sources read, nothing remembered. */
	convert: Cost;
	/** One source changed. */
	convertOne: Cost;
	/** The whole build, nothing remembered: conversion, pages, data package, index. */
	build: Cost;
	/** The index alone, nothing remembered; then with a change in one report of a hundred. */
	index: Cost;
	indexAgain: Cost;
	site: SiteWeight;
	/** The first question, and further ones in milliseconds. */
	search: { kilobytes: number; requests: number; p50: number; p95: number; right: number; asked: number };
}

/** Runs a script of the project on a content folder. */
const run = (content: string, script: string, ...parameters: string[]) =>
	measureProcess(process.execPath, [join(root, 'scripts', script), ...parameters], {
		folder: root,
		environment: { ...process.env, XINGLIN_CONTENT: content },
	});

/** Takes away what builds of a content folder, and of others, have kept: pictures, faces and codes are kept by what they show. */
function forget(content: string): void {
	const own = ['conversions', 'astro', 'search'].map((name) => cacheFolder(name, content));
	for (const folder of [...own, '.cache/pictures', '.cache/faces', '.cache/codes'])
		rmSync(join(root, folder), { recursive: true, force: true });
}

/** The sources of so many reports in a folder of their own: of seven those of the archive itself, else generated ones. */
function writeSources(content: string, reports: number): void {
	rmSync(content, { recursive: true, force: true });
	if (reports === 7) {
		cpSync(projectContent, content, { recursive: true });
		rmSync(join(content, 'articles'), { recursive: true, force: true });
	} else writeCorpus(content, reports);
}

/** Changes a source so that a report of it changes. */
function changeSource(content: string): void {
	const names = readdirSync(join(content, 'sources')).filter((name) => name.endsWith('.txt'));
	const file = join(content, 'sources', names[Math.floor(names.length / 2)]!);
	writeFileSync(file, readFileSync(file, 'utf8').replace('。', '，成效明显。'));
}

/** Changes one published report of a hundred, at least one. */
function changeReports(site: string, articles: readonly Article[]): void {
	for (const article of articles.filter((_, index) => index % 100 === 0)) {
		const blocks = article.blocks.map((block) => ({ ...block, text: block.text.replace('。', '，成效明显。') }));
		writeFileSync(join(site, 'articles', article.id, 'article.json'), JSON.stringify({ ...article, blocks }));
	}
}

/** Questions to the search page. */
const questions = 60;

/** Measures an archive of so many reports, each step from cold unless its name says otherwise. */
export async function measureScale(reports: number): Promise<Scale> {
	const [content, site] = [join(place, `content-${reports}`), join(place, `site-${reports}`)];
	writeSources(content, reports);
	forget(content);
	const convert = await run(content, 'convert.ts');
	changeSource(content);
	const convertOne = await run(content, 'convert.ts');
	forget(content);
	rmSync(site, { recursive: true, force: true });
	const build = await run(content, 'build.ts', '--out', relative(root, site));
	const weight = measureSite(site);
	const articles = readPublished(site);
	const asked = await measureSearch(site, articles, sampleRuns(articles, questions, 9, true));
	rmSync(join(root, cacheFolder('search', content)), { recursive: true, force: true });
	const index = await run(content, 'index-search.ts', relative(root, site));
	changeReports(site, articles);
	const indexAgain = await run(content, 'index-search.ts', relative(root, site));
	return {
		reports,
		convert,
		convertOne,
		build,
		index,
		indexAgain,
		site: weight,
		search: {
			kilobytes: Math.round(asked.firstBytes / 1000),
			requests: asked.requests,
			p50: percentile(asked.times, 0.5),
			p95: percentile(asked.times, 0.95),
			right: asked.right,
			asked: asked.asked,
		},
	};
}
