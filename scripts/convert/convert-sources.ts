import { VFile } from 'vfile';
import { toHospitalRecord } from '../../src/pipeline/emit/to-hospital-record.ts';
import { convertSource, createPipeline, type Conversion, type Pipeline } from '../../src/pipeline/index.ts';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { basename } from 'node:path';
import { withheldSources } from '../../src/pipeline/content/withheld.ts';
import { PlainError } from '../plain-error.ts';
import { showProgress } from '../show-progress.ts';
import type { WrittenArticle } from './read-articles.ts';
import type { Source } from './read-sources.ts';
import { reportDoubts } from './report-doubts.ts';
import { shownPath } from './shown-path.ts';

/** What became of the sources of a corpus. */
export interface ConvertedSources {
	conversions: Conversion[];
	/** Words, catalogues and records about which something is to be said. */
	files: readonly VFile[];
	/** Records of hospitals that had none, by their path in the content folder. */
	records: ReadonlyMap<string, string>;
}

/** A pipeline, with the files that it was made of and about which something is to be said. */
export interface Prepared {
	pipeline: Pipeline;
	files: readonly VFile[];
}

/** Prepares the pipeline; throws a `PlainError` with all that is wrong where words or catalogues cannot be used. */
export function preparePipeline(content: ContentFiles, folder: string): Prepared {
	const { pipeline, files } = createPipeline(content, shownPath(folder));
	if (pipeline) return { pipeline, files };
	throw new PlainError(reportDoubts(files).trimEnd());
}

/** Converts a source; one that cannot be read has its reason as a fatal message. */
export function convertOne(source: Source, pipeline: Pipeline): Conversion {
	if ('bytes' in source) return convertSource(source.bytes, source.path, pipeline, source.sidecar);
	const file = new VFile({ path: source.path });
	file.message(source.unreadable, { place: { line: 1, column: 1 }, source: 'convert', ruleId: 'read' }).fatal = true;
	return { file, sidecar: undefined, articles: [], page: undefined, slugs: [] };
}

/** The files that carry messages: the source, and its sidecar if it has any. */
export function filesOf({ file, sidecar }: Conversion): VFile[] {
	return sidecar && sidecar.messages.length > 0 ? [file, sidecar] : [file];
}

/** Whether a source gives no articles because something is wrong with it or its sidecar. */
export function hasFailed(conversion: Conversion): boolean {
	return filesOf(conversion).some(({ messages }) => messages.some(({ fatal }) => fatal === true));
}

/** Records for the hospitals that have none. */
function newRecords(conversions: readonly Conversion[], content: ContentFiles): Map<string, string> {
	const hospitals = conversions.flatMap(({ articles }) => articles.flatMap(({ hospital }) => hospital ?? []));
	return new Map(
		hospitals
			.map((hospital) => [`hospitals/${hospital.id}.yaml`, toHospitalRecord(hospital)] as const)
			.filter(([path]) => !content.has(path))
	);
}

/**
 * Converts sources with the words and records of a content folder.
 *
 * Where a hospital is met for the first time, all sources are converted again with its record, so that a second conversion
 * changes nothing.
 */
export function convertSources(
	sources: readonly Source[],
	content: ContentFiles,
	folder: string,
	written: readonly WrittenArticle[]
): ConvertedSources {
	const convertWith = (files: ContentFiles) => {
		const prepared = preparePipeline(files, folder);
		const withheld = withheldSources(
			prepared.pipeline.broken,
			written.map(({ data }) => data)
		);
		const conversions = showProgress(sources, (source) => {
			const reason = withheld.get(basename(source.path));
			return convertOne(reason === undefined ? source : { path: source.path, unreadable: reason }, prepared.pipeline);
		});
		return { conversions, files: prepared.files };
	};
	const { conversions, files } = convertWith(content);
	const records = newRecords(conversions, content);
	if (records.size === 0) return { conversions, files, records };
	return { ...convertWith(new Map([...content, ...records])), records };
}
