import { honourLevelLabels, labels, programmeGroupLabels } from '../labels.ts';
import type { Article } from '../model/schemas/article.ts';
import { once, onceEach } from './once.ts';
import { getProgrammes, getProgrammesById } from './programmes.ts';
import { groupByProvince } from './queries/group-reports.ts';
import { listHonours } from './queries/list-honours.ts';
import { programmeSentences, programmeThemes } from './queries/programme-mentions.ts';
import { areaOf, regionOf } from './queries/regions.ts';
import { listByYear } from './queries/report-lists.ts';
import { flatHeadline } from './queries/split-phrases.ts';
import { placesOf, splitInOrder, splitList, type ListGroup } from './queries/split-list.ts';
import { countSubjects, groupBySubject, subjectOf } from './queries/subject-of.ts';
import { neighbouringThemes, passagesOf, programmesIn } from './queries/theme-passages.ts';
import { getArchive, getDocument, getReports } from './reports.ts';

/*
 * The long lists of the site, each put into its pages once. How much a page holds is chosen so that none is larger than 250
 * kB: an entry of the list of reports has 1.2 kB, with its bar of dates 4 kB, an honour 1.3 kB, an account 0.7 kB, a programme
 * 0.2 kB.
 */

/** All reports by year, the newest first. */
export const getArticleList = once(async () => splitList(listByYear(await getReports()), 120));

/** All reports in the order in which they appeared; the undated first. */
export const getTimeline = once(async () => {
	const years = listByYear(await getReports()).toReversed();
	return splitList(
		years.map((year) => ({ ...year, items: year.items.toReversed() })),
		60
	);
});

/** The reports by year, for their accounts. */
export const getAccounts = once(async () => splitList(listByYear(await getReports()), 200));

/** What the reports say was given, and what they claim to be the first to have done, by level. */
export const getHonours = once(async () => listHonours(await getReports(), Object.keys(honourLevelLabels)));

/** Honours by level, those given first, then claims of being first. */
export const getHonourList = once(async () => {
	const { given, firsts } = await getHonours();
	const groups = [
		...given.map((one) => ({ ...one, isFirst: false })),
		...firsts.map((one) => ({ ...one, isFirst: true })),
	].map(({ level, honours, isFirst }) => ({
		key: `${isFirst ? 'first-' : ''}${level ?? 'unknown'}`,
		label: `${isFirst ? '自称首创：' : ''}${level === null ? '级别未载' : honourLevelLabels[level]}`,
		level,
		isFirst,
		items: honours,
	}));
	return splitList(groups, 120);
});

/** Things by province, in the order of the national codes; those of none last. */
function listByProvince<Item extends { province: string | null }>(
	items: readonly Item[],
	order: readonly { province: string | null }[]
): ListGroup<Item>[] {
	const ranks = new Map(groupByProvince(order).map(({ province }, rank) => [province, rank]));
	const rankOf = (province: string | null) => (province === null ? Infinity : (ranks.get(province) ?? Infinity));
	return groupByProvince(items)
		.sort((a, b) => rankOf(a.province) - rankOf(b.province))
		.map(({ province, items: ofProvince }) => ({
			key: regionOf(province)?.slug ?? 'unknown',
			label: province ?? `省份${labels.notStated}`,
			items: ofProvince,
		}));
}

/** The hospitals by province. */
export const getHospitalList = once(async () => {
	const { hospitals } = await getArchive();
	return splitList(listByProvince(hospitals, hospitals), 400);
});

/** The reports of a province, newest first. */
export const getRegionList = onceEach(async (province: string) => {
	const { byProvince } = await getArchive();
	return splitInOrder(byProvince.get(province) ?? [], 100, listByYear);
});

/** What reports say, by whom they are about. */
type OfSubject<Item> = ReturnType<typeof groupBySubject<Item & { report: Article }>>[number];

