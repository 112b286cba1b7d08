/**
 * The desk's worker: fetches words, catalogues and records once from the address in its name, and reads pages with them. The
 * pipeline is loaded here and nowhere else on the site.
 */
import type { ContentFiles } from '../model/content-files.ts';
import { divisions } from '../model/divisions.ts';
import { requirePipeline, type Pipeline } from '../pipeline/index.ts';
import { unpackWeights, weightsPath, type PackedWeights } from './pack-weights.ts';
import { edits } from './edits.ts';
import type { Answer, Catalogues, DeskKnowledge, EditQuestion, Question } from './protocol.ts';
import { readGiven } from './reading.ts';
import { reasonOf } from './reason-of.ts';

/** A file of the content folder as a text, of what was fetched of it: YAML may be written as JSON. */
function textOf(path: string, packed: unknown): string {
	if (typeof packed === 'string') return packed;
	return JSON.stringify(path === weightsPath ? unpackWeights(packed as PackedWeights) : packed);
}

const knowledge = fetch(self.name).then(async (response) => {
	if (!response.ok) throw new Error(`${response.status}`);
	const fetched = (await response.json()) as DeskKnowledge;
	return fetched.map(([path, packed]) => [path, textOf(path, packed)] as const);
});

let made: { records: string; pipeline: Pipeline } | undefined;

/** The pipeline with an editor's records beside those of the archive; kept as long as these stay as they are. */
async function pipelineWith(records: ContentFiles): Promise<Pipeline> {
	const key = JSON.stringify([...records]);
	if (made?.records === key) return made.pipeline;
	const pipeline = requirePipeline(new Map([...(await knowledge), ...records]));
	made = { records: key, pipeline };
	return pipeline;
}

function cataloguesOf({ known: { themes, programmes, indicators, hospitals } }: Pipeline): Catalogues {
	return {
		themes: themes.flatMap(({ leaves }) => leaves.map(({ slug, label }) => [slug, label] as const)),
		programmes: programmes.map(({ id, label }) => [id, label] as const),
		indicators: indicators.map(({ id, label }) => [id, label] as const),
		hospitals: hospitals.map(({ id, name }) => [id, name] as const),
		hospitalNames: hospitals.flatMap(({ id, name, formerNames, aliases }) =>
			[name, ...formerNames, ...aliases].map((one) => [id, one] as const)
		),
		divisions,
	};
}

async function answer(question: Question | EditQuestion): Promise<Answer> {
	const { number } = question;
	try {
		if ('edit' in question) {
			const edit = edits[question.edit] as (...given: readonly unknown[]) => unknown;
			return { number, edited: edit(...question.given) };
		}
		return { number, reading: readGiven(question.given, await pipelineWith(question.records)) };
	} catch (error) {
		return { number, fault: reasonOf(error) };
	}
}

const say = (answered: Answer) => {
	postMessage(answered);
};

pipelineWith(new Map()).then(
	(pipeline) => {
		say({ catalogues: cataloguesOf(pipeline) });
	},
	(error: unknown) => {
		say({ fault: String(error) });
	}
);

addEventListener('message', ({ data }: MessageEvent<Question | EditQuestion>) => {
	void answer(data).then(say);
});
