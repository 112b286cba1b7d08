import type { APIRoute, GetStaticPaths } from 'astro';
import { getComparedTopic, getTopicChoices, type TopicChoice } from '../../archive/compare-topics.ts';

export const getStaticPaths = (async () =>
	(await getTopicChoices()).map((choice) => ({
		params: { topic: `${choice.kind}-${choice.id}` },
		props: { choice },
	}))) satisfies GetStaticPaths;

/** Which hospitals speak on a topic, and in which reports: asked for by the page of comparison. */
export const GET: APIRoute<{ choice: TopicChoice }> = async ({ props: { choice } }) =>
	Response.json(await getComparedTopic(choice));
