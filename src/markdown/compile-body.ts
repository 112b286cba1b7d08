import { rehypeHeadingIds } from '@astrojs/markdown-remark';
import { evaluate, type EvaluateOptions } from '@mdx-js/mdx';
import * as runtime from 'astro/jsx-runtime';
import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import { VFile } from 'vfile';
import type { FormerBlocks } from '../archive/queries/former-addresses.ts';
import type { ArticleFrontmatter } from '../model/schemas/article.ts';
import { rehypePlugins, remarkPlugins } from './index.ts';

async function compile(file: VFile, options: EvaluateOptions): Promise<AstroComponentFactory> {
	const { default: Body } = await evaluate(file, options);
	const Content = (props: { components?: Record<string, unknown> } = {}) =>
		Body({ ...props, components: { Fragment: runtime.Fragment, ...props.components } as never });
	return Object.assign(Content, { [Symbol.for('mdx-component')]: true });
}

/**
 * Compiles the MDX body of a report to a component: `<Content components={mdxComponents} />`.
 *
 * The same plugins as in `astro.config.mjs`, without the bundler; `compile-body.test.ts` compares the two.
 */
export function compileBody(
	article: ArticleFrontmatter,
	body: string,
	formerBlocks?: FormerBlocks
): Promise<AstroComponentFactory> {
	const file = new VFile({
		value: body,
		data: { astro: { frontmatter: article }, ...(formerBlocks && { formerBlocks }) },
	});
	return compile(file, { ...runtime, remarkPlugins, rehypePlugins });
}

/** A hand-written page, compiled. */
interface CompiledPage {
	Content: AstroComponentFactory;
	/** The headings of its Markdown, in their order. */
	headings: readonly { depth: number; slug: string; text: string }[];
}

/** Compiles the MDX body of a hand-written page. Its headings have ids, as the MDX integration gives them. */
export async function compilePage(body: string): Promise<CompiledPage> {
	const file = new VFile({ value: body, data: { astro: { frontmatter: {} } } });
	const Content = await compile(file, { ...runtime, rehypePlugins: [rehypeHeadingIds] });
	return { Content, headings: file.data.astro?.headings ?? [] };
}
