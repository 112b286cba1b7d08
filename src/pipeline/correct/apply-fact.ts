import type { Honour, Indicator, Person, ProgrammeMentions, Quotation } from '../../model/schemas/article.ts';
import type { FactCorrection } from '../../model/schemas/sidecar.ts';
import { resolvePeriod } from '../../model/period.ts';
import { prints } from '../../model/prints.ts';
import { foldForRules } from '../../model/fold-for-rules.ts';
import { slugOfName } from '../../model/slug-of-name.ts';
import type { Facts } from '../../model/tree.ts';
import { withFactRemark } from './add-remark.ts';

/** Where a fact stands, and what it must be printed in. */
export interface Ground {
	/** The expected words as received, with their block and line. */
	quote: string;
	block: string;
	line: number;
	/** Where in the text of the block they stand, `[from, to)` in code points. */
	span: readonly [number, number];
	/** Every place of the block that reads as some words. */
	placesOf: (words: string) => readonly (readonly [number, number])[];
	/** The expected words in the reading text, the text of their block, and that of the whole article. */
	words: string;
	blockText: string;
	articleText: string;
	/** What the words of the block should be where its editor corrects them. */
	corrected: readonly string[];
	/** Year of the report, from which 今年 is counted. */
	year: number | undefined;
	/** The hospital's name. */
	subject: string | null;
	/** Labels of the catalogue of programmes, by id. */
	programmes: ReadonlyMap<string, string>;
}

/** What a correction made of the facts, or why it was not needed or not possible. */
export type FactOutcome = { facts: Facts } | { needless: string } | { impossible: string };

type CorrectionOf<Kind extends FactCorrection['do']> = Extract<FactCorrection, { do: Kind }>;

/** One form of what is printed: signs of either width, no blanks. */
const plain = (text: string) => foldForRules(text).replaceAll(/\s/gu, '');

/** Whether two runs of one block are the same words, or one lies in the other. */
function overlaps(one: string, other: string): boolean {
	const [a, b] = [plain(one), plain(other)];
	return a.includes(b) || b.includes(a);
}

/**
 * The facts that stand on the expected words: of those with the same words in the block, where each has a place of its own,
 * the one at this place.
 */
function factsAt<Fact extends { block: string }>(
	facts: readonly Fact[],
	wordsOf: (fact: Fact) => string,
	{ block, quote, span, placesOf }: Ground
): Fact[] {
	const ofBlock = facts.filter((fact) => fact.block === block);
	return ofBlock.filter((fact) => {
		const words = wordsOf(fact);
		if (!overlaps(words, quote)) return false;
		const alike = ofBlock.filter((one) => plain(wordsOf(one)) === plain(words));
		const places = placesOf(words);
		if (places.length !== alike.length) return true;
		const [from, to] = places[alike.indexOf(fact)]!;
		return from < span[1] && span[0] < to;
	});
}

/** The entries of a correction that are given. */
type Given<T> = {
	[Key in Exclude<keyof T, 'do' | 'line' | 'expect' | 'nth' | 'note' | 'off' | 'was'>]?: Exclude<T[Key], undefined>;
};

/** Keys that say where a correction applies and what it does, not what the fact is. */
const directions = new Set(['do', 'line', 'expect', 'nth', 'note', 'off', 'was']);

function given<T extends FactCorrection>(correction: T): Given<T> {
	const entries = Object.entries(correction).filter(([key, value]) => value !== undefined && !directions.has(key));
	return Object.fromEntries(entries) as Given<T>;
}

/** Keys that say which fact is taken away, where `off` takes one away; others would say nothing. */
const chooses: Readonly<Record<FactCorrection['do'], readonly string[]>> = {
	indicator: ['value'],
	honour: [],
	person: ['name'],
	quotation: [],
	programme: ['id'],
};

/** A list with one entry replaced, removed or added; needless where that changes nothing. */
function changed<T extends object>(
	list: readonly T[],
	old: T | undefined,
	fresh: T | undefined
): readonly T[] | { needless: string } {
	if (!old) return fresh ? [...list, fresh] : { needless: '这里没有读出这一项' };
	if (fresh && JSON.stringify(old) === JSON.stringify(fresh)) return { needless: '读出的已经如此' };
	return list.flatMap((one) => (one === old ? (fresh ? [fresh] : []) : [one]));
}

/** A list in the order of the source. */
function inOrder<T extends { line: number }>(list: readonly T[]): T[] {
	return list.toSorted((a, b) => a.line - b.line);
}

/**
 * What of a figure is not printed where it must be; undefined where all is. A unit that its editor leaves as it was read is the
 * rule's (三成 is read as 30 %); a qualifier may stand apart from its number (平均每例20分钟).
 */
