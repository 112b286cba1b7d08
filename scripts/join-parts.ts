/**
 * Joins the parts of a site: `node scripts/with-node.mjs scripts/join-parts.ts FOLDER PART…`. The first part becomes the site;
 * nothing is joined where a page is missing or was rendered twice.
 */
import { existsSync, globSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { PlainError, runCommand } from './plain-error.ts';
import { partListName, type PartList } from './site-part.ts';

/** What every part writes of its own pages, to be put together. */
const sitemap = 'sitemap-0.xml';

function readList(part: string): PartList {
	const file = join(part, partListName);
	if (!existsSync(file)) throw new PlainError(`${part} 不是网站的一部分，或没有排完：没有 ${partListName}`);
	return JSON.parse(readFileSync(file, 'utf8')) as PartList;
}

/** What is wrong with parts that are to be one site; undefined where nothing is. */
export function findPartFault(lists: readonly PartList[]): string | undefined {
	const [first] = lists;
	if (!first) return '没有给出任何部分';
	const numbers = lists.map(({ number }) => number).sort((a, b) => a - b);
	if (lists.some(({ of }) => of !== lists.length) || numbers.some((number, index) => number !== index + 1))
		return `应当是 ${first.of} 个部分，各一份；给出的是 ${lists.map(({ number, of }) => `${number}/${of}`).join('、')}`;
	const all = JSON.stringify(first.all);
	if (lists.some((list) => JSON.stringify(list.all) !== all)) return '各部分不是由同一批报道排成的';
	const times = new Map(first.all.map((path) => [path, 0]));
	for (const path of lists.flatMap(({ own }) => own)) times.set(path, (times.get(path) ?? 0) + 1);
	const wrong = [...times].find(([, count]) => count !== 1);
	return wrong && `${wrong[0]} ${wrong[1] === 0 ? '没有排' : `排了 ${wrong[1]} 次`}`;
}

/** The lists of pages for search engines as one, in the order in which a build without parts writes it. */
export function joinSitemaps(texts: readonly string[]): string {
	const [head = ''] = texts[0]?.split('<url>') ?? [];
	const entries = texts.flatMap((text) => [...text.matchAll(/<url><loc>(.*?)<\/loc>.*?<\/url>/gsu)]);
	const sorted = entries.sort(([, a = ''], [, b = '']) => a.localeCompare(b, 'en', { numeric: true }));
	return `${head}${sorted.map(([entry]) => entry).join('')}</urlset>`;
}

/** Puts the parts of a site together in a folder; the parts are used up. */
export function joinParts(site: string, parts: readonly string[]): void {
	const fault = findPartFault(parts.map(readList));
	if (fault !== undefined) throw new PlainError(`网站的各部分合不起来：${fault}`);
	const sitemaps = parts.map((part) => join(part, sitemap)).filter((file) => existsSync(file));
	const joined = joinSitemaps(sitemaps.map((file) => readFileSync(file, 'utf8')));
	for (const file of [...sitemaps, ...parts.map((part) => join(part, partListName))]) rmSync(file);
	for (const part of parts) {
		for (const entry of globSync('**/*', { cwd: part, withFileTypes: true })) {
			if (!entry.isFile()) continue;
			const file = join(entry.parentPath, entry.name);
			const path = relative(part, file);
			const target = join(site, path);
			// Styles, scripts and files of `public/` are in every part.
			if (existsSync(target) && !readFileSync(target).equals(readFileSync(file)))
				throw new PlainError(`网站的各部分合不起来：${path} 在两个部分里不一样`);
			mkdirSync(dirname(target), { recursive: true });
			renameSync(file, target);
		}
		rmSync(part, { recursive: true });
	}
	writeFileSync(join(site, sitemap), joined);
}

if (import.meta.main)
	await runCommand(() => {
		const [site, ...parts] = process.argv.slice(2);
		if (site === undefined || parts.length === 0) {
			console.error('Usage: join-parts.ts FOLDER PART…');
			return 2;
		}
		joinParts(site, parts);
		return 0;
	}, process.argv[2] ?? '');
