import { codePoint, type CodePoint } from '../../model/offsets.ts';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { followAddress, reportsByAddress } from '../../archive/queries/former-addresses.ts';
import { readMemory, writeMemory, type AddressMemory } from '../../model/address-memory.ts';
import type { Article } from '../../model/schemas/article.ts';
import { settleAddresses } from './index.ts';
import { documentOf } from './test-archive.ts';
import type { AddressedSource, SettledAddresses } from './types.ts';

/** The daily run asks the same few archives every time; the long one asks others, a hundred times as many. */
const settings = process.env.FULL ? { numRuns: 6000 } : { numRuns: 40, seed: 20_261_128 };
const limit = process.env.FULL ? 3_600_000 : 60_000;

/** A run of numbers that depends on its seed alone. */
function numbersFrom(seed: number): (below: number) => number {
	let state = seed + 0x9e3779b9;
	return (below) => {
		state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x9e3779b9;
		return ((state ^ (state >>> 13)) >>> 0) % below;
	};
}

const characters = Array.from(
	'医院党建引领质量安全患者服务科室护理医生改革创新学习群众健康管理提升清晨长廊灯光病房手术老人体温单药袋热水被褥冬天春雨夜救护车分诊台屏幕编号胸痛中心绿色通道挂号缴费检查球囊锦旗家属抢救记者镇村路桥山水风云田野书信笔墨钟表窗门梯楼砖瓦桌椅茶饭米面油盐酱醋针线布鞋衣帽红黄蓝白黑紫灰青东西南北左右前后高低长短快慢冷暖'
);
const stock = [
	'坚持以人民健康为中心不断深化公立医院改革',
	'全面落实党委领导下的院长负责制',
	'让群众看得上病看得好病少生病',
];

/** A passage that is followed through everything that happens to it. */
interface Passage {
	key: number;
	text: string;
}

interface Report {
	headline: Passage;
	passages: readonly Passage[];
	hospital: string;
	year: number;
	slug?: string;
}

/** A source: its reports, and the blank lines above them. */
interface Source {
	reports: readonly Report[];
	above: number;
	fails: boolean;
}

/** What the rules of the day make of passages. */
interface Rules {
	/** Passages with these numbers go on in the one before, or are divided. */
	joins: number;
	divides: number;
	reversed: boolean;
}

interface Archive {
	sources: ReadonlyMap<string, Source>;
	removed: readonly Report[];
	rules: Rules;
	keys: number;
	isMoved: boolean;
}

function write(numbers: (below: number) => number, length: number): string {
	return Array.from({ length }, () => characters[numbers(characters.length)]!).join('');
}

function newPassage(key: number, numbers: (below: number) => number): Passage {
	const isShort = numbers(4) === 0;
	const text = write(numbers, isShort ? 5 + numbers(10) : 30 + numbers(130));
	return { key, text: numbers(5) === 0 && !isShort ? `${text}，${stock[numbers(stock.length)]!}。` : text };
}

function newReport(key: number, seed: number): Report {
	const numbers = numbersFrom(seed + 31 * key);
	return {
		headline: { key, text: write(numbers, 8 + numbers(8)) },
		passages: Array.from({ length: 2 + numbers(7) }, (_, index) => newPassage(key + 1 + index, numbers)),
		hospital: ['yichang', 'baoding'][numbers(2)]!,
		year: 2020 + numbers(2),
	};
}

/** The blocks of a report by the rules of the day, with the passages that are in each. */
interface Printed {
	text: string;
	/** Its passages, with the length of what stands here. */
	parts: Map<number, number>;
	line: number;
	column: number;
}

function print({ headline, passages }: Report, first: number, { joins, divides }: Rules): Printed[] {
	const blocks: Printed[] = [
		{ text: headline.text, parts: new Map([[headline.key, headline.text.length]]), line: first, column: 0 },
	];
	for (const [index, { key, text }] of passages.entries()) {
		const line = first + 2 * (index + 1);
		const last = blocks.at(-1)!;
		const half = Math.ceil(text.length / 2);
		if (key % joins === 0 && index > 0)
			blocks[blocks.length - 1] = {
				...last,
				text: last.text + text,
				parts: new Map([...last.parts, [key, text.length]]),
			};
		else if (key % divides === 0 && text.length > 20)
			blocks.push(
				{ text: text.slice(0, half), parts: new Map([[key, half]]), line, column: 0 },
				{ text: text.slice(half), parts: new Map([[key, text.length - half]]), line, column: half }
			);
		else blocks.push({ text, parts: new Map([[key, text.length]]), line, column: 0 });
	}
	return blocks;
}

