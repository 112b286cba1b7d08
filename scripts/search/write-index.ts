import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Article } from '../../src/model/schemas/article.ts';
import { createFold, includedMarks } from '../../src/search/fold.ts';
import { buildShard, type ShardEntry } from './build-shard.ts';
import { countWords } from './count-words.ts';
import { hintFiles } from './hint-files.ts';
import { charactersOf, toIndexText, toIndexTokens, toStoredReport } from './index-document.ts';
import { makeCards, type SearchCatalogues } from './make-cards.ts';
import { makeHomophones } from './make-homophones.ts';
import { makeNeighbours } from './make-neighbours.ts';
import { listHospitals, makeTables, type SearchedHospital } from './make-tables.ts';
import { nameReports } from './name-reports.ts';
import { makeRuntime, runtimeSources } from './pagefind-runtime.ts';
import { makePinyinLexicon } from './pinyin-lexicon.ts';
import { makeTraditionalTables } from './traditional.ts';
import { writeFiles } from './write-files.ts';

/** What an index is made of, and where it goes. */
export interface IndexSources {
	articles: readonly Article[];
	hospitals: readonly SearchedHospital[];
	catalogues: SearchCatalogues;
	/** Base path of the site, `/` or `/repo/`. */
	base: string;
	dist: string;
	cache: string;
	/** Whether other archives are searched too: then even the smallest is asked through its index. */
	searchesOthers?: boolean;
}

/** What was made. */
export interface IndexReport {
	reports: number;
	shards: number;
	/** Shards taken from the cache. */
	cached: number;
	bytes: number;
}

/** A shard holds so many reports at most: every query asks every shard, and a changed report costs a shard. */
const shardSize = 2000;

/** Archives whose texts weigh so much at most, in bytes on the wire, come whole; Pagefind's engine alone weighs 67 kB. */
const mostWhole = 48 * 1024;

/** Changes when the form of the files does, so that an old cache is not used. */
const formVersion = 4;

/** Puts a report in a shard by its slug, so that a new report changes one shard. */
function shardOf(slug: string, shards: number): number {
	return shards === 1 ? 0 : createHash('sha256').update(slug).digest().readUInt32BE() % shards;
}

function sizeOf(files: ReadonlyMap<string, Uint8Array | string>): number {
	return [...files.values()].reduce((sum, content) => sum + content.length, 0);
}

/** Removes shards of the cache that this build did not use. */
function pruneCache(cache: string, before: ReadonlySet<string>, kept: ReadonlySet<string>): void {
	for (const name of before) if (!kept.has(name)) rmSync(join(cache, name), { recursive: true, force: true });
}

/**
 * Writes the search index into a built site: Pagefind's indexes below `pagefind/`; tables, cards, what is read of other
 * characters and letters, and the texts of a small archive below `search/`; in the head of the search page what every query
 * asks for. The same reports give the same bytes.
 */
export async function writeIndex(sources: IndexSources): Promise<IndexReport> {
	const { base, dist, cache, searchesOthers = false } = sources;
	const articles = [...sources.articles].sort((a, b) => (a.id < b.id ? -1 : 1));
	// Lists print names of records and catalogues beside those that reports use.
	const names = JSON.stringify([sources.hospitals, sources.catalogues]);
	const traditional = makeTraditionalTables(new Set([...charactersOf(articles), ...names]));
	const fold = createFold(traditional.simplified);
	const count = Math.max(1, Math.ceil(articles.length / shardSize));

	mkdirSync(cache, { recursive: true });
	const before = new Set(readdirSync(cache));
	rmSync(join(dist, 'pagefind'), { recursive: true, force: true });
	const urlOf = ({ id }: Article): string => `${base}articles/${id}/`;
	const stored = new Map(articles.map((article) => [article, toStoredReport(article)]));
	const ids = nameReports(Array.from(stored, ([article, report]) => [urlOf(article), JSON.stringify(report)] as const));
	const making = { cache, runtime: await makeRuntime(), form: `${formVersion}\n${includedMarks}\n${runtimeSources()}` };
	const digest = createHash('sha256');
	const kept = new Set<string>();
	let bytes = 0;
	let cached = 0;
	for (let number = 0; number < count; number++) {
		const entries = articles
			.filter((article) => shardOf(article.id, count) === number)
			.map((article): ShardEntry => {
				const text = toIndexText(article, fold);
				return {
					id: ids.get(urlOf(article))!,
					url: urlOf(article),
					folded: [...text.titles, '', ...text.texts].join('\n'),
					tokens: () => toIndexTokens(text),
					stored: stored.get(article)!,
				};
			});
		const shard = await buildShard(entries, making);
		kept.add(shard.digest);
		digest.update(shard.digest);
		cached += Number(shard.cached);
		bytes += sizeOf(shard.files);
		await writeFiles(join(dist, 'pagefind', number === 0 ? '' : String(number)), shard.files);
	}
	pruneCache(cache, before, kept);

	const hospitals = listHospitals(articles, sources.hospitals);
	const cards = Array.from(makeCards(articles, hospitals, sources.catalogues), ([name, content]): [string, string] => [
		name,
		JSON.stringify(content),
	]);
	// They change with words, catalogues and corrections too, and what is new has to have a new address.
	for (const [name, content] of cards) digest.update(`${name}\n${content}\n`);
	const idOf = (article: Article): string => ids.get(urlOf(article))!;
	const texts = JSON.stringify(articles.map((article) => [idOf(article), stored.get(article)]));
	const whole = articles.length > 0 && gzipSync(texts).length <= mostWhole;
	const tables = makeTables({
		reports: articles.map((article) => ({ article, id: idOf(article) })),
		hospitals,
		themes: new Map(
			sources.catalogues.themes.flatMap(({ leaves }) => leaves.map(({ slug, label }) => [slug, label] as const))
		),
		traditional,
		whole,
		shards: count,
		version: digest.digest('hex').slice(0, 12),
	});
	const counts = countWords(articles, fold);
	const files = new Map([
		['tables.json', JSON.stringify(tables)],
		['characters.json', JSON.stringify(traditional.simplified + traditional.eitherWay)],
		['traditional.json', JSON.stringify(traditional.simplified)],
		...cards,
		['homophones.json', JSON.stringify(makeHomophones())],
		['pinyin.json', JSON.stringify(makePinyinLexicon(articles, hospitals, counts, fold))],
		['neighbours.json', JSON.stringify(makeNeighbours(counts))],
		...(whole ? [['reports.json', texts] as const] : []),
	]);
	for (const name of ['reports.json', 'people.json', 'figures'])
		rmSync(join(dist, 'search', name), { recursive: true, force: true });
	await writeFiles(join(dist, 'search'), files);
	hintFiles(dist, base, tables.version, whole && !searchesOthers);
	return { reports: articles.length, shards: count, cached, bytes: bytes + sizeOf(files) };
}
