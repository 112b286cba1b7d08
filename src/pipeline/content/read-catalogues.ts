import type { z } from 'astro/zod';
import type { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import { IndicatorCatalogueSchema, type IndicatorEntry } from '../../model/schemas/indicator.ts';
import { ProgrammeCatalogueSchema, type ProgrammeEntry } from '../../model/schemas/programme.ts';
import { ThemeCatalogueSchema, type Theme } from '../../model/schemas/theme.ts';
import { readYaml, type PlacedYaml } from '../../model/yaml/read-yaml.ts';
import type { Catalogues } from '../extract/facts.ts';
import { openContent } from './content-file.ts';

type Path = readonly PropertyKey[];

/** A word of a catalogue, and where it stands. */
interface Word {
	text: string;
	path: Path;
	/** What the word belongs to: two words of one entry only repeat each other. */
	entry: string;
}

/** Says that a word stands twice: an error where two entries claim it, a doubt where one repeats itself. */
function tellTwice(words: readonly Word[], what: string, file: VFile, { placeAt }: PlacedYaml<unknown>): void {
	const first = new Map<string, Word>();
	for (const word of words) {
		const other = first.get(word.text);
		if (!other) {
			first.set(word.text, word);
			continue;
		}
		const { line } = placeAt(other.path);
		const isOwn = other.entry === word.entry;
		const reason = isOwn
			? `${what}“${word.text}”在第${line}行已经写了，请留一处`
			: `${what}“${word.text}”在第${line}行已经属于 ${other.entry}：一个${what}只能属于一项`;
		file.message(reason, { place: placeAt(word.path), source: 'content', ruleId: 'repeated' }).fatal = !isOwn;
	}
}

function checkThemes(placed: PlacedYaml<readonly Theme[]>, file: VFile): void {
	const all = placed.value.flatMap(({ slug, label, leaves }, top) => [
		{ slug, label, path: [top] as Path },
		...leaves.map((leaf, index) => ({ slug: leaf.slug, label: leaf.label, path: [top, 'leaves', index] as Path })),
	]);
	const words = (key: 'slug' | 'label') =>
		all.map((one) => ({ text: one[key], path: [...one.path, key], entry: one.path.join() }));
	tellIds(words('slug'), file, placed);
	tellIds(words('label'), file, placed, '名称');
	tellTooStrong(placed, file);
}

/** Ids and labels: no two entries may have one. */
function tellIds(words: readonly Word[], file: VFile, { placeAt }: PlacedYaml<unknown>, what = '编号'): void {
	const first = new Map<string, Word>();
	for (const word of words) {
		const other = first.get(word.text);
		if (!other) first.set(word.text, word);
		else {
			const reason = `${what}“${word.text}”在第${placeAt(other.path).line}行已经用了，请改一个`;
			file.message(reason, { place: placeAt(word.path), source: 'content', ruleId: 'taken' }).fatal = true;
		}
	}
}

/** A weight at which a cue decides alone. */
const decisive = 1;

/** A cue that decides alone for two themes makes no difference between them. */
function tellTooStrong({ value, placeOfKey }: PlacedYaml<readonly Theme[]>, file: VFile): void {
	const first = new Map<string, { slug: string; path: Path }>();
	for (const [top, { leaves }] of value.entries()) {
		for (const [index, { slug, cues }] of leaves.entries()) {
			for (const [cue, weight] of Object.entries(cues)) {
				if (weight < decisive) continue;
				const path = [top, 'leaves', index, 'cues', cue];
				const other = first.get(cue);
				if (!other) {
					first.set(cue, { slug, path });
					continue;
				}
				const reason = `线索词“${cue}”单独就够 ${other.slug}（第${placeOfKey(other.path).line}行），又单独就够 ${slug}：请把一处的权重写到 1 以下`;
				file.message(reason, { place: placeOfKey(path), source: 'content', ruleId: 'repeated' });
			}
		}
	}
}

function checkIndicators(placed: PlacedYaml<readonly IndicatorEntry[]>, file: VFile): void {
	const { value, placeAt } = placed;
	tellIds(
		value.map(({ id }, index) => ({ text: id, path: [index, 'id'], entry: id })),
		file,
		placed
	);
	const names = value.flatMap(({ id, label, synonyms }, index) => [
		{ text: label, path: [index, 'label'], entry: id },
		...synonyms.map((text, at) => ({ text, path: [index, 'synonyms', at], entry: id })),
	]);
	tellTwice(names, '叫法', file, placed);
	for (const [index, { unit, units, label, synonyms, not }] of value.entries()) {
		const say = (reason: string, path: Path) =>
			file.message(reason, { place: placeAt([index, ...path]), source: 'content', ruleId: 'contradiction' });
		if (unit !== null && units.length > 0 && !units.includes(unit))
			say(`units（可用单位）里没有 unit 写的“${unit}”：请补上，或改 unit`, ['unit']);
		for (const [at, word] of [label, ...synonyms].entries()) {
			const against = not.find((one) => word.includes(one));
			const path = at === 0 ? ['label'] : ['synonyms', at - 1];
			if (against !== undefined) say(`“${word}”里有 not（不是）列的“${against}”，这个叫法永远不算：请删去一处`, path);
		}
	}
}

function checkProgrammes(placed: PlacedYaml<readonly ProgrammeEntry[]>, file: VFile): void {
	tellIds(
		placed.value.map(({ id }, index) => ({ text: id, path: [index, 'id'], entry: id })),
		file,
		placed
	);
	const names = placed.value.flatMap(({ id, label, variants }, index) => [
		{ text: label, path: [index, 'label'], entry: id },
		...variants.map((text, at) => ({ text, path: [index, 'variants', at], entry: id })),
	]);
	tellTwice(names, '写法', file, placed);
}

/**
 * Reads the catalogues of a content folder and checks that no two entries claim the same id or word.
 *
 * Undefined where one of them is wrong; `files` carry the messages of all three.
 */
export function readCatalogues(
	content: ContentFiles,
	folder = 'content'
): { catalogues: Catalogues | undefined; files: VFile[] } {
	const files: VFile[] = [];
	const read = <T>(path: string, schema: z.ZodType<T>, check: (placed: PlacedYaml<T>, file: VFile) => void) => {
		const { file, text } = openContent(content, path, folder);
		files.push(file);
		const placed = text === undefined ? undefined : readYaml(text, file, schema);
		if (placed) check(placed, file);
		return placed?.value;
	};
	const indicators = read('indicators.yaml', IndicatorCatalogueSchema, checkIndicators);
	const programmes = read('programmes.yaml', ProgrammeCatalogueSchema, checkProgrammes);
	const themes = read('themes.yaml', ThemeCatalogueSchema, checkThemes);
	const isSound = !files.some(({ messages }) => messages.some(({ fatal }) => fatal === true));
	const catalogues = isSound && indicators && programmes && themes ? { indicators, programmes, themes } : undefined;
	return { catalogues, files };
}
