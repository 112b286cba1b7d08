import { readFile, readdir } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { splitFrontmatter } from '../../model/front-matter.ts';
import { requireYaml } from '../../model/yaml/require-yaml.ts';

/** Where a collection lies. */
export interface FileLoaderOptions {
	/** Folders in which its files lie; of two files of one name that in the first counts. A folder may be missing. */
	folders: readonly string[];
	/** Files with this ending: `.mdx` (its front matter is the entry) or `.yaml`. */
	ending: '.mdx' | '.yaml';
	/**
	 * The form of files that people write: what is wrong is told at its place. None for what the conversion writes: such entries
	 * say only that the file is there and whether it changed, for the store of thousands would be one huge module of the build.
	 */
	schema?: z.ZodType<Record<string, unknown>> | undefined;
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

/** YAML and text of a file that people write. A blank line stands for the fence, so that what is told has its own line. */
function splitWritten(text: string, path: string, ending: string): { frontmatter: string; body: string } {
	if (ending === '.yaml') return { frontmatter: text, body: '' };
	try {
		const { frontmatter, body } = splitFrontmatter(text);
		return { frontmatter: `\n${frontmatter}`, body };
	} catch (error) {
		throw new Error(`${path}:1:1: 开头要有用两行 --- 围起的各项；请照别的页面补上`, { cause: error });
	}
}

/** The entry that a file gives, and the text below it. Throws with all that is wrong with the file. */
function readEntry(text: string, path: string, { ending, schema }: FileLoaderOptions) {
	if (schema) {
		const { frontmatter, body } = splitWritten(text, path, ending);
		return { data: requireYaml(frontmatter, path, schema), body };
	}
	try {
		splitFrontmatter(text);
		return { data: {}, body: '' };
	} catch (error) {
		throw new Error(`${path}:1:1: 不是转换写成的样子；请运行 npm run convert`, { cause: error });
	}
}

/**
 * Loads MDX or YAML files without handing them to the bundler: the store keeps data (of what people write), digest and path of each.
 *
 * The page compiles the body when it renders (`src/markdown/compile-body.ts`). `glob()` makes three modules of every
 * file, which costs 0.35 MB an article, and looks in one folder only. A file that is wrong stops a build; while the site is
 * written it is told, and its pages stay as they were; a report whose front matter is spoilt is told by the page that asks for it.
 */
export function fileLoader(options: FileLoaderOptions): Loader {
	const { folders, ending, body: keepsBody = false } = options;
	async function loadFile(id: string, file: string, context: LoaderContext): Promise<void> {
		const text = await readFile(file, 'utf8');
		const filePath = relative(fileURLToPath(context.config.root), file).split(sep).join('/');
		const digest = context.generateDigest(`${filePath}\n${text}`);
		if (context.store.get(id)?.digest === digest) return;
		try {
			const { data: written, body } = readEntry(text, filePath, options);
			const data = await context.parseData({ id, data: written, filePath: file });
			context.store.set({ id, data, digest, filePath, ...(keepsBody ? { body } : {}) });
		} catch (error) {
			if (!context.watcher) throw error;
			context.logger.error((error as Error).message);
		}
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