/** What hospitals say by the part of the country in which they lie, in the order of the national codes; others last. */
function listByArea<Item>(subjects: readonly OfSubject<Item>[]): ListGroup<OfSubject<Item>>[] {
	const adcodeOf = ({ items }: OfSubject<Item>) => items[0]!.report.hospital?.adcode ?? '9';
	const groups = Map.groupBy(subjects, (subject) => areaOf(adcodeOf(subject).replace(/^9$/u, ''))?.slug ?? 'others');
	return [...groups]
		.map(([key, items]) => ({ key, label: areaOf(items[0]!.items[0]!.report.hospital?.adcode)?.name ?? '其他', items }))
		.sort((a, b) => adcodeOf(a.items[0]!).localeCompare(adcodeOf(b.items[0]!), 'en'));
}

/**
 * Up to so many passages a list prints each whole. Of more it prints the first of each hospital and names the others: to print
 * all under each of their themes would make most of the site of them, and nobody reads ten pages of one list.
 */
const mostPrinted = 480;

/** How a list of passages by hospital comes in pages, and whether it prints all of them. */
function splitPassages<Item extends { report: Article }>(subjects: readonly OfSubject<Item>[], most: number) {
	const count = subjects.reduce((sum, { items }) => sum + items.length, 0);
	const printsAll = count <= mostPrinted;
	const weigh = ({ items }: OfSubject<Item>) => (printsAll ? items.length : 1 + (items.length - 1) / 16);
	return { printsAll, list: splitInOrder(subjects, most, listByArea, weigh) };
}

/** Whom reports are about: of many the first, and how many there are. */
function nameFew(reports: readonly Article[], most = 12): string {
	const names = [...new Set(reports.map((report) => flatHeadline(subjectOf(report).name)))];
	return names.slice(0, most).join('　') + (names.length > most ? `　等${names.length}家` : '');
}

/** What a theme's page shows: the passages by hospital, in the order of the reports, in pages; and what goes with them. */
export const getThemeList = onceEach(async (theme: string) => {
	const { series } = await getArchive();
	const documents = await Promise.all((series.byTheme.get(theme) ?? []).map(getDocument));
	const passages = passagesOf(theme, documents);
	const subjects = groupBySubject(passages);
	const { list, printsAll } = splitPassages(subjects, 60);
	return {
		list,
		printsAll,
		subjects,
		passages: passages.length,
		neighbours: neighbouringThemes(theme, passages),
		programmes: programmesIn(passages)
			.slice(0, 12)
			.map(({ id, name, reports }) => ({ id, name, named: nameFew(reports) })),
		places: placesOf(list, ({ subject }) => subject.id),
	};
});

/** The addresses of what hospitals say of a theme. */
export async function getThemePaths(theme: string): Promise<(hospital: string) => string> {
	const { places } = await getThemeList(theme);
	return (hospital) => {
		const part = places.get(hospital);
		return `/themes/${theme}/${part === undefined ? '' : `${part}/`}#${hospital}`;
	};
}

/** The programmes by group, those of most hospitals first, and last those of which no report speaks. */
export const getProgrammeIndex = once(async () => {
	const programmes = (await getProgrammes())
		.map((programme) => ({ ...programme, hospitals: countSubjects(programme.reports) }))
		.sort((a, b) => b.hospitals - a.hospitals);
	const order = [...new Set((await getProgrammes()).map(({ entry }) => entry?.group))];
	const groups = Map.groupBy(programmes, ({ entry }) => entry?.group);
	return splitList(
		order.map((group) => ({
			key: group ?? 'own',
			label: group ? programmeGroupLabels[group] : '报道自称，目录未收',
			items: groups.get(group)!,
		})),
		800
	);
});

/** What a programme's page shows: the sentences that name it by hospital, in the order of the reports, in pages. */
export const getProgrammeList = onceEach(async (id: string) => {
	const reports = (await getProgrammesById()).get(id)?.reports ?? [];
	const documents = await Promise.all(reports.map(getDocument));
	const sentences = documents.flatMap((report) => programmeSentences(id, report));
	const subjects = groupBySubject(sentences);
	const mentions = documents.flatMap((report) => report.programmes.find((item) => item.id === id)!.mentions);
	return {
		...splitPassages(subjects, 80),
		subjects,
		sentences: sentences.length,
		themes: programmeThemes(sentences),
		/** How the reports print the name, without quotation marks. */
		wordings: [...new Set(mentions.map(({ quote }) => quote.replace(/[“”‘’]/gu, '')))],
	};
});
