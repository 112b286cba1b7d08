import { VFile } from 'vfile';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { convertSource, createPipeline, type Conversion, type Pipeline } from '../../src/pipeline/index.ts';
import { PlainError } from '../plain-error.ts';
import type { Source } from './read-sources.ts';
import { reportDoubts } from './report-doubts.ts';
import { shownPath } from './shown-path.ts';

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
export function convertOne(source: Source, pipeline: Pipeline, options?: { proposesRecords: boolean }): Conversion {
	if ('bytes' in source) return convertSource(source.bytes, source.path, pipeline, source.sidecar, options);
	const file = unreadable(source.path, source.unreadable);
	return { file, sidecar: undefined, articles: [], page: undefined, slugs: [], records: noRecords };
}

/** A file that cannot be read, with the reason. */
export function unreadable(path: string, reason: string): VFile {
	const file = new VFile({ path });
	file.message(reason, { place: { line: 1, column: 1 }, source: 'convert', ruleId: 'read' }).fatal = true;
	return file;
}

const noRecords: Conversion['records'] = { text: '', used: [], proposed: [] };

/** The files that carry messages: the source, and its sidecar if it has any. */
export function filesOf({ file, sidecar }: Pick<Conversion, 'file' | 'sidecar'>): VFile[] {
	return sidecar && sidecar.messages.length > 0 ? [file, sidecar] : [file];
}

/** Whether a source gives no articles because something is wrong with it or its sidecar. */
export function hasFailed(conversion: Pick<Conversion, 'file' | 'sidecar'>): boolean {
	return filesOf(conversion).some(({ messages }) => messages.some(({ fatal }) => fatal === true));
}
