import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import * as z from 'astro/zod';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileLoader, type FileLoaderOptions } from './file-loader.ts';

const schema = z.strictObject({ title: z.string().meta({ title: '标题', description: '页面的标题' }) });
let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'file-loader-'));
});
afterEach(() => {
	rmSync(folder, { recursive: true });
});

/** Loads the folder, as a build does or as the development server does; the store and what was told. */
function prepare(options: Partial<FileLoaderOptions>, isWatched: boolean) {
	const entries = new Map<string, { id: string; data: Record<string, unknown>; digest?: string }>();
	const told: string[] = [];
	const watcher = { add: () => undefined, on: () => undefined };
	const context = {
		store: {
			get: (id: string) => entries.get(id),
			set: (entry: { id: string; data: Record<string, unknown> }) => entries.set(entry.id, entry),
			keys: () => [...entries.keys()],
			delete: (id: string) => entries.delete(id),
		},
		config: { root: pathToFileURL(`${folder}/`) },
		generateDigest: (text: string) => text,
		parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
		logger: { error: (line: string) => told.push(line) },
		...(isWatched ? { watcher } : {}),
	} as unknown as LoaderContext;
	const loader = fileLoader({ folders: [folder], ending: '.yaml', schema, ...options });
	return {
		load: () => loader.load(context),
		told,
		titles: () => Array.from(entries.values(), ({ data }) => data['title']),
	};
}

test('stops a build with every mistake at its place', async () => {
	writeFileSync(join(folder, 'a.yaml'), 'titel: 甲\n');
	await expect(prepare({}, false).load()).rejects.toThrow('a.yaml:1:1: 这里没有 titel 这一项；是不是 title（标题）？');
});

test('tells a mistake while the site is written, and keeps what was there and all other files', async () => {
	writeFileSync(join(folder, 'a.yaml'), 'title: 甲\n');
	writeFileSync(join(folder, 'b.yaml'), 'title: 乙\n');
	const { load, told, titles } = prepare({}, true);
	await load();
	writeFileSync(join(folder, 'a.yaml'), 'title: "甲\n');
	writeFileSync(join(folder, 'b.yaml'), 'title: 丙\n');
	await load();
	expect(told).toEqual(['a.yaml:1:8: 引号没有收尾：title: "甲"']);
	expect(titles()).toEqual(['甲', '丙']);
});

test('finds a mistake of a front matter on its line of the page', async () => {
	writeFileSync(join(folder, 'a.mdx'), '---\ntitle: 甲\nlead: 乙\n---\n\n# 丙\n');
	await expect(prepare({ ending: '.mdx' }, false).load()).rejects.toThrow(/^a\.mdx:3:1: /u);
	writeFileSync(join(folder, 'a.mdx'), '# 丙\n');
	await expect(prepare({ ending: '.mdx' }, false).load()).rejects.toThrow('a.mdx:1:1: 开头要有用两行 --- 围起的各项');
});

test('says of an article that is spoilt what to do', async () => {
	writeFileSync(join(folder, 'a.mdx'), '<<<<<<< HEAD\n');
	const { load } = prepare({ ending: '.mdx', schema: undefined }, false);
	await expect(load()).rejects.toThrow('a.mdx:1:1: 不是转换写成的样子；请运行 npm run convert');
});
