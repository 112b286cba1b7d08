import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type Node, type Pair, type YAMLMap } from 'yaml';

/** A word of the lexicon or of a catalogue, with its place. */
export interface ContentWord {
	word: string;
	/** Path in the content folder: `lexicon/honours.yaml`. */
	file: string;
	/** Line, counted from 1. */
	line: number;
	/** The catalogue's name of what the word stands for, where it is another form of a name. */
	nameOf?: string;
}

type Place = (node: { range?: readonly [number, number, number] | null | undefined }) => number;

const textOf = (node: unknown) => (isScalar(node) && typeof node.value === 'string' ? node.value : undefined);

/** Every text of a list or a map of lists; the keys of a map where its values are numbers or rules (`cues`). */
function wordsOfLexicon(root: Node, lineOf: Place): { word: string; line: number }[] {
	const words: { word: string; line: number }[] = [];
	visit(root, {
		Scalar(key, node) {
			const word = key === 'key' ? undefined : textOf(node);
			if (word !== undefined) words.push({ word, line: lineOf(node) });
		},
	});
	return words;
}

const entriesOf = (root: unknown): YAMLMap[] => (isSeq(root) ? root.items.filter((item) => isMap(item)) : []);

/** The texts of a list that an entry of a catalogue has under a key. */
function listOf(entry: YAMLMap, key: string, lineOf: Place): { word: string; line: number }[] {
	const list = entry.get(key, true) as unknown;
	if (!isSeq(list)) return [];
	return list.items.flatMap((item) => {
		const word = textOf(item);
		return word === undefined ? [] : [{ word, line: lineOf(item as Node) }];
	});
}

/** The cues of all leaves of the themes. */
function wordsOfThemes(root: unknown, lineOf: Place): { word: string; line: number }[] {
	return entriesOf(root)
		.flatMap((theme) => entriesOf(theme.get('leaves', true)))
		.flatMap((leaf) => {
			const cues = leaf.get('cues', true) as unknown;
			return isMap(cues) ? cues.items : [];
		})
		.flatMap(({ key }: Pair) => {
			const word = textOf(key);
			return word === undefined ? [] : [{ word, line: lineOf(key as Node) }];
		});
}

/**
 * The words of a content folder's lexicon and catalogues: all of the lexicon; the cues of the themes; the synonyms of the
 * indicators and what tells them from others; the variants of the programmes, each with the name that it varies.
 *
 * Labels of programmes are names, and a name may be of one page; records of hospitals hold names alone.
 */
export function wordsOfContent(folder: string): ContentWord[] {
	const read = (file: string) => {
		const counter = new LineCounter();
		const { contents } = parseDocument(readFileSync(join(folder, file), 'utf8'), { lineCounter: counter });
		const lineOf: Place = ({ range }) => counter.linePos(range?.[0] ?? 0).line;
		return { root: contents, lineOf };
	};
	const lexicon = globSync('lexicon/*.yaml', { cwd: folder })
		.sort()
		.flatMap((path) => {
			const { root, lineOf } = read(path);
			return root ? wordsOfLexicon(root, lineOf).map((one) => ({ ...one, file: path.split(sep).join('/') })) : [];
		});
	const themes = read('themes.yaml');
	const indicators = read('indicators.yaml');
	const programmes = read('programmes.yaml');
	return [
		...lexicon,
		...wordsOfThemes(themes.root, themes.lineOf).map((one) => ({ ...one, file: 'themes.yaml' })),
		...entriesOf(indicators.root)
			.flatMap((entry) => ['synonyms', 'not'].flatMap((key) => listOf(entry, key, indicators.lineOf)))
			.map((one) => ({ ...one, file: 'indicators.yaml' })),
		...entriesOf(programmes.root).flatMap((entry) =>
			listOf(entry, 'variants', programmes.lineOf).map((one) => ({
				...one,
				file: 'programmes.yaml',
				nameOf: textOf(entry.get('label', true)) ?? '',
			}))
		),
	];
}