/** The document of a report, and the passages of its blocks by the ids that these have by their lines. */
function convert(
	file: string,
	report: Report,
	first: number,
	rules: Rules
): { article: Article; keys: Map<string, Map<number, number>> } {
	const printed = print(report, first, rules);
	const base = documentOf(file, { ...report, headline: report.headline.text, texts: [], line: first });
	const blocks = printed.map(({ text, line, column }) => ({
		...base.blocks[0]!,
		id: column === 0 ? `b${line}` : `b${line}-2`,
		text,
		source: [[line, codePoint(column), codePoint(column + text.length)]] as [number, CodePoint, CodePoint][],
	}));
	const organisations = blocks.map(({ id, text, source }) => ({ name: text, block: id, line: source[0]![0] }));
	return {
		article: { ...base, blocks: rules.reversed ? blocks.toReversed() : blocks, organisations },
		keys: new Map(blocks.map(({ id }, index) => [id, printed[index]!.parts])),
	};
}

interface Change {
	kind: (typeof kinds)[number];
	at: number;
	to: number;
	seed: number;
}

const kinds = [
	'rename',
	'exchange',
	'shift',
	'insert',
	'delete',
	'move',
	'remove report',
	'bring back',
	'add report',
	'reprint',
	'split file',
	'merge files',
	'order',
	'divide report',
	'join reports',
	're-date',
	're-scan',
	'rules',
	'wish',
	'fail',
] as const;

/** The text as another scan gives it: one to three characters in a hundred are others. */
function rescan({ key, text }: Passage, numbers: (below: number) => number): Passage {
	const read = Array.from(text, (character) =>
		numbers(100) < 2 ? characters[numbers(characters.length)]! : numbers(100) < 3 ? `${character},` : character
	);
	return { key, text: read.join('') };
}

/** The archive after something happened to it. What cannot happen leaves it as it is. */
function change(archive: Archive, { kind, at, to, seed }: Change): Archive {
	const { sources, removed, keys } = archive;
	// No two passages have the same words, whatever seeds are drawn: of two the same nobody could say which it is.
	const numbers = numbersFrom(seed + 31 * archive.keys);
	const names = [...sources.keys()].sort();
	const name = names[at % names.length] ?? '';
	const other = names[to % names.length] ?? '';
	const source = sources.get(name) ?? { reports: [], above: 0, fails: false };
	const { reports } = source;
	const index = reports.length === 0 ? 0 : to % reports.length;
	const report = reports[index];
	const withSource = (changes: Record<string, Source | undefined>): Archive => {
		const all = new Map<string, Source>(sources);
		for (const [key, value] of Object.entries(changes))
			if (value && value.reports.length > 0) all.set(key, value);
			else all.delete(key);
		return { ...archive, sources: all, keys: keys + 100 };
	};
	const withReports = (list: readonly Report[]) => withSource({ [name]: { ...source, reports: list } });
	const withReport = (fresh: Report) => withReports(reports.with(index, fresh));
	const fresh = `${String(seed % 1000)}-${String(keys)}.txt`;
	if (!report) {
		const back = removed[to % Math.max(1, removed.length)];
		return withSource({ [fresh]: { reports: [back ?? newReport(keys, seed)], above: 0, fails: false } });
	}
	const place = numbers(report.passages.length);
	switch (kind) {
		case 'rename':
			return withSource({ [name]: undefined, [fresh]: source });
		case 'exchange':
			return withSource({ [name]: sources.get(other), [other]: source });
		case 'shift':
			return withSource({ [name]: { ...source, above: numbers(5) } });
		case 'insert':
			return withReport({ ...report, passages: report.passages.toSpliced(place, 0, newPassage(keys, numbers)) });
		case 'delete':
			return report.passages.length < 2
				? archive
				: withReport({ ...report, passages: report.passages.toSpliced(place, 1) });
		case 'move': {
			const passages = report.passages
				.toSpliced(place, 1)
				.toSpliced(numbers(report.passages.length), 0, report.passages[place]!);
			return { ...withReport({ ...report, passages }), isMoved: true };
		}
		case 'remove report':
			return { ...withReports(reports.toSpliced(index, 1)), removed: [...removed, report] };
		case 'bring back': {
			const back = removed[numbers(Math.max(1, removed.length))];
			if (!back) return archive;
			return { ...withReports([...reports, back]), removed: removed.filter((one) => one !== back) };
		}
		case 'add report':
			return withReports([...reports, newReport(keys, seed)]);
		case 'reprint': {
			const passages = report.passages.toSpliced(place, 1, newPassage(keys, numbers));
			const { slug: _, ...rest } = report;
			return withSource({ [fresh]: { reports: [{ ...rest, passages }], above: 0, fails: false } });
		}
		case 'split file':
			return withSource({
				[name]: { ...source, reports: reports.slice(0, index) },
				[fresh]: { ...source, reports: reports.slice(index) },
			});
		case 'merge files':
			return name === other
				? archive
				: withSource({
						[other]: undefined,
						[name]: { ...source, reports: [...reports, ...sources.get(other)!.reports] },
					});
		case 'order':
			return withReports(reports.toReversed());
		case 'divide report': {
			if (report.passages.length < 4) return archive;
			const half = Math.floor(report.passages.length / 2);
			const { slug: _, ...rest } = report;
			const first = { ...report, passages: report.passages.slice(0, half) };
			const second = {
				...rest,
				headline: { key: keys, text: write(numbers, 10) },
				passages: report.passages.slice(half),
			};
			return withReports(reports.toSpliced(index, 1, first, second));
		}
		case 'join reports': {
			const next = reports[index + 1];
			if (!next) return archive;
			const passages = [...report.passages, next.headline, ...next.passages];
			return withReports(reports.toSpliced(index, 2, { ...report, passages }));
		}
		case 're-date':
			return withReport({
				...report,
				year: 2015 + numbers(9),
				hospital: ['yichang', 'baoding', 'lishui'][numbers(3)]!,
			});
		case 're-scan': {
			const scanned = reports.map((one) => ({
				...one,
				headline: rescan(one.headline, numbers),
				passages: one.passages.map((passage) => rescan(passage, numbers)),
			}));
			return withSource({ [name]: { ...source, above: numbers(9), reports: scanned } });
		}
		case 'rules':
			return { ...archive, rules: { joins: 2 + numbers(9), divides: 2 + numbers(9), reversed: numbers(2) === 0 } };
		case 'wish':
			return withReport({ ...report, slug: ['east', 'west', 'yichang-2020', 'baoding-2021'][numbers(4)]! });
		case 'fail':
			return withSource({ [name]: { ...source, fails: true } });
	}
}

