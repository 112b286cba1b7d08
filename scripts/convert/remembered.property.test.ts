/** What conversions remember never makes a difference: after any changes the next one gives what a conversion from scratch gives. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { reportOn, snapshot } from '../test-corpus.ts';
import { convertCorpus } from './convert-corpus.ts';

const runs = process.env.FULL ? 60 : 3;

vi.setConfig({ testTimeout: 1_200_000, hookTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'xinglin-'));
const content = join(folder, 'content');
const kept = join(folder, 'kept');

beforeAll(() => {
	vi.spyOn(process.stdout, 'write').mockReturnValue(true);
	vi.spyOn(process.stderr, 'write').mockReturnValue(true);
});

afterAll(() => {
	vi.restoreAllMocks();
	rmSync(folder, { recursive: true, force: true });
});

const hospitals = ['保定市中医院', '丽水市中心医院', '遂宁市第一人民医院', '遂宁市中心医院'];
const hospital = fc.constantFrom(...hospitals);
const source = fc.constantFrom('a', 'b', 'c', 'd', 'e');

/** A report that may speak of another hospital too, by a name that its record may know. */
const report = fc
	.record({
		own: hospital,
		other: hospital,
		short: fc.constantFrom('市一院', '丽水中心医院', '保定市中医医院', '市中心医院'),
		count: fc.integer({ min: 1, max: 99 }),
	})
	.map(
		({ own, other, short, count }) =>
			`${reportOn(own)}\n去年，${own}（以下简称“${short}”）与${other}结成对子，${short}接诊患者${count}万人次，荣获“全国文明单位”称号。\n`
	);

/** Something that a person, or a machine, does to a content folder or to what is kept. */
type Change = () => void;

const write = (path: string, text: string): void => {
	mkdirSync(join(path, '..'), { recursive: true });
	writeFileSync(path, text);
};

/** One of the files of a folder, by a number; undefined where there are none. */
function oneOf(place: string, number: number): string | undefined {
	const names = existsSync(place) ? readdirSync(place).sort() : [];
	return names.length === 0 ? undefined : join(place, names[number % names.length]!);
}

const inSources = (name: string) => join(content, 'sources', name);
const number = fc.nat({ max: 20 });

const changes: fc.Arbitrary<Change> = fc.oneof(
	fc.record({ source, report }).map(({ source: name, report: text }) => () => {
		write(inSources(`${name}.txt`), text);
	}),
	fc.record({ source, one: report, two: report }).map(({ source: name, one, two }) => () => {
		write(inSources(`${name}.txt`), `${one}\n${two}`);
	}),
	source.map((name) => () => {
		rmSync(inSources(`${name}.txt`), { force: true });
	}),
	fc
		.record({
			source,
			text: fc.constantFrom(
				'corrections: []\n',
				'provenance: { newspaper: 随州日报, date: "2021-07-01" }\n',
				'corrections:\n  - { do: emend, line: 5, expect: 大会, corr: 会议, certainty: high }\n',
				'articles: [{ headline: 坚持党建引领 服务一方百姓, hospital: lishui-shi-zhongxin-yiyuan }]\n',
				'articles: [{ headline: 坚持党建引领 服务一方百姓, slug: a-report }]\n'
			),
		})
		.map(({ source: name, text }) => () => {
			write(inSources(`${name}.yaml`), text);
		}),
	source.map((name) => () => {
		rmSync(inSources(`${name}.yaml`), { force: true });
	}),
	// A record: an alias more, one that is gone, one that is spoilt.
	fc.record({ number, alias: fc.constantFrom('市一院', '丽水中心医院', '保定市中医医院') }).map((made) => () => {
		const path = oneOf(join(content, 'hospitals'), made.number);
		if (path === undefined) return;
		const text = readFileSync(path, 'utf8').replace(/^aliases:\n(?: .*\n)*/mu, '');
		write(path, `${text}aliases: [${made.alias}]\n`);
	}),
	number.map((at) => () => {
		const path = oneOf(join(content, 'hospitals'), at);
		if (path !== undefined) rmSync(path);
	}),
	number.map((at) => () => {
		const path = oneOf(join(content, 'hospitals'), at);
		if (path !== undefined) write(path, readFileSync(path, 'utf8').replace('name:', 'nam:'));
	}),
	fc.constant(() => {
		write(join(content, 'lexicon', 'prose.yaml'), 'openers: [近日, 日前, 去年]\nhangingEnds: [的, 和]\n');
	}),
	fc.constant(() => {
		rmSync(join(content, 'lexicon'), { recursive: true, force: true });
	}),
	// What is kept: a file that is gone, one that is cut off, one that is spoilt.
	number.map((at) => () => {
		const path = oneOf(join(kept, 'conversions'), at);
		if (path !== undefined) rmSync(path);
	}),
	number.map((at) => () => {
		const path = oneOf(join(kept, 'conversions'), at);
		if (path !== undefined) writeFileSync(path, readFileSync(path).subarray(0, -20));
	}),
	number.map((at) => () => {
		const path = oneOf(join(kept, 'conversions'), at);
		if (path !== undefined) writeFileSync(path, readFileSync(path, 'utf8').replace('医院', '医 院'));
	}),
	fc.constant(() => {
		rmSync(join(kept, 'places.json'), { force: true });
	})
);

/** Converts; gives back what the folder holds then and how it ended. */
async function convert(cache: string): Promise<{ status: number; files: Map<string, string> }> {
	const { status } = await convertCorpus(content, { cache, threads: 1 });
	return { status, files: snapshot(content) };
}

test('after any changes a conversion gives what one from scratch gives', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.array(changes, { minLength: 1, maxLength: 3 }), { minLength: 3, maxLength: 6 }),
			async (steps) => {
				rmSync(folder, { recursive: true, force: true });
				for (const name of ['a', 'b', 'c'])
					write(inSources(`${name}.txt`), reportOn(hospitals[name.charCodeAt(0) % 4]!));
				await convert(kept);
				for (const step of steps) {
					for (const change of step) change();
					const copy = join(folder, 'copy');
					cpSync(content, copy, { recursive: true });
					const remembered = await convert(kept);
					rmSync(content, { recursive: true });
					cpSync(copy, content, { recursive: true });
					const scratch = join(folder, 'scratch');
					expect(remembered).toEqual(await convert(scratch));
					rmSync(scratch, { recursive: true });
					rmSync(copy, { recursive: true });
				}
			}
		),
		{ numRuns: runs }
	);
});
