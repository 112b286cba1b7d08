import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { SharedWording } from './shared-wording.ts';

/** A report to read next, with what it has in common. */
export interface RelatedReport {
	report: ArticleFrontmatter;
	/** Why, in a sentence or two. */
	reason: string;
}

interface Common {
	sameHospital: boolean;
	programmes: string[];
	wording: string[];
	themes: string[];
	indicators: string[];
}

const distinct = (items: readonly string[]) => [...new Set(items)];
const themesOf = (report: ArticleFrontmatter) => distinct(report.blocks.flatMap((block) => block.themes));
const indicatorsOf = (report: ArticleFrontmatter) =>
	distinct(report.indicators.flatMap(({ indicator }) => (indicator === null ? [] : [indicator])));

function commonOf(a: ArticleFrontmatter, b: ArticleFrontmatter, shared: readonly SharedWording[]): Common {
	const programmes = new Set(b.programmes.map(({ id }) => id));
	const themes = new Set(themesOf(b));
	const indicators = new Set(indicatorsOf(b));
	return {
		sameHospital: a.hospital !== null && a.hospital.id === b.hospital?.id,
		programmes: a.programmes.filter(({ id }) => programmes.has(id)).map(({ name }) => name),
		wording: shared.flatMap(({ places }) => {
			const own = places.find(({ report }) => report === a.id);
			return own && places.some(({ report }) => report === b.id) ? [own.text] : [];
		}),
		themes: themesOf(a).filter((theme) => themes.has(theme)),
		indicators: indicatorsOf(a).filter((indicator) => indicators.has(indicator)),
	};
}

/** How near two reports are: a hospital counts most, then named programmes, figures and shared wording, themes least. */
function weight(common: Common): number {
	return (
		(common.sameHospital ? 8 : 0) +
		3 * common.programmes.length +
		2 * common.wording.length +
		2 * common.indicators.length +
		0.25 * common.themes.length
	);
}

/** The first names of a list and how many there are: 甲、乙，共5项. */
function list(names: readonly string[], shown = 2): string {
	return names.slice(0, shown).join('、') + (names.length > shown ? `，共${names.length}项` : '');
}

function readReason(common: Common, names: Names): string {
	const named = (ids: readonly string[], labels: ReadonlyMap<string, string>) =>
		ids.flatMap((id) => labels.get(id) ?? []);
	const themes = named(common.themes, names.themes);
	const indicators = named(common.indicators, names.indicators);
	return [
		common.sameHospital ? '同一家医院' : '',
		common.programmes.length > 0 ? `同一机制：${list(common.programmes, 3)}` : '',
		indicators.length > 0 ? `可对读的数字：${list(indicators)}` : '',
		common.wording.length > 0 ? `文字相同：“${common.wording[0]!.replace(/[。！？；]$/u, '')}”` : '',
		common.programmes.length === 0 && themes.length > 0 ? `同一主题：${list(themes)}` : '',
	]
		.filter((part) => part !== '')
		.join('。');
}

/** Names of the catalogues, by id. */
export interface Names {
	themes: ReadonlyMap<string, string>;
	indicators: ReadonlyMap<string, string>;
}

/** The reports that have most in common with one, nearest first; none that only share a theme or two. */
export function relatedReports(
	report: ArticleFrontmatter,
	reports: readonly ArticleFrontmatter[],
	shared: readonly SharedWording[],
	names: Names,
	limit = 3
): RelatedReport[] {
	return reports
		.filter(({ id }) => id !== report.id)
		.map((other) => ({ report: other, common: commonOf(report, other, shared) }))
		.filter(({ common }) => weight(common) >= 1)
		.sort((a, b) => weight(b.common) - weight(a.common) || (a.report.id < b.report.id ? -1 : 1))
		.slice(0, limit)
		.map(({ report: other, common }) => ({ report: other, reason: readReason(common, names) }))
		.filter(({ reason }) => reason !== '');
}
