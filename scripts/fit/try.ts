import { join } from 'node:path';
import { readdirSync } from 'node:fs';
import { readLexicon } from '../../src/pipeline/content/read-lexicon.ts';
import { bylineGrammar } from '../../src/pipeline/lexicon/byline-grammar.ts';
import { lineShapes } from '../../src/pipeline/lexicon/line-shapes.ts';
import { lineFeatures } from '../../src/pipeline/structure/line-features.ts';
import { lineModel } from '../../src/pipeline/structure/line-model.ts';
import { lineStates, stateName } from '../../src/pipeline/structure/line-states.ts';
import { lineViewer } from '../../src/pipeline/structure/line-view.ts';
import { fitLines, type Example } from './fit-lines.ts';
import { labelPage } from './line-data.ts';
import { readAnnotatedPages, readAnnotation, type AnnotatedPage } from '../fixtures/annotation.ts';
import { relay } from '../fixtures/relay.ts';
import { contentFolder, readContent } from '../read-content.ts';

const prior = Number(process.env.PRIOR ?? 2);
const copies = Number(process.env.COPIES ?? 0);
const only = process.env.FOLD;
const verbose = process.argv.includes('-v');
const lexicon = readLexicon(readContent(contentFolder)).lexicon!;
const shapes = lineShapes(lexicon, bylineGrammar(lexicon));
const view = lineViewer(shapes, lexicon);
const features = lineFeatures(shapes, lexicon);
const fx = join(import.meta.dirname, '../fixtures');
const base: { page: AnnotatedPage; hand: string }[] = readAnnotatedPages(fx).map((page) => ({ page, hand: '.' }));
for (const f of readdirSync(join(fx, 'corpus/lines')))
	base.push({ page: readAnnotation(join(contentFolder, 'sources', f.replace('.yaml', '.txt')), join(fx, 'corpus/lines', f), f), hand: '.' });
for (const hand of readdirSync(join(fx, 'pages'))) for (const page of readAnnotatedPages(join(fx, 'pages', hand))) base.push({ page, hand });
const ex = (page: AnnotatedPage, weight: number) => {
	const { name, views, states, blocks } = labelPage(page, shapes, view);
	return { name, page: name, features: features(views), states, weight, blocks, views };
};
const all = base.map(({ page, hand }) => ({ hand, ...ex(page, 1), source: page }));
let unknown = 0, lines = 0;
for (const e of all) for (const s of e.states) { lines += 1; if (s < 0) unknown += 1; }
console.log(`${all.length} pages, ${lines} lines, ${unknown} unknown`);
const tally = new Map<string, [number, number, number]>();
const bump = (k: string, i: number) => { const t = tally.get(k) ?? [0, 0, 0]; t[i]! += 1; tally.set(k, t); };
const confusion = new Map<string, number>();
let right = 0, total = 0;
const hands = [...new Set(base.map((b) => b.hand))].filter((h) => h !== '.' && (!only || only.includes(h)));
for (const hand of hands) {
	const t0 = process.cpuUsage().user;
	const train: Example[] = [];
	const ownPages = all.filter((e) => e.hand !== hand);
	for (const [i, e] of ownPages.entries()) {
		train.push(e);
		for (let c = 0; c < copies; c += 1) {
			const beside = c % 3 === 2 ? [ownPages[(i * 7 + c) % ownPages.length]!.source] : [];
			train.push(ex(relay(e.name, [e.source, ...beside], i * 100 + c + 1), 0.3));
		}
	}
	const model = lineModel({ ...fitLines(train, prior), sure: 1, likely: 1 });
	let r = 0, n = 0;
	for (const e of all.filter((one) => one.hand === hand)) {
		const read = model.read(e.features);
		const wrong: string[] = [];
		// headline groups by article
		const key = (get: (i: number) => number) => {
			const groups: string[] = [];
			for (let i = 0; i < e.states.length; i += 1) {
				const s = lineStates[get(i)];
				if (s?.label === 'headline') groups.push(String(i));
				else if (s?.label === 'headline+' && groups.length) groups[groups.length - 1] += `,${i}`;
			}
			return groups;
		};
		const gold = key((i) => e.states[i]!), got = key((i) => read[i]!.state);
		for (const g of gold) bump('HEADLINES', got.includes(g) ? 0 : 1);
		for (const g of got) if (!gold.includes(g)) bump('HEADLINES', 2);
		for (const [i, { state, probability }] of read.entries()) {
			const truth = e.states[i]!;
			if (truth < 0) continue;
			const [a, b] = [lineStates[truth]!, lineStates[state]!];
			n += 1;
			if (a.label === b.label) { r += 1; bump(a.label, 0); }
			else {
				bump(a.label, 1); bump(b.label, 2);
				const c = `${a.label} → ${b.label}`;
				confusion.set(c, (confusion.get(c) ?? 0) + 1);
				wrong.push(`   ${i} ${stateName(a)} → ${stateName(b)} ${probability.toFixed(2)}: ${e.views[i]!.text.slice(0, 40)}`);
			}
		}
		if (verbose && wrong.length) console.log(`${hand}/${e.name}\n${wrong.join('\n')}`);
	}
	right += r; total += n;
	console.log(`${hand}: ${(r / n).toFixed(4)} of ${n}; ${((process.cpuUsage().user - t0) / 1e6).toFixed(1)} s`);
}
console.log(`ALL ${(right / total).toFixed(4)}`);
for (const [k, [r, m, x]] of [...tally].sort()) console.log(`${k.padEnd(16)} F1 ${(2 * r / (2 * r + m + x)).toFixed(3)}  right ${r} missing ${m} extra ${x}`);
console.log([...confusion].sort((a, b) => b[1] - a[1]).slice(0, 25).map(([k, v]) => `${v} ${k}`).join('\n'));
