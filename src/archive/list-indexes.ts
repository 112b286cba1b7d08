import { labels } from '../labels.ts';
import { getArticleList, getHonourList, getHospitalList } from './lists.ts';
import { sourceLine } from './queries/describe-report.ts';
import type { ListedEntry, ListIndex } from './queries/list-index.ts';
import { flatHeadline } from './queries/split-phrases.ts';
import { subjectOf } from './queries/subject-of.ts';

async function indexArticles(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getArticleList();
	if (!isSplit) return undefined;
	return {
		names: ['province', 'year', 'reviewed'],
		entries: groups.flatMap(({ key, items }) =>
			items.map((report): ListedEntry => [
				`/articles/${report.id}/`,
				flatHeadline(report.headline),
				sourceLine(report),
				report.hospital?.province ?? '',
				key,
				report.reviewed ? 'yes' : 'no',
			])
		),
	};
}

async function indexHonours(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getHonourList();
	if (!isSplit) return undefined;
	return {
		names: ['level', 'kind'],
		entries: groups.flatMap(({ level, items }) =>
			items.map(({ honour, report }): ListedEntry => [
				`/articles/${report.id}/#${honour.block}`,
				honour.name,
				[subjectOf(report).name, honour.year].filter((part) => part !== null).join('　'),
				level ?? 'unknown',
				honour.kind,
			])
		),
	};
}

async function indexHospitals(): Promise<ListIndex | undefined> {
	const { groups, isSplit } = await getHospitalList();
	if (!isSplit) return undefined;
	return {
		names: ['province'],
		entries: groups.flatMap(({ items }) =>
			items.map(({ id, name, city, grade, province }): ListedEntry => [
				`/hospitals/${id}/`,
				name,
				[city ?? `城市${labels.notStated}`, grade].filter((part) => part !== null).join('　'),
				province ?? 'unknown',
			])
		),
	};
}

/** The indexes of the lists that stand on several pages, by the name of the list. */
export async function getListIndexes(): Promise<Map<string, ListIndex>> {
	const indexes = [
		['articles', await indexArticles()],
		['honours', await indexHonours()],
		['hospitals', await indexHospitals()],
	] as const;
	return new Map(indexes.flatMap(([name, index]) => (index ? [[name, index] as const] : [])));
}