function unprinted(
	figure: Indicator,
	asks: { unit: boolean },
	{ blockText, articleText, corrected, subject: hospital }: Ground
): string | undefined {
	const { value, unit, qualifier, period, comparison, subject, quote } = figure;
	if (!prints(quote, value)) return `“${quote}”里没有数值 ${value}`;
	const lacks = (text: string, words: string | null | undefined) =>
		words !== null && words !== undefined && !plain(text).includes(plain(words));
	if (asks.unit && lacks(quote, unit) && corrected.every((words) => lacks(words, unit)))
		return `“${quote}”里没有单位“${unit}”`;
	if (lacks(blockText, qualifier)) return `这一段里没有“${qualifier}”`;
	if (lacks(articleText, period)) return `这一篇里没有时间词“${period}”`;
	if (subject !== hospital && lacks(articleText, subject)) return `这一篇里没有“${subject}”`;
	if (lacks(blockText, comparison?.base)) return `这一段里没有“${comparison?.base}”`;
	const numbers = [comparison?.value, comparison?.from].filter((one) => one !== null && one !== undefined);
	const missing = numbers.find((one) => !prints(blockText, one));
	return missing === undefined ? undefined : `这一段里没有数值 ${missing}`;
}

/** An editor's word is sure. */
const byEditor = (kind: FactCorrection['do']) => ({ rule: `correct/${kind}`, sure: 'sure' as const });

/** A fact as an editor has it: still the rule's where he changes nothing of it. */
function saidByEditor<Fact extends object>(kind: FactCorrection['do'], old: Fact | undefined, fresh: Fact): Fact {
	return old && JSON.stringify(old) === JSON.stringify(fresh) ? fresh : { ...fresh, ...byEditor(kind) };
}

function correctIndicator(facts: Facts, correction: CorrectionOf<'indicator'>, ground: Ground): FactOutcome {
	const wanted = correction.was ?? correction.value;
	const here = factsAt(facts.indicators, ({ quote }) => quote, ground);
	const meant = wanted === undefined ? here : here.filter(({ value }) => value === wanted);
	const read = here.map(({ name, value }) => `${name} ${value}`).join('、');
	if (meant.length > 1)
		return { impossible: `这里有${meant.length}项数字（${read}），请把 expect 写短些，或写明 value` };
	if (correction.was !== undefined && meant.length === 0 && here.length > 0)
		return { impossible: `这里没有读成 ${correction.was} 的数字，读出的是：${read}` };
	const [old] = meant;
	const { name, value } = { ...old, ...given(correction) };
	if (!correction.off && (name === undefined || value === undefined))
		return { impossible: '这里没有读出数字；要补一项，请写明 name 和 value' };
	const base: Indicator = old ?? {
		name: '',
		value: 0,
		unit: null,
		qualifier: null,
		kind: 'count',
		period: null,
		periodEdtf: null,
		outOf: null,
		comparison: null,
		subject: ground.subject,
		quote: ground.quote,
		block: ground.block,
		line: ground.line,
		indicator: null,
		...byEditor('indicator'),
		notes: [],
	};
	const merged: Indicator = { ...base, ...given(correction) };
	const { quote, block, line } = ground;
	const placed = prints(merged.quote, merged.value) ? merged : { ...merged, quote, block, line };
	const fresh = saidByEditor<Indicator>(
		'indicator',
		old,
		correction.period === undefined
			? placed
			: { ...placed, periodEdtf: correction.period && resolvePeriod(correction.period, ground.year) }
	);
	const lacking = correction.off
		? undefined
		: unprinted(fresh, { unit: correction.unit !== undefined && correction.unit !== old?.unit }, ground);
	if (lacking !== undefined) return { impossible: lacking };
	const indicators = changed(facts.indicators, old, correction.off ? undefined : withFactRemark(fresh, correction));
	return 'needless' in indicators ? indicators : { facts: { ...facts, indicators: inOrder(indicators) } };
}

function correctHonour(facts: Facts, correction: CorrectionOf<'honour'>, ground: Ground): FactOutcome {
	const { quote, block, line, words } = ground;
	const here = factsAt(facts.honours, ({ name }) => name, ground);
	const old = here.find(({ name }) => plain(name) === plain(words)) ?? here[0];
	const fresh: Honour = {
		...(old ?? { level: null, year: null, kind: 'other' as const, quote, block, line, ...byEditor('honour') }),
		...given(correction),
		name: words,
		...(old && !plain(old.quote).includes(plain(quote)) ? { quote, block, line } : {}),
	};
	const said = saidByEditor('honour', old, fresh);
	const honours = changed(facts.honours, old, correction.off ? undefined : withFactRemark(said, correction));
	return 'needless' in honours ? honours : { facts: { ...facts, honours: inOrder(honours) } };
}

