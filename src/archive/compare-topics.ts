import { indicatorGroupNames } from '../model/names.ts';
import type { Article } from '../model/schemas/article.ts';
import { indicatorEntries } from './indicators.ts';
import { compareTopic, type ComparedTopic } from './queries/compare-topic.ts';
import { quoteTemplate } from './quote-template.ts';
import { getDocument, getReports } from './reports.ts';
import { themeGroups } from './themes.ts';

/** A topic that can be compared, as a choice offers it. */
export interface TopicChoice {
	kind: 'theme' | 'indicators';
	id: string;
	label: string;
}

const indicatorNames = new Map(indicatorEntries.map(({ id, label }) => [id, label]));
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

/** What the hospitals say on a topic. */
export async function getComparedTopic({ kind, id, label }: TopicChoice): Promise<ComparedTopic> {
	const reports: Article[] = await Promise.all((await getReports()).map(getDocument));
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