/**
 * What was published under an address, or under that of a block: its passages, with their lengths; of a block, those that
 * stood before and after it, the nearest first.
 */
type Published = Map<string, { passages: Map<number, number>; before: Keys[]; after: Keys[] }>;

/** The passages of a block. */
type Keys = readonly number[];

/** A document, with the passages of its blocks. */
interface Document {
	article: Article;
	keys: Map<string, Map<number, number>>;
}

/** A state of the site: its documents with the passages of their blocks, and what leads there. */
interface Site {
	memory: AddressMemory;
	documents: Map<string, Document>;
	published: Published;
}

/** The sources of an archive as the conversion sees them, and the passages of the blocks of each document. */
function toSources({ sources, rules }: Archive): {
	sources: AddressedSource[];
	keys: Map<string, Map<number, number>>[];
} {
	const keys: Map<string, Map<number, number>>[] = [];
	const list = [...sources]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, { reports, above, fails }]) => {
			let line = above + 1;
			const converted = reports.map((report) => {
				const document = convert(name, report, line, rules);
				line += 2 * (report.passages.length + 2);
				return document;
			});
			const file = new VFile({ path: name });
			if (!fails) keys.push(...converted.map((one) => one.keys));
			return {
				file,
				sidecar: new VFile({ path: `${name}.yaml` }),
				articles: fails ? [] : converted.map(({ article }) => article),
				slugs: reports.map(({ slug }) => (slug === undefined ? undefined : { slug, place: { line: 1, column: 1 } })),
			};
		});
	return { sources: list, keys };
}

const size = (passages: Iterable<[number, number]>) =>
	Array.from(passages, ([, length]) => length).reduce((a, b) => a + b, 0);

/** The part of what was published that stands in some passages. */
const part = (passages: ReadonlyMap<number, number>, keys: Iterable<number>) => {
	const set = new Set(keys);
	return size([...passages].filter(([key]) => set.has(key)));
};

/** The passages of a document. */
const keysIn = (blocks: ReadonlyMap<string, ReadonlyMap<number, number>>) =>
	[...blocks.values()].flatMap((parts) => [...parts.keys()]);

