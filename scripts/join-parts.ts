/** Joins the parts of a site, each rendered by itself. Nothing is joined where a page is missing or was rendered twice. */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from './plain-error.ts';
import { listFiles, partListName, partOf, type PartList } from './site-part.ts';

/** What every part writes of its own pages, to be put together. */
const sitemap = 'sitemap-0.xml';

/** A part as it was given: what it says of itself, and the files that lie there with their sizes in bytes. */
export interface GivenPart extends PartList {
	folder: string;
	files: ReadonlyMap<string, number>;
}

function readGiven(folder: string): GivenPart {
	const file = join(folder, partListName);
	if (!existsSync(file)) throw new PlainError(`${folder} 不是网站的一部分，或没有排完：没有 ${partListName}`);
	return { ...(JSON.parse(readFileSync(file, 'utf8')) as PartList), folder, files: listFiles(folder) };
}

/** How a page is named to people. */
function nameOf(address: string): string {
	return address.replace(/^\/*/u, '/');
}

/** What is wrong with the numbers of parts, or with what they are parts of. */
function findForeignPart(parts: readonly GivenPart[]): string | undefined {
	const [first] = parts;
	if (!first) return '没有给出任何部分';
	const numbers = parts.map(({ number }) => number).sort((a, b) => a - b);
	if (parts.some(({ of }) => of !== parts.length) || numbers.some((number, index) => number !== index + 1))
		return `应当是 ${first.of} 份，各一份；给出的是 ${parts.map(({ number, of }) => `${number}/${of}`).join('、')}`;
	const all = JSON.stringify(first.all);
	const other = parts.find((part) => JSON.stringify(part.all) !== all);
	return other && `第 ${other.number} 份与第 ${first.number} 份不是由同一批报道排成的`;
}

/** A page that no part has, or more than one. */
function findWrongPage([first, ...others]: readonly GivenPart[]): string | undefined {
	const parts = first ? [first, ...others] : [];
	for (const [address, file] of first?.all ?? []) {
		const having = parts.filter(({ files }) => files.has(file));
		if (having.length > 1)
			return `页面 ${nameOf(address)} 重复：${having.map(({ number }) => `第 ${number} 份`).join('和')}里都有`;
		if (having.length === 1) continue;
		const writer = parts.find(({ wrote }) => Object.hasOwn(wrote, file));
		const who = writer
			? `第 ${writer.number} 份排过，后来丢了`
			: `应由第 ${partOf(address, parts.length)} 份排，没有排`;
		return `缺页面 ${nameOf(address)}：${who}`;
	}
	return undefined;
}

/** A file that was lost, cut or added since its part wrote it. */
function findLostFile(parts: readonly GivenPart[]): string | undefined {
	for (const { number, wrote, files } of parts) {
		const lost = Object.entries(wrote).find(([file, size]) => files.get(file) !== size);
		if (lost) return `第 ${number} 份的 ${lost[0]} ${files.has(lost[0]) ? '与排好时大小不同' : '丢了'}`;
		const added = [...files.keys()].find((file) => !Object.hasOwn(wrote, file));
		if (added !== undefined) return `第 ${number} 份里的 ${added} 不是排版时写的`;
	}
	return undefined;
}

/** A file that is in several parts (styles, scripts, what lies in `public/`) and not the same in all. */
function findUnlikeFile(parts: readonly GivenPart[]): string | undefined {
	const firsts = new Map<string, GivenPart>();
	for (const part of parts) {
		for (const file of part.files.keys()) {
			const first = firsts.get(file);
			if (!first) firsts.set(file, part);
			else if (
				file !== sitemap &&
				!readFileSync(join(first.folder, file)).equals(readFileSync(join(part.folder, file)))
			)
				return `${file} 在第 ${first.number} 份和第 ${part.number} 份里不一样`;
		}
	}
	return undefined;
}

/** What is wrong with parts that are to be one site, in one sentence; undefined where nothing is. */
export function findPartFault(parts: readonly GivenPart[]): string | undefined {
	return findForeignPart(parts) ?? findWrongPage(parts) ?? findLostFile(parts) ?? findUnlikeFile(parts);
}

/** The lists of pages for search engines as one, in the order in which a build without parts writes it. */
export function joinSitemaps(texts: readonly string[]): string {
	const [head = ''] = texts[0]?.split('<url>') ?? [];
	const entries = texts.flatMap((text) => [...text.matchAll(/<url><loc>(.*?)<\/loc>.*?<\/url>/gsu)]);
	const sorted = entries.sort(([, a = ''], [, b = '']) => a.localeCompare(b, 'en', { numeric: true }));
	return `${head}${sorted.map(([entry]) => entry).join('')}</urlset>`;
}

/**
 * Puts the parts of a site together in a new folder; the parts are used up. All is compared before the first file moves: where
 * something is wrong, the parts stay as they are and no site begins to be.
 */
export function joinParts(site: string, folders: readonly string[]): void {
	const parts = folders.map(readGiven);
	const fault = findPartFault(parts);
	if (fault !== undefined) throw new PlainError(`网站的各部分合不起来：${fault}`);
	if (existsSync(site) && readdirSync(site).length > 0)
		throw new PlainError(`${site} 里已经有东西；各部分要合到一个新的文件夹里`);
	const sitemaps = parts.filter(({ files }) => files.has(sitemap)).map(({ folder }) => join(folder, sitemap));
	const joined = joinSitemaps(sitemaps.map((file) => readFileSync(file, 'utf8')));
	for (const { folder, files } of parts) {
		for (const file of files.keys()) {
			mkdirSync(dirname(join(site, file)), { recursive: true });
			renameSync(join(folder, file), join(site, file));
		}
		rmSync(folder, { recursive: true });
	}
	writeFileSync(join(site, sitemap), joined);
}
