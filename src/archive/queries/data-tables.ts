import type { ArticleFrontmatter, Honour, Indicator, Person } from '../../model/schemas/article.ts';
import type { IndicatorEntry } from '../../model/schemas/indicator.ts';
import { isSelfReported } from './self-reported.ts';

/** Where a row stands, in every table. */
export interface RowOrigin {
	/** Address of the report. */
	article: string;
	/** Id and name of the hospital; null where the report is about no single one. */
	hospital: string | null;
	hospitalName: string | null;
	province: string | null;
	city: string | null;
	/** EDTF date of the report. */
	date: string | null;
	/** True where the hospital's own correspondents, or a sponsor, wrote the report. */
	selfReported: boolean;
	/** Printed words of the source. */
	quote: string;
	block: string;
	/** Line of the source file on which the quote begins. */
	line: number;
	source: string;
	/** Address of the block. */
	url: string;
	/** What the editor says of the fact. */
	remarks: string[];
}

type Address = (path: string) => string;
interface Fact {
	block: string;
	line: number;
	remarks?: string[] | undefined;
}

function originOf(
	report: ArticleFrontmatter,
	{ block, line, remarks = [] }: Fact,
	quote: string,
	address: Address
): RowOrigin {
	return {
		article: report.id,
		hospital: report.hospital?.id ?? null,
		hospitalName: report.hospital?.name ?? null,
		province: report.hospital?.province ?? null,
		city: report.hospital?.city ?? null,
		date: report.date?.edtf ?? null,
		selfReported: isSelfReported(report),
		quote,
		block,
		line,
		source: report.source.file,
		url: address(`/articles/${report.id}/#${block}`),
		remarks,
	};
}

/** A row of `/data/indicators`: a figure on its sentence. */
export interface IndicatorRow extends RowOrigin {
	indicator: string | null;
	indicatorLabel: string | null;
	name: string;
	value: number;
	valueTo: number | null;
	unit: string | null;
	qualifier: string | null;
	kind: Indicator['kind'];
	period: string | null;
	periodEdtf: string | null;
	outOf: number | null;
	comparisonBase: string | null;
	comparisonDirection: 'up' | 'down' | 'same' | null;
	comparisonValue: number | null;
	comparisonUnit: string | null;
	comparisonFrom: number | null;
	subject: string | null;
	rule: string;
	sure: Indicator['sure'];
	notes: string[];
}

/** Every figure of the reports, in reading order. */
export function indicatorRows(
	reports: readonly ArticleFrontmatter[],
	entries: readonly Pick<IndicatorEntry, 'id' | 'label'>[],
	address: Address
): IndicatorRow[] {
	const labels = new Map(entries.map((entry) => [entry.id, entry.label]));
	return reports.flatMap((report) =>
		report.indicators.map((figure) => ({
			indicator: figure.indicator,
			indicatorLabel: labels.get(figure.indicator ?? '') ?? null,
			name: figure.name,
			value: figure.value,
			valueTo: figure.valueTo ?? null,
			unit: figure.unit,
			qualifier: figure.qualifier,
			kind: figure.kind,
			period: figure.period,
			periodEdtf: figure.periodEdtf,
			outOf: figure.outOf,
			comparisonBase: figure.comparison?.base ?? null,
			comparisonDirection: figure.comparison?.direction ?? null,
			comparisonValue: figure.comparison?.value ?? null,
			comparisonUnit: figure.comparison?.unit ?? null,
			comparisonFrom: figure.comparison?.from ?? null,
			subject: figure.subject,
			rule: figure.rule,
			sure: figure.sure,
			notes: figure.notes,
			...originOf(report, figure, figure.quote, address),
		}))
	);
}

/** A row of `/data/honours`. */
export interface HonourRow extends RowOrigin {
	name: string;
	level: Honour['level'];
	kind: Honour['kind'];
	year: string | null;
}

/** Every honour and every claim of a first, each time a report states it. */
export function honourRows(reports: readonly ArticleFrontmatter[], address: Address): HonourRow[] {
	return reports.flatMap((report) =>
		report.honours.map((honour) => ({
			name: honour.name,
			level: honour.level,
			kind: honour.kind,
			year: honour.year,
			...originOf(report, honour, honour.quote, address),
		}))
	);
}

/** A row of `/data/programmes`: one mention. */
export interface ProgrammeRow extends RowOrigin {
	programme: string;
	name: string;
}

/** Every place that names a programme. */
export function programmeRows(reports: readonly ArticleFrontmatter[], address: Address): ProgrammeRow[] {
	return reports.flatMap((report) =>
		report.programmes.flatMap(({ id, name, mentions }) =>
			mentions.map((mention) => ({ programme: id, name, ...originOf(report, mention, mention.quote, address) }))
		)
	);
}

/** A row of `/data/people`. */
export interface PersonRow extends RowOrigin {
	name: string;
	role: string;
	org: string | null;
}

/** Everyone named with a post; the quote is the sentence of the source that names him. */
export function personRows(
	reports: readonly ArticleFrontmatter[],
	quote: (report: ArticleFrontmatter, person: Person) => string,
	address: Address
): PersonRow[] {
	return reports.flatMap((report) =>
		report.people.map((person) => ({
			name: person.name,
			role: person.role,
			org: person.org,
			...originOf(report, person, quote(report, person), address),
		}))
	);
}
