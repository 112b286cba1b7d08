import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../model/front-matter.ts';

/** Where a collection lies. */
export interface FileLoaderOptions {
	/** Folders in which its files lie; of two files of one name that in the first counts. A folder may be missing. */
	folders: readonly string[];
	/** Files with this ending: `.mdx` (its front matter is the entry) or `.yaml`. */
	ending: '.mdx' | '.yaml';
	/** Whether the text of an MDX file is kept in the entry. Not for thousands of files. */
	body?: boolean;
}

async function listFiles(folder: string, ending: string): Promise<string[]> {
	try {
		return (await readdir(folder)).filter((name) => extname(name) === ending && !name.startsWith('.'));
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
		throw error;
	}
}

/**
 * Loads MDX or YAML files without handing them to the bundler: the store keeps data, digest and path of each.
 *
 * The page compiles the body when it renders (`src/markdown/compile-body.ts`). `glob()` makes three modules of every
 * file, which costs 0.35 MB an article, and looks in one folder only.
 */
export function fileLoader({ folders, ending, body = false }: FileLoaderOptions): Loader {
	async function loadFile(id: string, file: string, context: LoaderContext): Promise<void> {
		const text = await readFile(file, 'utf8');
		const filePath = relative(fileURLToPath(context.config.root), file).split(sep).join('/');
		const digest = context.generateDigest(`${filePath}\n${text}`);
		if (context.store.get(id)?.digest === digest) return;
		const split = ending === '.mdx' ? splitFrontmatter(text) : { frontmatter: text, body: '' };
		const data = await context.parseData({
			id,
			data: parse(split.frontmatter) as Record<string, unknown>,
			filePath: file,
		});
		context.store.set({ id, data, digest, filePath, ...(body ? { body: split.body } : {}) });
	}
	return {
		name: 'file-loader',
		async load(context) {
			const loadAll = async () => {
				const files = new Map<string, string>();
				for (const folder of folders.toReversed())
					for (const name of await listFiles(folder, ending))
						files.set(name.slice(0, -ending.length), join(folder, name));
				const ids = [...files.keys()].sort();
				for (const id of ids) await loadFile(id, files.get(id)!, context);
				for (const id of context.store.keys()) if (!files.has(id)) context.store.delete(id);
			};
			await loadAll();
			for (const folder of folders) context.watcher?.add(folder);
			for (const event of ['add', 'change', 'unlink'])
				context.watcher?.on(event, (path: string) => {
					if (path.endsWith(ending) && folders.some((folder) => path.startsWith(folder + sep))) void loadAll();
				});
		},
	};
}
