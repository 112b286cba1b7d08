/**
 * Scores the extracted facts against annotations made by hand.
 *
 * Usage: measure-facts.ts [--by-rule] [--seen | --open | --closed] [--details] [--leave-one-out] [--sidecars] [FOLDER…]
 * A folder holds annotation files (see scripts/fixtures/facts) or pages (source.txt with metadata.yaml); without one the
 * corpus is measured, with `--seen` the pages that rules were first learnt from, with `--open` those of `facts-open`, with
 * `--closed` those that are only scored. `--by-rule` tells of each rule how many facts it found, how many of them are right,
 * and what is lost without it. `--details` lists every difference, but those of closed pages. `--leave-one-out` reads the themes
 * of each source only with cues that some other source or invented page prints too. `--sidecars` applies the editor's corrections.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Theme } from '../../src/model/schemas/theme.ts';
import { sidecarPath } from '../../src/model/sidecar-path.ts';
import { readCatalogues } from '../../src/pipeline/content/read-catalogues.ts';
import { themeMarker } from '../../src/pipeline/extract/themes/mark-themes.ts';
import { convertSource, requirePipeline } from '../../src/pipeline/index.ts';
import { listPages } from '../fixtures/list-pages.ts';
import { contentFolder, readContent } from '../read-content.ts';
import { logClosedScoring } from './closed-scorings.ts';
import { attributes } from './fact-measures.ts';
import { linesByRule } from './by-rule.ts';
import { readGold } from './facts-gold.ts';
import { annotatedFacts } from './measure-all.ts';
import { scoreFacts } from './score-facts.ts';
import { f1 } from './score.ts';

const root = join(import.meta.dirname, '../..');
const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		details: { type: 'boolean' },
		'by-rule': { type: 'boolean' },
		seen: { type: 'boolean' },
		open: { type: 'boolean' },
		closed: { type: 'boolean' },
		'leave-one-out': { type: 'boolean' },
		sidecars: { type: 'boolean' },
	},
});
const folders = positionals.length > 0 ? positionals : [join(root, 'scripts/fixtures/facts')];

const content = readContent(contentFolder);
const pipeline = requirePipeline(content);
const set = (['closed', 'open', 'seen'] as const).find((name) => values[name]);
const cases = set ? annotatedFacts(set) : folders.flatMap((folder) => readGold(folder, root));
const pages = listPages();
const closed = new Set(pages.filter(({ isClosed }) => isClosed).map(({ folder }) => join(folder, 'source.txt')));
if (cases.some(({ source }) => closed.has(source))) logClosedScoring('measure:facts');
const texts = new Map(
	[...new Set([...cases.map(({ source }) => source), ...pages.map(({ folder }) => join(folder, 'source.txt'))])].map(
		(source) => [source, readFileSync(source, 'utf8').replaceAll(/\s/gu, '')]
	)
);

/** The catalogue without the cues that only this source prints: none of the others, nor of the invented pages. */
function themesWithout(left: string): Theme[] {
	const others = [...texts].filter(([source]) => source !== left).map(([, text]) => text);
	const isElsewhere = ([cue]: [string, number]) =>
		others.some((text) => text.includes(cue)) || !texts.get(left)!.includes(cue);
	return readCatalogues(content).catalogues!.themes.map((theme) => ({
		...theme,
		leaves: theme.leaves.map((leaf) => ({
			...leaf,
			cues: Object.fromEntries(Object.entries(leaf.cues).filter(isElsewhere)),
		})),
	}));
}

/** The editor's corrections of a source, where they are asked for and there are any. */
function sidecarOf(source: string): string | undefined {
	const path = sidecarPath(source);
	return values.sidecars && existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

const { scores, differences, unprinted, broken, byRule } = scoreFacts(cases, (source) => {
	if (values['leave-one-out']) pipeline.knowledge.markThemes = themeMarker(themesWithout(source));
	return convertSource(readFileSync(source), source, pipeline, sidecarOf(source));
});

const percent = (value: number) => value.toFixed(3);
for (const [measure, score] of scores) {
	const precision = score.found === 0 ? 1 : score.right / score.found;
	const recall = score.expected === 0 ? 1 : score.right / score.expected;
	const figures = attributes.has(measure)
		? `${percent(f1(score))}  (${score.right} of ${score.expected})`
		: `F1 ${percent(f1(score))}  P ${percent(precision)}  R ${percent(recall)}  (${score.right} right, ${score.found} found, ${score.expected} expected)`;
	console.log(`${measure.padEnd(28)} ${figures}`);
}
console.log(`${'values not in their quote'.padEnd(28)} ${unprinted}`);
console.log(`${'quotes not in the source'.padEnd(28)} ${broken}`);
for (const [kind, ruled] of values['by-rule'] ? byRule : [])
	console.log(`\n${kind}\n${linesByRule(ruled, scores.get(kind)!.expected).join('\n')}`);
if (values.details) {
	const secret = cases.filter(({ source }) => closed.has(source)).map(({ name }) => `${name} `);
	console.log(`\n${differences.filter((one) => !secret.some((name) => one.startsWith(name))).join('\n')}`);
	if (secret.length > 0) console.log(`${secret.length} closed pages are only scored: their differences are not shown.`);
}