/** Converts, checks everything that must hold whatever has happened, and gives the site that stands then. */
function publish(archive: Archive, site: Site): Site {
	const failing = new Set([...archive.sources].filter(([, { fails }]) => fails).map(([name]) => name));
	const isHeld = ({ file }: { file: string }) => failing.has(file);
	const { sources, keys } = toSources(archive);
	const settled = settleAddresses(site.memory, sources, isHeld);
	const refused = new Set(sources.filter(({ sidecar }) => sidecar!.messages.length > 0).map(({ file }) => file.path));
	checkAgain(settled, toSources(archive).sources, isHeld);

	// Each document keeps its place in the order of the sources; those of a refused source are not among them.
	const given = sources.flatMap(({ articles, file }) => articles.map(() => !refused.has(file.path)));
	const keysOfArticles = keys.filter((_, index) => given[index]);
	const documents = new Map(site.documents);
	const entries = reportsByAddress(settled.memory);
	for (const [address, { article }] of site.documents) {
		const now = entries.get(address)!;
		if (!isHeld(article.source) && !refused.has(now.file)) documents.delete(address);
		else if (settled.articles.some(({ id }) => id === address)) documents.delete(address);
	}
	const raw = sources.filter(({ file }) => !refused.has(file.path)).flatMap(({ articles }) => articles);
	for (const [index, article] of settled.articles.entries()) {
		const byLine = keysOfArticles[index]!;
		const ids = new Map(article.blocks.map(({ id }, block) => [id, byLine.get(raw[index]!.blocks[block]!.id)!]));
		expect(documents.has(article.id), `two reports at ${article.id}`).toBe(false);
		documents.set(article.id, { article, keys: ids });
		checkDocument(article);
	}
	const published: Published = new Map(site.published);
	const isSettled = failing.size === 0 && refused.size === 0;
	if (isSettled) checkPublished(published, documents, settled.memory, archive);
	remember(published, documents, entries);
	return { memory: settled.memory, documents, published };
}

/** Whatever is asked again, and read back from its files, is the same. */
function checkAgain(
	{ memory, articles }: SettledAddresses,
	sources: AddressedSource[],
	isHeld: (report: { file: string }) => boolean
): void {
	const read = readMemory(writeMemory(memory))!;
	const again = settleAddresses(read, sources, isHeld);
	expect(again.memory).toEqual(memory);
	expect(again.articles).toEqual(articles);
	expect(again.events).toEqual([]);
	const addresses = memory.flatMap(({ address, former = [] }) => [address, ...former]);
	expect(new Set(addresses).size).toBe(addresses.length);
}

/** Blocks have ids of their own, and every fact stands on one of them, with its words. */
function checkDocument({ blocks, organisations }: Article): void {
	const texts = new Map(blocks.map(({ id, text }) => [id, text]));
	expect(texts.size).toBe(blocks.length);
	for (const { name, block } of organisations) expect(texts.get(block)).toBe(name);
}

/** The blocks of a document in the order of the source, with their passages. */
function inOrder({ article, keys }: Document): { id: string; parts: Map<number, number> }[] {
	return article.blocks
		.toSorted(({ source: [a] }, { source: [b] }) => a![0] - b![0] || a![1] - b![1])
		.map(({ id }) => ({ id, parts: keys.get(id)! }));
}

/**
 * Whether a block stands where a passage that is gone stood: no farther than what is left of the blocks before and after it, which
 * may have been divided since.
 */
function standsNear(document: Document, block: string, before: readonly Keys[], after: readonly Keys[]): boolean {
	const order = inOrder(document);
	const has = ({ parts }: (typeof order)[number], keys: Keys) => keys.some((key) => parts.has(key));
	const placesOf = (blocks: readonly Keys[]) => {
		const kept = blocks.find((keys) => order.some((one) => has(one, keys)));
		return kept === undefined ? [] : order.flatMap((one, index) => (has(one, kept) ? [index] : []));
	};
	const place = order.findIndex(({ id }) => id === block);
	return place >= (placesOf(before)[0] ?? 0) && place <= (placesOf(after).at(-1) ?? order.length);
}

/**
 * Whether a block has a part of a text, or is the neighbour of one that has: where the rules divide a report anew and anew,
 * an id that stayed each time with most of its last text may end beside its first.
 */
function isAtOrBeside(document: Document, block: string, passages: ReadonlyMap<number, number>): boolean {
	const order = inOrder(document);
	const place = order.findIndex(({ id }) => id === block);
	return order.slice(Math.max(0, place - 1), place + 2).some(({ parts }) => part(passages, parts.keys()) > 0);
}

