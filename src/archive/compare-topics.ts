import { indicatorGroupNames } from '../model/names.ts';
import type { Article } from '../model/schemas/article.ts';
import { indicatorEntries, indicatorNames } from './indicators.ts';
import { compareTopic, type ComparedTopic } from './queries/compare-topic.ts';
import { quoteTemplate } from './quote-template.ts';
import { getArchive, getDocument, getReports } from './reports.ts';
import { themeGroups } from './themes.ts';

/** A topic that can be compared, as a choice offers it. */
export interface TopicChoice {
	kind: 'theme' | 'indicators';
	id: string;
	label: string;
}

const groupOf = new Map(indicatorEntries.map(({ id, group }) => [id, group]));

/** The themes and groups of indicators of which some report speaks, in the order of the catalogues. */
export async function getTopicChoices(): Promise<TopicChoice[]> {
	const reports = await getReports();
	const themes = new Set(reports.flatMap(({ blocks }) => blocks.flatMap((block) => block.themes)));
	const groups = new Set(
		reports.flatMap(({ indicators }) => indicators.map(({ indicator }) => groupOf.get(indicator ?? '')))
	);
	return [
		...themeGroups.flatMap((group) =>
			group.themes
				.filter(({ slug }) => themes.has(slug))
				.map(({ slug, label }): TopicChoice => ({ kind: 'theme', id: slug, label }))
		),
		...Object.entries(indicatorGroupNames)
			.filter(([id]) => groups.has(id as keyof typeof indicatorGroupNames))
			.map(([id, label]): TopicChoice => ({ kind: 'indicators', id, label })),
	];
}

/** The reports of the hospitals of which one speaks of a topic, in the order of the archive. */
async function getReportsOn({ kind, id }: Pick<TopicChoice, 'kind' | 'id'>): Promise<Article[]> {
	const { reports, series, figures } = await getArchive();
	const speaking =
		kind === 'theme'
			? (series.byTheme.get(id) ?? [])
			: [...figures].flatMap(([indicator, of]) =>
					groupOf.get(indicator ?? '') === id ? of.map(({ report }) => report) : []
				);
	const hospitals = new Set(speaking.map(({ hospital }) => hospital?.id));
	return Promise.all(reports.filter(({ hospital }) => hospital && hospitals.has(hospital.id)).map(getDocument));
}

/** What the hospitals say on a topic. */
export async function getComparedTopic({ kind, id, label }: TopicChoice): Promise<ComparedTopic> {
	const reports = await getReportsOn({ kind, id });
	if (kind === 'indicators') {
		const chooses = {
			passage: () => false,
			figure: ({ indicator }: Article['indicators'][number]) => groupOf.get(indicator ?? '') === id,
		};
		return compareTopic({ title: label, path: `/indicators/#${id}` }, reports, chooses, indicatorNames, quoteTemplate);
	}
	const speaks = (block: Article['blocks'][number] | undefined) => block?.themes.includes(id) ?? false;
	return compareTopic(
		{ title: label, path: `/themes/${id}/` },
		reports,
		{ passage: speaks, figure: (_, block) => speaks(block) },
		indicatorNames,
		quoteTemplate
	);
}
