import { VFile } from 'vfile';
import { toHospitalRecord } from '../../src/pipeline/emit/to-hospital-record.ts';
import { convertSource, createPipeline, type Conversion, type Pipeline } from '../../src/pipeline/index.ts';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { PlainError } from '../plain-error.ts';
import { showProgress } from '../show-progress.ts';
import type { Source } from './read-sources.ts';

/** What became of the sources of a corpus. */
export interface ConvertedSources {
	conversions: Conversion[];
	/** Records of hospitals that had none, by their path in the content folder. */
	records: ReadonlyMap<string, string>;
}

/** Prepares the pipeline; what is wrong with words, catalogues and records is told in a sentence that names the file. */
export function preparePipeline(content: ContentFiles): Pipeline {
	try {
		return createPipeline(content);
	} catch (error) {
		throw new PlainError((error as Error).message, { cause: error });
	}
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
export function convertSources(sources: readonly Source[], content: ContentFiles): ConvertedSources {
	const convertWith = (files: ContentFiles) => {
		const pipeline = preparePipeline(files);
		return showProgress(sources, (source) => convertOne(source, pipeline));
	};
	const conversions = convertWith(content);
	const records = newRecords(conversions, content);
	if (records.size === 0) return { conversions, records };
	return { conversions: convertWith(new Map([...content, ...records])), records };
}
