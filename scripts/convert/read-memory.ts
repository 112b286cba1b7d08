import { join } from 'node:path';
import { toDocument } from '../../src/archive/queries/block-texts.ts';
import { readMemory, reportsPath, type RememberedReport } from '../../src/model/address-memory.ts';
import { readFrontmatter, splitFrontmatter } from '../../src/model/front-matter.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { rememberPublished } from '../../src/pipeline/addresses/remember-published.ts';
import { PlainError } from '../plain-error.ts';
import { readFile } from '../write-file.ts';
import type { WrittenArticle } from './read-articles.ts';
import { listFiles } from './read-sources.ts';

/** What a content folder remembers of addresses, and the files in which it does. */
export interface WrittenMemory {
	memory: RememberedReport[];
	/** By their path in the content folder. */
	files: ReadonlyMap<string, string>;
}

/** An article with its texts; nothing where somebody's hand has taken the text of a block away. */
function readDocument({ text: read }: WrittenArticle): Article[] {
	try {
		const text = read();
		return [toDocument(readFrontmatter(text), splitFrontmatter(text).body)];
	} catch {
		return [];
	}
}

function parseMemory(files: ReadonlyMap<string, string>): RememberedReport[] {
	try {
		return readMemory(files) ?? [];
	} catch (error) {
		throw new PlainError((error as Error).message, { cause: error });
	}
}

/**
 * Reads what a content folder remembers of every address that was published.
 *
 * What it lacks is taken from the articles as they are: all of it before the first conversion that remembers, the blocks of
 * a report whose file was lost, a report that was lost when two branches were merged.
 */
export function readWrittenMemory(content: string, articles: readonly WrittenArticle[]): WrittenMemory {
	const files = new Map<string, string>();
	for (const path of [
		reportsPath,
		...listFiles(join(content, 'addresses'), '.tsv').map((name) => `addresses/${name}`),
	]) {
		const text = readFile(join(content, path));
		if (text !== undefined) files.set(path, text.replaceAll('\r\n', '\n'));
	}
	const memory = parseMemory(files);
	const complete = new Set(memory.flatMap(({ address, blocks }) => (blocks.length > 0 ? [address] : [])));
	const lacking = articles.filter(({ data }) => !complete.has(data.id));
	return { memory: rememberPublished(memory, lacking.flatMap(readDocument)), files };
}