function correctPerson(facts: Facts, correction: CorrectionOf<'person'>, ground: Ground): FactOutcome {
	const { block, line, words } = ground;
	const old = facts.people.find(({ name }) => name === correction.name);
	const role = correction.role ?? old?.role;
	if (!correction.off && role === undefined) return { impossible: '要补一人，请写明 role' };
	const missing = [correction.name, correction.role].find((one) => one !== undefined && !words.includes(one));
	if (missing !== undefined) return { impossible: `这里没有“${missing}”` };
	const fresh: Person = {
		...(old ?? { org: null, block, line, ...byEditor('person') }),
		...given(correction),
		name: correction.name,
		role: role!,
	};
	const said = saidByEditor('person', old, fresh);
	const people = changed(facts.people, old, correction.off ? undefined : withFactRemark(said, correction));
	return 'needless' in people ? people : { facts: { ...facts, people: inOrder(people) } };
}

function correctQuotation(facts: Facts, correction: CorrectionOf<'quotation'>, ground: Ground): FactOutcome {
	const { quote: text, block, line, articleText } = ground;
	const [old] = factsAt(facts.quotations, (one) => one.text, ground);
	const speaker = correction.speaker ?? old?.speaker;
	if (!correction.off && speaker === undefined) return { impossible: '要补一句话，请写明 speaker' };
	if (speaker !== undefined && !articleText.includes(speaker)) return { impossible: `这一篇里没有“${speaker}”` };
	const isSame = old?.text === text && old.speaker === speaker;
	const fresh: Quotation = isSame ? old : { text, speaker: speaker!, block, line, ...byEditor('quotation') };
	const quotations = changed(facts.quotations, old, correction.off ? undefined : withFactRemark(fresh, correction));
	return 'needless' in quotations ? quotations : { facts: { ...facts, quotations: inOrder(quotations) } };
}

function correctProgramme(facts: Facts, correction: CorrectionOf<'programme'>, ground: Ground): FactOutcome {
	const { quote, block, line, words } = ground;
	const mentionsHere = ({ mentions }: ProgrammeMentions) => factsAt(mentions, (one) => one.quote, ground);
	const old = facts.programmes.find(
		(one) => (correction.id === undefined || one.id === correction.id) && mentionsHere(one).length > 0
	);
	if (correction.off) {
		if (!old) return { needless: '这里没有读出这一项' };
		const mentions = old.mentions.filter((one) => !mentionsHere(old).includes(one));
		const programmes = facts.programmes.flatMap((one) =>
			one !== old ? [one] : mentions.length > 0 ? [{ ...one, mentions }] : []
		);
		return { facts: { ...facts, programmes } };
	}
	const isRenamed = old !== undefined && correction.name !== undefined && correction.name !== old.name;
	if (isRenamed && ground.programmes.has(old.id))
		return { impossible: `“${old.name}”是目录里的名称，要改请改 content/programmes.yaml` };
	if (isRenamed) {
		const { name: fresh, ...rest } = correction;
		const gone = correctProgramme(facts, { ...rest, off: true }, ground);
		return 'facts' in gone ? correctProgramme(gone.facts, { ...rest, name: fresh }, ground) : gone;
	}
	if (old && correction.note === undefined) return { needless: '读出的已经如此' };
	if (old) {
		const [there] = mentionsHere(old);
		const mentions = old.mentions.map((one) => (one === there ? withFactRemark(one, correction) : one));
		return {
			facts: { ...facts, programmes: facts.programmes.map((one) => (one === old ? { ...one, mentions } : one)) },
		};
	}
	const name = correction.name ?? words;
	const id = correction.id ?? slugOfName(name);
	if (correction.id !== undefined && !ground.programmes.has(id))
		return { impossible: `content/programmes.yaml 里没有 ${id}` };
	const mention = withFactRemark<ProgrammeMentions['mentions'][number]>(
		{ quote, block, line, ...byEditor('programme') },
		correction
	);
	const known = facts.programmes.find((one) => one.id === id);
	const programmes = known
		? facts.programmes.map((one) => (one === known ? { ...one, mentions: inOrder([...one.mentions, mention]) } : one))
		: [...facts.programmes, { id, name: ground.programmes.get(id) ?? name, mentions: [mention] }];
	return { facts: { ...facts, programmes } };
}

/**
 * Applies one correction to the facts of an article: a fact that stands on the expected words is changed or taken away,
 * one that is missing is added.
 *
 * It is not possible where a value, a unit, a name or time words are not printed where they would stand.
 */
export function applyFact(facts: Facts, correction: FactCorrection, ground: Ground): FactOutcome {
	const idle = correction.off
		? Object.keys(given(correction)).filter((key) => !chooses[correction.do].includes(key))
		: [];
	if (idle.length > 0) return { impossible: `off: true 删去整项，${idle.join('、')} 没有用处，请去掉` };
	switch (correction.do) {
		case 'indicator':
			return correctIndicator(facts, correction, ground);
		case 'honour':
			return correctHonour(facts, correction, ground);
		case 'person':
			return correctPerson(facts, correction, ground);
		case 'quotation':
			return correctQuotation(facts, correction, ground);
		case 'programme':
			return correctProgramme(facts, correction, ground);
	}
}
