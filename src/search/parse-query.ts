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
}

/** `hospital:荆州`, as typed. */
export interface QueryFacet {
	name: FacetName;
	value: string;
	/** The whole word, for when the value means nothing. */
	text: string;
}

export interface ParsedQuery {
	terms: QueryTerm[];
	facets: QueryFacet[];
}

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

const facetWord = new RegExp(`^(${facetNames.join('|')})[:：](.+)$`, 'iu');

function readFacet(word: string): QueryFacet | undefined {
	const [, name = '', value = ''] = facetWord.exec(word) ?? [];
	if (value === '') return undefined;
	return { name: name.toLowerCase() as FacetName, value: value.replace(/^["“「]|["”」]$/gu, ''), text: word };
}

/**
 * Reads a query: words side by side all have to stand in the report, each as it is typed.
 *
 * A minus excludes only beside a word that does not; before a digit it is a sign. A facet is read here and resolved by
 * `resolveFacets`, since only the archive knows its hospitals.
 *
 * @example
 * parseQuery('党建 -品牌 “平均住院日” year:2021');
 * // → terms 党建, 品牌 (excluded), 平均住院日 (forced); facets year 2021
 */
export function parseQuery(input: string): ParsedQuery {
	const terms: QueryTerm[] = [];
	const facets: QueryFacet[] = [];
	let rest = input.trim();
	while (rest !== '') {
		const excluded = /^[-－−][^\s\d]/u.test(rest) && /\s/u.test(input.trim());
		const body = excluded ? rest.slice(1) : rest;
		const quoted = readQuoted(body);
		const word = quoted ? '' : (/^\S+/u.exec(body)?.[0] ?? '');
		const facet = quoted || excluded ? undefined : readFacet(word);
		if (facet) facets.push(facet);
		else terms.push({ text: quoted?.inside ?? word, forced: quoted !== undefined, excluded });
		rest = body.slice(quoted?.length ?? word.length).trim();
	}
	if (terms.length > 0 && terms.every((term) => term.excluded) && facets.length === 0) {
		return { terms: [{ text: input.trim(), forced: false, excluded: false }], facets };
	}
	return { terms, facets };
}
