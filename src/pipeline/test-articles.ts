import { VFile } from 'vfile';
import { printedText } from '../model/block-text.ts';
import { bylineGrammar } from './lexicon/byline-grammar.ts';
import { readCatalogues } from './content/read-catalogues.ts';
import { readLexicon } from './content/read-lexicon.ts';
import type { Catalogues } from './extract/facts.ts';
import { convertSource, requirePipeline, type Conversion, type Pipeline } from './index.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { lineShapes, type LineShapes } from './lexicon/line-shapes.ts';
import { normalise } from './normalise/index.ts';
import { readBlocks } from './segment/read-blocks.ts';
import { testContent } from './test-content.ts';
import type { Transform } from './structure/transform.ts';
import type { Article, BlockType, Page } from '../model/tree.ts';

let lexicon: Lexicon | undefined;
let shapes: LineShapes | undefined;
let pipeline: Pipeline | undefined;

/** The lexicon of the project, read once. */
export function testLexicon(): Lexicon {
	lexicon ??= readLexicon(testContent).lexicon!;
	return lexicon;
}

/** The catalogues of the project. */
export function testCatalogues(): Catalogues {
	return readCatalogues(testContent).catalogues!;
}

/** The judgments on lines that the project's lexicon gives. */
export function testShapes(): LineShapes {
	shapes ??= lineShapes(testLexicon(), bylineGrammar(testLexicon()));
	return shapes;
}

/** The pipeline with the words and records of the project, made once. */
export function testPipeline(): Pipeline {
	pipeline ??= requirePipeline(testContent);
	return pipeline;
}

/**
 * An article with one unnamed block a line, for the test of a transform. `types` names blocks by their line, from 1.
 *
 * @example
 * articleOf('医院外景\n\n全院有职工。', { 1: 'caption' })
 */
export function articleOf(text: string, types: Readonly<Record<number, BlockType>> = {}): Article {
	const lines = normalise(text);
	const { blocks, discarded } = readBlocks(lines);
	return {
		lines: [1, lines.length],
		blocks: blocks.map((block) => {
			const type = types[block.pieces[0]!.place[0]] ?? block.type;
			return { ...block, type, depth: type === 'crosshead' ? 2 : null };
		}),
		discarded,
	};
}

/** A page of such articles. */
export function pageOf(text: string, ...articles: Article[]): Page {
	return { file: 'page.txt', sha256: '0'.repeat(64), encoding: 'utf-8', lines: normalise(text), articles };
}

/** The blocks of an article as `type text`, in order: what a reader compares. */
export function shown({ blocks }: Pick<Article, 'blocks'>): string[] {
	return blocks.map((block) => `${block.type} ${printedText(block)}`);
}

/** What a transform makes of an article, with its messages as `line:column reason`. */
export function transformed(transform: Transform, article: Article): { article: Article; messages: string[] } {
	const file = new VFile();
	const result = transform(article, file);
	return { article: result, messages: file.messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`) };
}

/** Converts a text as `npm run convert` would. */
export function convertText(text: string, sidecar?: string): Conversion {
	return convertSource(new TextEncoder().encode(text), 'page.txt', testPipeline(), sidecar);
}
