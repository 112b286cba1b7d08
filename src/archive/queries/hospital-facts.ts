import type { ArticleFrontmatter, Honour, Indicator, Person } from '../../model/schemas/article.ts';
import { asOne, figuresIn, honoursIn, isOwnFigure } from './count-facts.ts';
import { readEdtf } from '../../model/dates.ts';
import { countThemes } from './glance.ts';

/** A fact with the report it stands in. */
export type Placed<Fact> = Fact & { report: ArticleFrontmatter };

/** What the reports on one hospital say of it. */
export interface HospitalFacts {
	reports: readonly ArticleFrontmatter[];
	/** By the period that is meant: 今年上半年 of a report of 2021 and 2021年上半年 are one; null where it is not told. */
	figures: { period: string | null; items: Placed<Indicator>[] }[];
	figureCount: number;
	/** How many figures are those of somebody else: a department, a region, another institution. */
	othersCount: number;
	honours: { level: Honour['level']; items: Placed<Honour>[] }[];
	honourCount: number;
	people: Placed<Person>[];
	programmes: { id: string; name: string }[];
	themes: { theme: string; passages: number }[];
}

const levels: readonly Honour['level'][] = [
	'international',
	'national',
	'provincial',
	'municipal',
	'county',
	'institutional',
	null,
];

/** Facts with their report, in the order of reports and text. */
function placed<Fact extends object>(
	reports: readonly ArticleFrontmatter[],
	facts: (report: ArticleFrontmatter) => readonly Fact[]
): Placed<Fact>[] {
	return reports.flatMap((report) => facts(report).map((fact) => ({ ...fact, report })));
}

/** Whether a post is the hospital's: of the whole, or of a part of it. A 市委书记 whom its report names is not. */
function isOwn(org: string | null, { hospital }: ArticleFrontmatter): boolean {
	if (org === null || !hospital) return false;
	return org === hospital.name || hospital.aliases.includes(org) || /(?:科|室|部|病区|院区|门诊|护理单元)$/u.test(org);
}

/** A period as printed where its words name the year, else as it is resolved. */
function readPeriod(edtf: string, items: readonly Indicator[]): string {
	return items.map(({ period }) => period).find((period) => period && /\d{4}/u.test(period)) ?? readEdtf(edtf);
}

/** The first of each, by a key. */
function firstOfEach<Item>(items: readonly Item[], key: (item: Item) => string): Item[] {
	const seen = new Set<string>();
	return items.filter((item) => !seen.has(key(item)) && seen.add(key(item)));
}

/**
 * Gathers what the reports on one hospital say of it: figures by period, honours by level, people once each, programmes and themes.
 *
 * Denominators (context) stand beside their ranks and are not listed again.
 */
export function hospitalFacts(reports: readonly ArticleFrontmatter[]): HospitalFacts {
	const told = placed(reports, (report) => figuresIn(report));
	const figures = told.filter((figure) => isOwnFigure(figure, figure.report));
	const honours = placed(reports, (report) => honoursIn(report).map((same) => asOne(same, report.blocks)));
	const themes = new Map<string, number>();
	for (const report of reports)
		for (const { theme, passages } of countThemes(report)) themes.set(theme, (themes.get(theme) ?? 0) + passages);
	return {
		reports,
		figures: [...Map.groupBy(figures, ({ periodEdtf }) => periodEdtf)]
			.map(([edtf, items]) => ({ period: edtf === null ? null : readPeriod(edtf, items), items }))
			.sort((a, b) => Number(a.period === null) - Number(b.period === null)),
		figureCount: figures.length,
		othersCount: told.length - figures.length,
		honours: levels.flatMap((level) => {
			const items = honours.filter((honour) => honour.level === level);
			return items.length > 0 ? [{ level, items }] : [];
		}),
		honourCount: honours.length,
		people: firstOfEach(
			placed(reports, (report) => report.people.filter(({ org }) => isOwn(org, report))),
			({ name, role }) => `${name} ${role}`
		),
		programmes: firstOfEach(
			reports.flatMap((report) => report.programmes.map(({ id: programme, name }) => ({ id: programme, name }))),
			({ id: programme }) => programme
		),
		themes: [...themes].map(([theme, passages]) => ({ theme, passages })).sort((a, b) => b.passages - a.passages),
	};
}
