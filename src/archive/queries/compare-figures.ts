import type { ArticleFrontmatter, Indicator } from '../../model/schemas/article.ts';
import { isOwnFigure } from './count-facts.ts';
import { dateRange } from '../../model/dates.ts';
import { printedChange } from './printed-change.ts';
import { readFigure } from './printed-figure.ts';
import { shortPeriod } from './read-period.ts';
import { isSelfReported } from './self-reported.ts';
import { subjectOf } from './subject-of.ts';

/** A figure with the report it stands in. */
export interface ReportedFigure {
	report: ArticleFrontmatter;
	figure: Indicator;
}

/** Figures that may stand on one axis, with the reason why they are kept from others. */
export interface ComparableGroup {
	/** 实绩, 目标, 全国名次, 实绩：全年. */
	title: string;
	figures: ReportedFigure[];
	/** True where figures of two hospitals can be set side by side. */
	comparable: boolean;
}

/** All figures of the reports, in the order given. */
export function figuresOf(reports: readonly ArticleFrontmatter[]): ReportedFigure[] {
	return reports.flatMap((report) => report.indicators.map((figure) => ({ report, figure })));
}

const level = /[市州县区（）()]+级/gu;
const scope = /全国|国家|省|市(?!场)|[县区](?!域)/gu;

/** Among whom a rank counts: the last place that its name speaks of. 国家三级公立医院绩效考核全市排名 is a rank of the city. */
export function rankLevel({
	name,
	quote,
}: Pick<Indicator, 'name' | 'quote'>): '全国' | '全省' | '全市' | '全县' | undefined {
	const lastIn = (text: string) => text.replace(level, '').match(scope)?.at(-1);
	const last = lastIn(name) ?? lastIn(quote);
	if (last === undefined) return undefined;
	if (last === '省' || last === '市') return `全${last}`;
	return last.endsWith('国') || last.endsWith('家') ? '全国' : '全县';
}

/** Units of what adds up over time: half a year of it is not a year of it. */
const adding = /人次|场|次|例|台|期|小时|元|件/u;

/** How long a figure that adds up was counted; undefined for one that does not. */
function spanOf(figure: Indicator): string | undefined {
	if (figure.unit === null || !adding.test(figure.unit)) return undefined;
	if (figure.period === null) return '时期未载';
	const range = figure.periodEdtf === null ? undefined : dateRange(figure.periodEdtf);
	if (!range || /自|以来|累计|近年/u.test(figure.period)) return '历时不定';
	const months =
		(Number(range.to.slice(0, 4)) - Number(range.from.slice(0, 4))) * 12 +
		(Number(range.to.slice(5, 7)) - Number(range.from.slice(5, 7))) +
		1;
	if (months % 12 === 0) return months === 12 ? '全年' : `${months / 12}年`;
	return months === 6 ? '半年' : `${months}个月`;
}

/** True where only the change is printed (同比减少52.8%): the value is the change. */
function isChange({ value, unit, comparison }: Indicator): boolean {
	return comparison?.value === value && comparison.unit === unit;
}

/** Figures of a department, a region or another institution, which no hospital's may be set beside. */
const others = '科室、地区或别家单位';

/** The kind of thing a figure is, before its span is looked at. */
function natureOf({ report, figure }: ReportedFigure, entryUnit: string | null): string {
	if (!isOwnFigure(figure, report)) return others;
	if (figure.kind === 'target') return '目标';
	if (figure.kind === 'context') return '背景';
	if (figure.kind === 'rank') {
		const level = rankLevel(figure);
		return `${level ?? ''}名次${figure.unit === '%' ? '（百分位）' : ''}`;
	}
	if (isChange(figure)) return '增减幅度';
	if (figure.unit === '%' && entryUnit !== '%') return '占比';
	return '实绩';
}

const naturesInOrder = ['实绩', '占比', '增减幅度', '名次', '目标', others, '背景'];
const orderOf = (title: string) => naturesInOrder.findIndex((nature) => title.includes(nature));

/** True where the smaller number is the better or the higher one, so that it comes first. */
const ascending = (title: string, direction: 'up' | 'down' | null) => title.includes('名次') || direction === 'down';

/**
 * The figures of one indicator in groups that can be compared: results, targets, ranks of each level, changes, and of what
 * adds up over time each length of time apart. Largest first; ranks, and what should be low, smallest first.
 */
export function compareFigures(
	figures: readonly ReportedFigure[],
	{ unit, direction }: { unit: string | null; direction: 'up' | 'down' | null }
): ComparableGroup[] {
	const groups = Map.groupBy(figures, (reported) => {
		const { figure } = reported;
		const nature = natureOf(reported, unit);
		const span = nature === '实绩' || nature === '目标' ? spanOf(figure) : undefined;
		return span === undefined ? nature : `${nature}：${span}`;
	});
	return [...groups]
		.map(([title, group]) => {
			const sign = ascending(title, direction) ? 1 : -1;
			const sorted = [...group].sort((a, b) => sign * (a.figure.value - b.figure.value));
			const subjects = new Set(sorted.map(nameOfSubject));
			return { title, figures: sorted, comparable: subjects.size > 1 && !/背景|历时不定|时期未载|科室/u.test(title) };
		})
		.sort(
			(a, b) =>
				orderOf(a.title) - orderOf(b.title) || b.figures.length - a.figures.length || (a.title < b.title ? -1 : 1)
		);
}

