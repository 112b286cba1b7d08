import { shortProvince } from '../model/short-province.ts';
import type { Archive, ReportRecord } from './archive.ts';
import { kindOf, kinds } from './block-kinds.ts';
import type { Candidate } from './engine.ts';
import { facetNames, type FacetName, type QueryFacet } from './parse-query.ts';
import type { SearchBlock } from './records.ts';

/** The values chosen of each facet; none means all. */
export type Selection = Record<FacetName, string[]>;

/** A value of a facet with the number of reports that have it. */
export interface FacetValue {
	value: string;
	label: string;
	count: number;
	chosen: boolean;
}

const collator = new Intl.Collator('zh-Hans-CN');
/** A facet has so many values at most: nobody reads the thousandth hospital in a list. */
const mostValues = 60;

/** The facets of passages; the others are facets of whole reports. */
const blockFacets = new Set<FacetName>(['theme', 'in']);

/** A selection without anything chosen. */
export function emptySelection(): Selection {
	return { hospital: [], theme: [], province: [], year: [], in: [] };
}

/** Whether anything is chosen. */
export function isNarrowed(selection: Selection): boolean {
	return facetNames.some((name) => selection[name].length > 0);
}

function valuesOfRecord(record: ReportRecord | undefined, name: FacetName): string[] {
	if (name === 'hospital') return record?.hospital ? [record.hospital.id] : [];
	if (name === 'province') return record?.hospital?.province ? [record.hospital.province] : [];
	return name === 'year' ? (record?.years ?? []) : [];
}

function valuesOfBlock(block: SearchBlock, name: FacetName): string[] {
	if (name === 'theme') return block.themes;
	return name === 'in' ? [kindOf(block.type)] : [];
}

/** Whether a report passes the facets of reports; one facet may be left out, to count its values. */
export function passesRecord(record: ReportRecord | undefined, selection: Selection, except?: FacetName): boolean {
	return facetNames.every((name) => {
		if (name === except || blockFacets.has(name) || selection[name].length === 0) return true;
		return valuesOfRecord(record, name).some((value) => selection[name].includes(value));
	});
}

/** Whether a block passes the facets of passages. */
export function passesBlock(block: SearchBlock, selection: Selection, except?: FacetName): boolean {
	return facetNames.every((name) => {
		if (name === except || !blockFacets.has(name) || selection[name].length === 0) return true;
		return valuesOfBlock(block, name).some((value) => selection[name].includes(value));
	});
}

/** A report that answers, for counting: its record and, where its text was read, the blocks with hits. */
export interface Counted {
	candidate: Candidate;
	blocks: readonly SearchBlock[] | undefined;
}

function labelOf(archive: Archive, name: FacetName, value: string): string {
	if (name === 'hospital') return archive.hospitalOf(value)?.name ?? value;
	if (name === 'theme') return archive.themes.get(value) ?? value;
	return name === 'year' ? `${value}年` : value;
}

function order(name: FacetName): (a: FacetValue, b: FacetValue) => number {
	if (name === 'year') return (a, b) => b.value.localeCompare(a.value);
	if (name === 'in') return (a, b) => kinds.indexOf(a.value) - kinds.indexOf(b.value);
	return (a, b) => b.count - a.count || collator.compare(a.label, b.label);
}

/**
 * The values of every facet among the reports that answer, each with the number of reports it would give beside what is
 * chosen in the other facets.
 */
export function countFacets(
	archive: Archive,
	found: readonly Counted[],
	selection: Selection
): Record<FacetName, FacetValue[]> {
	const counted = {} as Record<FacetName, FacetValue[]>;
	for (const name of facetNames) {
		const counts = new Map(selection[name].map((value) => [value, 0]));
		for (const { candidate, blocks } of found) {
			const record = archive.recordOf(candidate.id);
			if (!passesRecord(record, selection, name)) continue;
			const passing = blocks?.filter((block) => passesBlock(block, selection, name));
			if (passing?.length === 0 && (blocks?.length ?? 0) > 0) continue;
			const values = blockFacets.has(name)
				? (passing ?? []).flatMap((block) => valuesOfBlock(block, name))
				: valuesOfRecord(record, name);
			for (const value of new Set(values)) counts.set(value, (counts.get(value) ?? 0) + 1);
		}
		counted[name] = [...counts]
			// A range ticks its years; those of which nothing tells are not listed.
			.filter(([, count]) => name !== 'year' || count > 0 || selection.year.length === 1)
			.map(([value, count]) => {
				return { value, label: labelOf(archive, name, value), count, chosen: selection[name].includes(value) };
			})
			.sort(order(name))
			.filter((value, index) => index < mostValues || value.chosen);
	}
	return counted;
}

