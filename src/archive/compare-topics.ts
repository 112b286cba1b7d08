import { indicatorGroupNames } from '../model/names.ts';
import { indicatorEntries, indicatorNames } from './indicators.ts';
import { speakingHospitals, type ComparedTopic } from './queries/compare-topic.ts';
import { getArchive, getReports } from './reports.ts';
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

/** Who speaks on a topic. */
export async function getComparedTopic({ kind, id, label }: TopicChoice): Promise<ComparedTopic> {
	const { series, reports } = await getArchive();
	const isTheme = kind === 'theme';
	const indicators = Object.fromEntries([...indicatorNames].filter(([name]) => isTheme || groupOf.get(name) === id));
	const topic = { kind, id, title: label, path: isTheme ? `/themes/${id}/` : `/indicators/#${id}`, indicators };
	return { ...topic, hospitals: speakingHospitals(topic, isTheme ? (series.byTheme.get(id) ?? []) : reports) };
}