/** Notes what stands at every address now, the former ones of each report among them. */
function remember(
	published: Published,
	documents: Site['documents'],
	entries: ReturnType<typeof reportsByAddress>
): void {
	for (const [address, report] of entries) {
		const document = documents.get(report.address);
		if (!document || report.removed || report.into !== undefined) continue;
		const all = new Map<number, number>();
		const order = inOrder(document);
		for (const [at, { id, parts }] of order.entries()) {
			for (const [key, length] of parts) all.set(key, length + (all.get(key) ?? 0));
			const keysOf = (blocks: typeof order) => blocks.map((block): Keys => [...block.parts.keys()]);
			const before = keysOf(order.slice(0, at)).toReversed();
			published.set(`${address}#${id}`, { passages: parts, before, after: keysOf(order.slice(at + 1)) });
		}
		published.set(address, { passages: all, before: [], after: [] });
	}
}

/** Every address that was published leads to its report or says why not, every block's to its passage or next to it. */
function checkPublished(
	published: Published,
	documents: Site['documents'],
	memory: AddressMemory,
	{ isMoved }: Archive
): void {
	const reports = reportsByAddress(memory);
	for (const [name, { passages, before, after }] of published) {
		const [address = '', id] = name.split('#');
		const whole = published.get(address)!.passages;
		const shares = new Map(Array.from(documents, ([one, { keys }]) => [one, part(whole, keysIn(keys))]));
		/** Whether a report had the text already: a reprint is a report of its own. */
		const hadBefore = (one: string) => {
			const { former = [] } = reports.get(one)!;
			const had = [one, ...former].flatMap((each) => [...(published.get(each)?.passages.keys() ?? [])]);
			return 2 * part(whole, had) >= size(whole);
		};
		const best = Math.max(0, ...[...shares].filter(([one]) => !hadBefore(one)).map(([, share]) => share));
		const led = followAddress(reports, address, id);
		if (!led) {
			expect(reports.get(address), `${name} is forgotten`).toBeDefined();
			expect(best / size(whole), `${name} is removed, but its text is there`).toBeLessThan(0.8);
			continue;
		}
		const document = documents.get(led.report);
		expect(document, `${name} leads to ${led.report}, which is no report`).toBeDefined();
		if (id === undefined) {
			// Of a report whose text went several ways the address stays with a good part of it, not always with the greatest.
			expect(shares.get(led.report)!, `${name} leads to ${led.report}`).toBeGreaterThanOrEqual(best / 4);
			expect(shares.get(led.report)!, `${name} leads to ${led.report}, which has none of it`).toBeGreaterThan(0);
			continue;
		}
		if (led.block === undefined) continue;
		const keys = document!.keys.get(led.block);
		expect(keys, `${name} leads to ${led.report}#${led.block}, which is no block`).toBeDefined();
		const there = part(passages, keysIn(document!.keys)) / size(passages);
		// A short text that was moved and joined far away cannot be told from the same words elsewhere.
		if (there >= 0.5 && (size(passages) > 20 || !isMoved))
			expect(isAtOrBeside(document!, led.block, passages), `${name} leads to ${led.block}`).toBe(true);
		const isAtHome = led.report === reports.get(address)!.address;
		if (there === 0 && isAtHome && !isMoved)
			expect(standsNear(document!, led.block, before, after), `${name} leads to ${led.block}`).toBe(true);
	}
}

const start = (seeds: readonly number[]): Archive => ({
	sources: new Map(
		seeds.map((seed, index) => [
			`${String(index)}.txt`,
			{ reports: [newReport(1000 * index, seed)], above: 2, fails: false },
		])
	),
	removed: [],
	rules: { joins: 5, divides: 7, reversed: false },
	keys: 100_000,
	isMoved: false,
});

test(
	'leads every address that was published to its text, whatever happens to sources and rules',
	{ timeout: limit },
	() => {
		const happening: fc.Arbitrary<Change> = fc.record({
			kind: fc.constantFrom(...kinds),
			at: fc.nat(1000),
			to: fc.nat(1000),
			seed: fc.nat(),
		});
		const happenings = fc.array(fc.array(happening, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), happenings, (seeds, steps) => {
				let archive = start(seeds);
				let site = publish(archive, { memory: [], documents: new Map(), published: new Map() });
				for (const step of steps) {
					archive = step.reduce(change, archive);
					site = publish(archive, site);
					// What fails is mended, and a wish that was refused is taken back.
					const mended = [...archive.sources].map(([name, source]): [string, Source] => [
						name,
						{ ...source, fails: false, reports: source.reports.map(({ slug: _, ...report }) => report) },
					]);
					archive = { ...archive, sources: new Map(mended) };
					site = publish(archive, site);
				}
			}),
			settings
		);
	}
);
