import { honourKindNames, honourLevelNames, indicatorKindNames } from '../model/names.ts';
import type { Article, Sureness } from '../model/schemas/article.ts';
import type { NewCorrection } from './edit-sidecar.ts';

export const factKinds = ['indicator', 'honour', 'person', 'programme', 'quotation'] as const;
export type FactKind = (typeof factKinds)[number];

/** A fact that was read out of an article, with what takes it away. */
export interface Fact {
	/** The same for the same fact in every reading of the page. */
	key: string;
	kind: FactKind;
	/** Index of its article in the page. */
	article: number;
	block: string;
	line: number;
	/** What it is about, and what it says. */
	name: string;
	says: string;
	/** The words of the report on which it stands. */
	quote: string;
	/** Id of the rule that found it. */
	rule: string;
	sure: Sureness;
	/** Doubts, in Chinese. */
	notes: readonly string[];
	/** What stands in a sidecar so that it goes. */
	off: NewCorrection;
	/** What the rules read, by the keys of a correction, as a form shows it; what they did not find is empty. */
	said: Readonly<Record<string, string>>;
}

type Bare = Omit<Fact, 'key' | 'article' | 'off'> & {
	/** What chooses it among the facts that stand on the same words. */
	chosenBy?: Readonly<Record<string, string | number>>;
};

/** Digits of a value as a reader writes it: 1107300 is 110.73万. */
function shortValue(value: number): string {
	const units: readonly [number, string][] = [
		[1e8, '亿'],
		[1e4, '万'],
	];
	for (const [size, name] of units) {
		const part = value / size;
		if (Math.abs(part) >= 1 && Number.isInteger(Math.round(part * 1e6) / 1e2)) return `${part}${name}`;
	}
	return String(value);
}

function indicatorsOf({ indicators }: Article): Bare[] {
	return indicators.map((one) => ({
		...one,
		kind: 'indicator',
		name: one.name,
		says: [
			`${shortValue(one.value)}${one.unit ?? ''}`,
			one.qualifier === null ? '' : `（${one.qualifier}）`,
			`　${indicatorKindNames[one.kind]}`,
			one.period === null ? '' : `　${one.period}`,
		].join(''),
		chosenBy: { value: one.value },
		said: {
			name: one.name,
			value: String(one.value),
			unit: one.unit ?? '',
			qualifier: one.qualifier ?? '',
			kind: one.kind,
			period: one.period ?? '',
			indicator: one.indicator ?? '',
		},
	}));
}

function honoursOf({ honours }: Article): Bare[] {
	return honours.map((one) => ({
		...one,
		kind: 'honour',
		quote: one.name,
		says: [one.level === null ? '' : honourLevelNames[one.level], honourKindNames[one.kind], one.year ?? '']
			.filter(Boolean)
			.join('　'),
		notes: [],
		said: { level: one.level ?? '', kind: one.kind, year: one.year ?? '' },
	}));
}

function peopleOf({ people }: Article): Bare[] {
	return people.map((one) => ({
		...one,
		kind: 'person',
		says: [one.org ?? '', one.role].filter(Boolean).join('　'),
		quote: one.name,
		notes: [],
		chosenBy: { name: one.name },
		said: { name: one.name, role: one.role, org: one.org ?? '' },
	}));
}

function programmesOf({ programmes }: Article): Bare[] {
	return programmes.flatMap(({ id, name, mentions }) =>
		mentions.map((one) => ({
			...one,
			kind: 'programme' as const,
			name,
			says: one.quote,
			notes: [],
			chosenBy: { id },
			said: { id, name },
		}))
	);
}

function quotationsOf({ quotations }: Article): Bare[] {
	return quotations.map((one) => ({
		...one,
		kind: 'quotation',
		name: one.speaker,
		says: one.text,
		quote: one.text,
		notes: [],
		said: { speaker: one.speaker },
	}));
}

/** A fact with its key and with what takes it away. */
function withKey({ chosenBy = {}, ...fact }: Bare, article: number): Fact {
	const { kind, line, quote, name, block, says, rule, sure, notes, said } = fact;
	const key = [kind, block, name, says, quote].join('|');
	const off = { do: kind, line, expect: quote, ...chosenBy, off: true };
	return { key, kind, article, block, line, name, says, quote, rule, sure, notes, said, off };
}

/** All that was read out of an article, in the order of the report. */
export function listFacts(article: Article, index: number): Fact[] {
	return [indicatorsOf, honoursOf, peopleOf, programmesOf, quotationsOf]
		.flatMap((list) => list(article))
		.map((bare) => withKey(bare, index));
}
