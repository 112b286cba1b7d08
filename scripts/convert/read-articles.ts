import { join } from 'node:path';
import { readFrontmatter } from '../../src/model/front-matter.ts';
import { readFile } from '../write-file.ts';
import { listFiles } from './read-sources.ts';
import { readSeal, type SealRead } from './seal.ts';

/** A file in the folder of articles. Its text is read when it is asked for, and not kept. */
export interface WrittenFile extends SealRead {
	/** In the content folder: `articles/puer-peoples-hospital-2024.mdx`. */
	path: string;
	text: () => string;
}

/** What of an article's front matter its conversion is compared by. */
export interface WrittenData {
	id: string;
	headline: string;
	hospital: { id: string } | null;
	source: { file: string; lines: readonly [number, number] };
}

/** An article that is already written. */
export interface WrittenArticle extends WrittenFile {
	data: WrittenData;
}

/** What lies in the folder of articles. */
export interface WrittenArticles {
	articles: WrittenArticle[];
	/** Files that no conversion wrote, or that are spoilt. */
	foreign: WrittenFile[];
}

/** Front matter as `toMdx` writes it, as far as it is asked for; to read all of it takes forty times as long. */
const ownForm =
	/^---\n(?:#.*\n)?version: \d+\nid: (?<id>".*")\nsource:\n {2}file: (?<file>".*")\n(?: {2}(?:sha256|encoding): .*\n)* {2}lines: \[(?<first>\d+), (?<last>\d+)\]\n(?:(?!---\n).*\n)*?headline: (?<headline>".*")\n(?:(?!---\n).*\n)*?hospital: *(?:null|\n {2}id: (?<hospital>".*"))\n/u;

function readOwnForm(text: string): WrittenData | undefined {
	const { id, file, first, last, headline, hospital } = ownForm.exec(text)?.groups ?? {};
	if (id === undefined) return undefined;
	const parse = (json: string | undefined) => JSON.parse(json!) as string;
	return {
		id: parse(id),
		headline: parse(headline),
		hospital: hospital === undefined ? null : { id: parse(hospital) },
		source: { file: parse(file), lines: [Number(first), Number(last)] },
	};
}

/** The front matter of an article; undefined where it is none that a conversion wrote at this place. */
function readData(path: string, text: string, state: SealRead['state']): WrittenData | undefined {
	try {
		const own = state === 'whole' ? readOwnForm(text) : undefined;
		const data: unknown = own ?? readFrontmatter(text);
		const { id, source } = (data ?? {}) as Partial<WrittenData>;
		const isKnown = path === `articles/${id}.mdx` && typeof source?.file === 'string' && Array.isArray(source.lines);
		return isKnown ? (data as WrittenData) : undefined;
	} catch {
		return undefined;
	}
}

/** Reads the articles that are already written. */
export function readArticles(content: string): WrittenArticles {
	const found: WrittenArticles = { articles: [], foreign: [] };
	for (const name of listFiles(join(content, 'articles'), '.mdx')) {
		const path = `articles/${name}`;
		const read = () => readFile(join(content, path)) ?? '';
		const text = read();
		const seal = readSeal(text);
		const data = readData(path, text, seal.state);
		if (data) found.articles.push({ path, ...seal, text: read, data });
		else found.foreign.push({ path, ...seal, text: read });
	}
	return found;
}
