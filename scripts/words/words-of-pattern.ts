import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * The runs of literal characters that a part of a pattern can match: whole where nothing open stands inside, else what
 * joins on at its head and its tail, and what lies between.
 */
interface Runs {
	whole: ReadonlySet<string>;
	heads: ReadonlySet<string>;
	tails: ReadonlySet<string>;
	inner: ReadonlySet<string>;
}

const none: ReadonlySet<string> = new Set();
const nothing: ReadonlySet<string> = new Set(['']);

/** What matches nothing but a place: an anchor. */
const empty: Runs = { whole: nothing, heads: none, tails: none, inner: none };
/** What is no literal character: any run ends here. */
const open: Runs = { whole: none, heads: nothing, tails: nothing, inner: none };

/**
 * Where readings multiply beyond this, a run ends: 全(?:省|市|县|国)(?:三级|中医)医院 is a method with general words, not a
 * phrase, but 起步(?:那|当)年 is one in two readings.
 */
const mostReadings = 4;

const union = (...sets: ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));

const product = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> =>
	new Set([...a].flatMap((first) => [...b].map((second) => first + second)));

function either(parts: readonly Runs[]): Runs {
	return {
		whole: union(...parts.map(({ whole }) => whole)),
		heads: union(...parts.map(({ heads }) => heads)),
		tails: union(...parts.map(({ tails }) => tails)),
		inner: union(...parts.map(({ inner }) => inner)),
	};
}

function join(a: Runs, b: Runs): Runs {
	const sizes = [a.whole.size * b.whole.size, a.whole.size * b.heads.size, a.tails.size * b.whole.size];
	if (Math.max(...sizes, a.tails.size * b.heads.size) > mostReadings) return join(join(a, open), b);
	return {
		whole: product(a.whole, b.whole),
		heads: union(a.heads, product(a.whole, b.heads)),
		tails: union(b.tails, product(a.tails, b.whole)),
		inner: union(a.inner, b.inner, product(a.tails, b.heads)),
	};
}

const ofAlternatives = (alternatives: readonly AST.Alternative[]) =>
	either(alternatives.map(({ elements }) => elements.map(ofElement).reduce(join, empty)));

function ofQuantifier({ element, min, max }: AST.Quantifier): Runs {
	const once = ofElement(element);
	if (max === 0) return empty;
	const more = max === 1 ? once : either([once, join(join(once, open), once)]);
	return min === 0 ? either([empty, more]) : more;
}

function ofClass({ negate, elements }: AST.CharacterClass): Runs {
	const characters = elements.flatMap((one) => (one.type === 'Character' ? [String.fromCodePoint(one.value)] : []));
	if (negate || characters.length < elements.length || characters.length > mostReadings) return open;
	return { ...empty, whole: new Set(characters) };
}

/** What a lookaround asks for continues the run at its side; the pattern goes on without it. */
function ofLookaround({ kind, alternatives }: AST.LookaroundAssertion): Runs {
	const { whole, heads, tails, inner } = ofAlternatives(alternatives);
	return kind === 'lookahead'
		? { whole: nothing, heads: union(whole, heads), tails: nothing, inner: union(inner, tails) }
		: { whole: nothing, heads: nothing, tails: union(whole, tails), inner: union(inner, heads) };
}

function ofElement(element: AST.Element): Runs {
	switch (element.type) {
		case 'Character':
			return { ...empty, whole: new Set([String.fromCodePoint(element.value)]) };
		case 'CharacterClass':
			return ofClass(element);
		case 'Group':
		case 'CapturingGroup':
			return ofAlternatives(element.alternatives);
		case 'Quantifier':
			return ofQuantifier(element);
		case 'Assertion':
			return element.kind === 'lookahead' || element.kind === 'lookbehind' ? ofLookaround(element) : empty;
		default:
			return open;
	}
}

const parser = new RegExpParser();

/**
 * The runs of characters that a regular expression asks for, its alternatives, options and small classes taken apart.
 * Undefined where the text is no regular expression.
 *
 * @example
 * runsOfPattern('(?:荣誉)?称号[^，]{0,3}奖') // 称号, 荣誉称号, 奖
 */
export function runsOfPattern(source: string, flags = 'u'): Set<string> | undefined {
	try {
		const { alternatives } = parser.parsePattern(source, undefined, undefined, {
			unicode: flags.includes('u'),
			unicodeSets: flags.includes('v'),
		});
		const { whole, heads, tails, inner } = ofAlternatives(alternatives);
		return new Set(union(whole, heads, tails, inner));
	} catch {
		return undefined;
	}
}
