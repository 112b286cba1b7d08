import { readFile, readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../model/front-matter.ts';

async function loadFile(file: string, root: string, context: LoaderContext): Promise<string> {
	const id = file.replace(/^.*[\\/]|\.mdx$/gu, '');
	const text = await readFile(file, 'utf8');
	const digest = context.generateDigest(text);
	if (context.store.get(id)?.digest === digest) return id;
	const filePath = relative(root, file);
	const data = await context.parseData({
		id,
		data: parse(splitFrontmatter(text).frontmatter) as Record<string, unknown>,
		filePath: file,
	});
	context.store.set({ id, data, digest, filePath });
	return id;
}

/**
 * Loads MDX files without handing them to the bundler: the store keeps front matter, digest and path of each.
 *
 * The page compiles the body when it renders (`src/markdown/compile-body.ts`). `glob()` makes three modules of every
 * file, which costs 0.35 MB an article.
 */
export function leanLoader(options: { base: string }): Loader {
	return {
		name: 'lean-loader',
		async load(context) {
			const root = fileURLToPath(context.config.root);
			const folder = join(root, options.base);
			const loadAll = async () => {
				const files = (await readdir(folder)).filter((name) => name.endsWith('.mdx')).sort();
				const ids = new Set<string>();
				for (const name of files) ids.add(await loadFile(join(folder, name), root, context));
				for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
			};
			await loadAll();
			context.watcher?.add(folder);
			for (const event of ['add', 'change', 'unlink'])
				context.watcher?.on(event, (path: string) => {
					if (path.startsWith(folder) && path.endsWith('.mdx')) void loadAll();
				});
		},
	};
}
