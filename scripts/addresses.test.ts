import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { readMemory, writeMemory } from '../src/model/address-memory.ts';
import type { Article } from '../src/model/schemas/article.ts';
import { makeCorpus } from './test-corpus.ts';

const projectContent = join(import.meta.dirname, '..', 'content');

const corpus = makeCorpus();
const { folder, content, sources, articles } = corpus;
const convert = (...parameters: string[]) => corpus.run('convert', ...parameters);

/** The files of a memory in a content folder, by their path. */
function memoryFiles(root: string): Map<string, string> {
	const paths = ['addresses.yaml', ...readdirSync(join(root, 'addresses')).map((name) => `addresses/${name}`)];
	return new Map(paths.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
}

/** What is remembered, by address. */
const memory = () => new Map(readMemory(memoryFiles(content))!.map((report) => [report.address, report]));

/** The texts of a written article by the ids of its blocks. */
function blocksOf(address: string): Map<string, string> {
	const mdx = readFileSync(join(articles, `${address}.mdx`), 'utf8');
	return new Map(
		Array.from(mdx.matchAll(/^<\w+ id="(b[\d-]+)">\n+(.*)$/gmu), ([, id, text]) => [id!, text!.trimStart()])
	);
}

/** Addresses of the articles that are written. */
const addresses = () => readdirSync(articles).map((name) => name.replace('.mdx', ''));

/** The reports of the project by their source files, several in one first. */
const project = readMemory(memoryFiles(projectContent))!;
const byFile = [...Map.groupBy(project, ({ file }) => file)].sort(([, a], [, b]) => b.length - a.length);
const [[page, ownReports], [otherPage, otherReports]] = [byFile[0]!, byFile[1]!];
const kept = [...ownReports, ...otherReports].sort((a, b) => (a.address < b.address ? -1 : 1));
const stemOf = (source: string) => source.replace('.txt', '');
const sidecarOf = (source: string) => join(sources, source.replace('.txt', '.yaml'));

/** Changes the lines of a source. */
function edit(source: string, change: (lines: string[]) => string[]): void {
	const file = join(sources, source);
	writeFileSync(file, change(readFileSync(file, 'utf8').split('\n')).join('\n'));
}

beforeEach(() => {
	rmSync(content, { recursive: true, force: true });
	cpSync(projectContent, content, { recursive: true });
	// Two sources are enough, and are converted sooner.
	const isWanted = (name: string) => [page, otherPage].some((source) => name.startsWith(stemOf(source)));
	for (const name of readdirSync(sources)) if (!isWanted(name)) rmSync(join(sources, name));
	for (const report of project) if (!kept.includes(report)) rmSync(join(articles, `${report.address}.mdx`));
	for (const path of ['addresses', 'addresses.yaml']) rmSync(join(content, path), { recursive: true });
	mkdirSync(join(content, 'addresses'));
	for (const [path, text] of writeMemory(kept)) writeFileSync(join(content, path), text);
});

afterAll(() => {
	corpus.remove();
});

test('keeps address and blocks when a blank line is inserted', async () => {
	const [{ address } = { address: '' }] = otherReports;
	const before = blocksOf(address);
	edit(otherPage, (lines) => ['', ...lines]);
	rmSync(sidecarOf(otherPage));
	const { status, stdout } = await convert();
	expect(status).toBe(0);
	expect(stdout).not.toMatch(/新增|删除|改址/u);
	expect(addresses()).toEqual(kept.map((report) => report.address));
	expect(blocksOf(address)).toEqual(before);
	expect(memory().get(address)).toMatchObject({ line: otherReports[0]!.line + 1 });
});

test('keeps the addresses of the other reports of a page when a line is inserted in the first', async () => {
	const before = new Map(ownReports.map(({ address }) => [address, blocksOf(address)]));
	const inserted = '这一段是后来补进来的，说的是另一件事，与别处的文字都不相同，也不接在前后两段里。';
	const start = Math.min(...ownReports.map(({ line }) => line)) + 10;
	// Behind the end of a paragraph, not where the page breaks one.
	edit(page, (lines) =>
		lines.toSpliced(lines.findIndex((line, at) => at > start && /。$/u.test(line)) + 1, 0, '', inserted)
	);
	rmSync(sidecarOf(page));
	const { status, stdout } = await convert();
	expect(status).toBe(0);
	expect(stdout).not.toMatch(/新增|删除|改址/u);
	for (const [address, blocks] of before) expect([...blocksOf(address)]).toEqual(expect.arrayContaining([...blocks]));
	const added = ownReports.flatMap(({ address }) =>
		[...blocksOf(address)].filter(([id]) => !before.get(address)!.has(id))
	);
	expect(added.map(([, text]) => text)).toEqual([inserted]);
});

test('keeps the addresses of all reports of a file that is renamed, and says so', async () => {
	renameSync(join(sources, page), join(sources, 'zz.txt'));
	renameSync(sidecarOf(page), join(sources, 'zz.yaml'));
	const { status, stdout, stderr } = await convert();
	expect(status).toBe(0);
	expect(stdout).not.toMatch(/新增|删除|改址/u);
	expect(addresses()).toEqual(kept.map((report) => report.address));
	for (const { address, headline } of ownReports) {
		expect(memory().get(address)).toMatchObject({ file: 'zz.txt' });
		expect(stderr).toContain(`《${headline}》原在 ${page}，现在 zz.txt，地址不变，仍是 /articles/${address}/`);
	}
});

test('remembers a report whose source is gone, and gives it its address again when it comes back', async () => {
	const before = readFileSync(join(content, 'addresses.yaml'), 'utf8');
	const source = readFileSync(join(sources, otherPage));
	const sidecar = readFileSync(sidecarOf(otherPage));
	rmSync(join(sources, otherPage));
	rmSync(sidecarOf(otherPage));
	expect((await convert()).stdout).toMatch(new RegExp(`删除 1 篇\\n  ${otherReports[0]!.address} `, 'u'));
	expect(memory().get(otherReports[0]!.address)).toMatchObject({ removed: true });
	writeFileSync(join(sources, otherPage), source);
	writeFileSync(sidecarOf(otherPage), sidecar);
	expect((await convert()).stdout).toMatch(new RegExp(`恢复 1 篇，仍在原址\\n  ${otherReports[0]!.address} `, 'u'));
	expect(readFileSync(join(content, 'addresses.yaml'), 'utf8')).toBe(before);
});

test('gives a report the address that its editor writes, and refuses one that is another’s at its line', async () => {
	const [{ address, headline } = { address: '', headline: '' }] = otherReports;
	const settings = (slug: string) => `articles:\n  - headline: ${headline}\n    slug: ${slug}\n`;
	writeFileSync(sidecarOf(otherPage), settings('own-address'));
	const { status, stdout } = await convert();
	expect(status).toBe(0);
	expect(stdout).toContain(`改址 1 篇\n  ${address} → own-address 《${headline}》`);
	expect(addresses()).toContain('own-address');
	expect(addresses()).not.toContain(address);
	expect(memory().get('own-address')).toMatchObject({ former: [address] });

	const [owner] = ownReports;
	writeFileSync(sidecarOf(otherPage), settings(owner!.address));
	const refused = await convert();
	expect(refused.status).toBe(1);
	expect(refused.stderr).toContain(
		`地址 ${owner!.address} 已经属于《${owner!.headline}》（/articles/${owner!.address}/）；一个地址只归一篇报道，请另取一个`
	);
	expect(refused.stderr).toMatch(/^2:5 +错误/mu);
	expect(addresses()).toContain('own-address');
});

test('counts what is remembered among what would change, and makes it anew from the articles', async () => {
	rmSync(join(content, 'addresses.yaml'));
	rmSync(join(content, 'addresses'), { recursive: true });
	const check = await convert('--check');
	expect(check.status).toBe(1);
	expect(check.stderr).toContain('  content/addresses.yaml\n');
	expect((await convert()).status).toBe(0);
	for (const { address } of kept)
		expect(readFileSync(join(content, 'addresses', `${address}.tsv`), 'utf8')).toBe(
			readFileSync(join(projectContent, 'addresses', `${address}.tsv`), 'utf8')
		);
	expect((await convert('--check')).status).toBe(0);
});

test('writes nothing where what is remembered cannot be read, and says where', async () => {
	const file = join(content, 'addresses.yaml');
	const broken = `<<<<<<< HEAD\n${readFileSync(file, 'utf8')}`;
	writeFileSync(file, broken);
	edit(otherPage, (lines) => ['', ...lines]);
	const { status, stderr } = await convert();
	expect(status).toBe(1);
	expect(stderr).toMatch(/^content\/addresses\.yaml:\d+:\d+ .*请从版本库取回原来的/mu);
	expect(readFileSync(file, 'utf8')).toBe(broken);
});

test('--json shows a source of the archive at its address, and any other file as a new report', async () => {
	const [{ address } = { address: '' }] = otherReports;
	const documents = async (path: string) => JSON.parse((await convert('--json', path)).stdout) as Article[];
	edit(otherPage, (lines) => ['', ...lines]);
	rmSync(sidecarOf(otherPage));
	const [own] = await documents(join('content', 'sources', otherPage));
	expect(own!.id).toBe(address);
	expect(own!.blocks.map(({ id }) => id).toSorted()).toEqual([...blocksOf(address).keys()].toSorted());
	cpSync(join(sources, otherPage), join(folder, otherPage));
	const [foreign] = await documents(otherPage);
	expect(foreign!.id).toBe(`${address}-2`);
	for (const { id, source } of foreign!.blocks) expect(id).toMatch(new RegExp(`^b${source[0]![0]}(?:-\\d+)?$`, 'u'));
});