/** So many years are a range that somebody means. */
const longestRange = 100;

/** The years of 2021, 2021年 or 2021-2024. */
function resolveYears(value: string): string[] {
	const [, from = '', to = from] = /^(\d{4})年?(?:[-~—–至到](\d{4})年?)?$/u.exec(value) ?? [];
	const count = Number(to) - Number(from) + 1;
	if (from === '' || count < 1 || count > longestRange) return [];
	return Array.from({ length: count }, (_, index) => String(Number(from) + index));
}

/** The values of a facet that a typed value may mean: 荆州 → the hospitals whose names contain it. */
function resolveValue(archive: Archive, name: FacetName, value: string): string[] {
	const folded = archive.fold(value);
	const matches = (label: string): boolean => archive.fold(label).includes(folded);
	if (name === 'hospital') {
		return archive.hospitals
			.filter(({ id, name: full, aliases, city }) => id === value || [full, ...aliases, city ?? ''].some(matches))
			.map(({ id }) => id);
	}
	if (name === 'theme') {
		return [...archive.themes].filter(([slug, label]) => slug === value || matches(label)).map(([slug]) => slug);
	}
	if (name === 'year') return resolveYears(folded);
	if (name === 'province') {
		const short = archive.provinces.get(value) ?? shortProvince(value);
		return [...archive.provinces.values()].filter((province) => province === short);
	}
	return kinds.filter((kind) => kind === value);
}

/** What the facets of a query choose and leave out. */
export interface TypedFacets {
	selection: Selection;
	/** What is left out, after a minus. */
	banned: Selection;
	/** Facets whose values mean nothing in this archive. */
	unknown: QueryFacet[];
}

/** Facets typed in the query: what they choose, what they leave out, and those that mean no facet of this archive. */
export function resolveFacets(archive: Archive, facets: readonly QueryFacet[]): TypedFacets {
	const typed: TypedFacets = { selection: emptySelection(), banned: emptySelection(), unknown: [] };
	for (const facet of facets) {
		const { name, excluded } = facet;
		const values = facet.values.flatMap((value) => resolveValue(archive, name, value));
		if (values.length === 0) typed.unknown.push(facet);
		else typed[excluded ? 'banned' : 'selection'][name].push(...new Set(values));
	}
	return typed;
}

/** Whether a report is left out by a facet of reports. */
export function isBannedRecord(record: ReportRecord | undefined, banned: Selection): boolean {
	return facetNames.some((name) => valuesOfRecord(record, name).some((value) => banned[name].includes(value)));
}

/** Whether a passage is left out by a facet of passages. */
export function isBannedBlock(block: SearchBlock, banned: Selection): boolean {
	return facetNames.some((name) => valuesOfBlock(block, name).some((value) => banned[name].includes(value)));
}

/** A selection by ids, whatever names an address was written with; a value that means nothing stays, and finds nothing. */
export function resolveSelection(archive: Archive, chosen: Selection): Selection {
	const selection = emptySelection();
	for (const name of facetNames) {
		selection[name] = chosen[name].flatMap((value) => {
			const values = resolveValue(archive, name, value);
			return values.length > 0 ? values : [value];
		});
	}
	return selection;
}

/** Both selections together. */
export function uniteSelections(one: Selection, other: Selection): Selection {
	const united = emptySelection();
	for (const name of facetNames) united[name] = [...new Set([...one[name], ...other[name]])];
	return united;
}