/** Whose figure it is: the hospital of the report, or whom the sentence names instead. */
export function nameOfSubject({ report, figure }: ReportedFigure): string {
	return figure.subject ?? subjectOf(report).name;
}

/** True for a figure whose number is a bound or a rough one: it is drawn open. */
export function boundOf(qualifier: string | null): 'exact' | 'about' | 'above' | 'below' {
	if (qualifier === null || /^(?:达|达到|为|共|仅|只)$/u.test(qualifier)) return 'exact';
	if (/不足|以下|以内|不到|近|不超过|至多|低于|前|之内/u.test(qualifier)) return 'below';
	if (/以上|超|余|多|逾|不少于|至少|不低于|上|高于|数/u.test(qualifier)) return 'above';
	return 'about';
}

/** So many things are named in a sentence at most. */
const mostNamed = 20;
const andMore = (items: readonly string[]) => (items.length > mostNamed ? `等${items.length}种` : '');
const listed = (items: readonly string[]) => items.slice(0, mostNamed).join('、') + andMore(items);
const quoted = (items: readonly string[]) =>
	items
		.slice(0, mostNamed)
		.map((item) => `“${item}”`)
		.join('') + andMore(items);

/** What a reader should know before comparing, in sentences made from the figures themselves. */
export function cautionsOf(figures: readonly ReportedFigure[], groups: readonly ComparableGroup[]): string[] {
	const all = figures.map(({ figure }) => figure);
	const distinct = (values: readonly (string | null | undefined)[]) => [
		...new Set(values.filter((value) => value !== null && value !== undefined)),
	];
	const hospitals = distinct(figures.map(nameOfSubject));
	const periods = distinct(all.filter((figure) => figure.period !== null).map(shortPeriod));
	const undated = all.filter((figure) => figure.period === null).length;
	const names = distinct(all.map((figure) => figure.name));
	const qualifiers = distinct(all.map((figure) => figure.qualifier)).filter((word) => boundOf(word) !== 'exact');
	const levels = distinct(all.filter((figure) => figure.kind === 'rank').map(rankLevel));
	const totals = distinct(all.map((figure) => figure.outOf?.toString()));
	const selfReported = figures.filter(({ report }) => isSelfReported(report)).length;
	const doubtful = all.filter((figure) => figure.notes.length > 0).length;
	const natures = distinct(groups.map((group) => group.title));
	return [
		...(hospitals.length === 1 ? [`无可比数据：只有${hospitals[0]!}一家的报道载有此项。`] : []),
		...(hospitals.length > 1 && !groups.some((group) => group.comparable)
			? ['无可比数据：各家所载的口径、时期或范围不同，不放在一条轴上。']
			: []),
		...(periods.length + (undated > 0 ? 1 : 0) > 1
			? [`时期不同：${listed(periods)}${undated > 0 ? `${periods.length > 0 ? '，另' : ''}${undated}项未载` : ''}。`]
			: undated === all.length && all.length > 0
				? ['时期均未载。']
				: []),
		...(natures.length > 1 ? [`${listed(natures)}分列，不画在一条轴上。`] : []),
		...(levels.length > 1 ? ['名次所比的范围不同，不能互较。'] : []),
		...(totals.length > 1 ? ['名次的总数不同。'] : []),
		...(names.length > 1 ? [`名称不一，所指未必相同：${quoted(names)}。`] : []),
		...(qualifiers.length > 0
			? [`${quoted(qualifiers)}不是确数${groups.some((group) => group.comparable) ? '，画作空心' : ''}。`]
			: []),
		...(selfReported > 0 ? [`${selfReported}项为自述：出自医院通讯员、特约记者，或主办、协办的专版。`] : []),
		...(doubtful > 0 ? [`${doubtful}项存疑，疑处见表。`] : []),
		...(all.length > 0 ? ['数字均录自报道，是否属实，本馆没有另行查证。'] : []),
	];
}

/** One dot of a plot. */
export interface PlotPoint {
	name: string;
	when: string;
	text: string;
	value: number;
	/** The earlier value, where both ends of a change are printed. */
	from?: number;
	bound: 'exact' | 'about' | 'above' | 'below';
}

/** A figure as printed, both ends of a change with an arrow between them: 11→24个. */
function withChange(figure: Indicator): string {
	const change = printedChange(figure);
	return change ? `${change.from}→${readFigure(figure)}` : readFigure(figure);
}

/** The points of a group, in its order. */
export function pointsOf(group: ComparableGroup): PlotPoint[] {
	return group.figures.map((reported) => ({
		name: nameOfSubject(reported),
		when: `${shortPeriod(reported.figure)}${isSelfReported(reported.report) ? '，自述' : ''}`,
		text: withChange(reported.figure),
		value: reported.figure.value,
		...(typeof reported.figure.comparison?.from === 'number' ? { from: reported.figure.comparison.from } : {}),
		bound: boundOf(reported.figure.qualifier),
	}));
}
