/** Facets a query can name, as the address does. */
export const facetNames = ['hospital', 'theme', 'province', 'year', 'in'] as const;
export type FacetName = (typeof facetNames)[number];

/** One word or quoted run of a query. */
export interface QueryTerm {
	/** As typed, without quotation marks or minus. */
	text: string;
	/** In quotation marks: exactly this or nothing. */
	forced: boolean;
	/** After a minus: reports with it are left out. */
	excluded: boolean;
	/** Words of which any will do in its place: 党建 OR 人才. */
	or?: string[];
}

/** `医院:随州,荆州`, as typed. */
export interface QueryFacet {
	name: FacetName;
	/** Any of them will do; 2021-2024 is a range. */
	values: string[];
	/** After a minus: reports and passages with it are left out. */
	excluded: boolean;
	/** The whole word, for when the values mean nothing. */
	text: string;
}

export interface ParsedQuery {
	terms: QueryTerm[];
	facets: QueryFacet[];
	/** What was typed and could not be read, in words for the reader. */
	unread: string[];
}

/** How a facet may be called in a query. */
const facetWords: Readonly<Record<FacetName, string>> = {
	hospital: 'hospital|医院',
	theme: 'theme|主题',
	province: 'province|地区|省份|省',
	year: 'year|年份|年',
	in: 'in|段落|栏目',
};

const openings = new Map([
	['"', '"'],
	['＂', '＂'],
	['“', '”'],
	['「', '」'],
]);

/** A quoted run at the start of the text that ends before a blank or the end: `“支部建在科室” 党员`. */
function readQuoted(text: string): { inside: string; length: number } | undefined {
	const close = openings.get(text[0] ?? '');
	if (!close) return undefined;
	const end = text.indexOf(close, 1);
	if (end < 2 || !/^(?:\s|$)/u.test(text.slice(end + 1))) return undefined;
	return { inside: text.slice(1, end), length: end + 1 };
}

const facetPatterns = facetNames.map((name) => ({
	name,
	pattern: new RegExp(`^(?:${facetWords[name]})[:：](.+)$`, 'iu'),
}));

/** Signs before a word that leave it out. */
const minus = /^[-－−](?=[^\s\d])/u;
/** Between two words: either will do. */
const or = /^(?:OR|or|或|或者|\||\|\||｜)$/u;
const listMarks = /[,，、|｜]/u;

function readFacet(word: string, excluded: boolean): QueryFacet | undefined {
	for (const { name, pattern } of facetPatterns) {
		const [, list = ''] = pattern.exec(word) ?? [];
		const values = list.split(listMarks).map((value) => value.replace(/^["“「]|["”」]$/gu, ''));
		const given = values.filter(Boolean);
		if (given.length > 0) return { name, values: given, excluded, text: word };
	}
	return undefined;
}

/** A word or quoted run, with what stands before it. */
interface Token {
	text: string;
	forced: boolean;
	excluded: boolean;
}

function readTokens(input: string): Token[] {
	const tokens: Token[] = [];
	let rest = input.trim();
	while (rest !== '') {
		const excluded = minus.test(rest);
		const body = excluded ? rest.slice(1) : rest;
		const quoted = readQuoted(body);
		const word = quoted ? '' : (/^\S+/u.exec(body)?.[0] ?? '');
		tokens.push({ text: quoted?.inside ?? word, forced: quoted !== undefined, excluded });
		rest = body.slice(quoted?.length ?? word.length).trim();
	}
	return tokens;
}

/** A word with a bar in it offers the parts: 党建|人才. */
function splitBars({ text, forced }: Token): string[] {
	return forced ? [text] : text.split(/[|｜]/u).filter(Boolean);
}

/**
 * Reads a query: words side by side all have to stand in the report, each as it is typed.
 *
 * A minus excludes; before a digit it is a sign. `OR`, `或` and `|` offer words of which any will do. A facet is read here
 * and resolved by `resolveFacets`, since only the archive knows its hospitals.
 *
 * @example
 * parseQuery('党建 OR 人才 -品牌 “平均住院日” 年份:2021-2024 -医院:随州');
 * // → terms 党建 (or 人才), 品牌 (excluded), 平均住院日 (forced); facets year 2021-2024, hospital 随州 (excluded)
 */
export function parseQuery(input: string): ParsedQuery {
	const parsed: ParsedQuery = { terms: [], facets: [], unread: [] };
	const tokens = readTokens(input);
	let isOffered = false;
	for (const [index, token] of tokens.entries()) {
		const isOr = !token.forced && !token.excluded && or.test(token.text);
		if (isOr && index > 0 && index < tokens.length - 1) {
			isOffered = true;
			continue;
		}
		// Alone it is a word like others; at the edge of a query one side is missing.
		if (isOr && tokens.length > 1) {
			parsed.unread.push(`“${token.text}”要放在两个词中间`);
			continue;
		}
		const facet = token.forced ? undefined : readFacet(token.text, token.excluded);
		const [text = token.text, ...others] = splitBars(token);
		const last = parsed.terms.at(-1);
		if (facet) {
			if (isOffered) parsed.unread.push(`“OR”不能放在“${token.text}”前面；几个取一，写作${readableList(facet)}`);
			parsed.facets.push(facet);
		} else if (isOffered && last && !last.excluded && !token.excluded) {
			last.or = [...(last.or ?? []), text, ...others];
		} else {
			const { forced, excluded } = token;
			parsed.terms.push({ text, forced, excluded, ...(others.length > 0 ? { or: others } : {}) });
		}
		isOffered = false;
	}
	return parsed;
}

function readableList({ text, values: [value = ''] }: QueryFacet): string {
	return `“${text.split(/[:：]/u)[0] ?? ''}:${value},……”`;
}
