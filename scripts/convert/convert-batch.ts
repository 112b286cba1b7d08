import { basename } from 'node:path';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { toHospitalRecord } from '../../src/pipeline/emit/to-hospital-record.ts';
import type { Conversion, Pipeline } from '../../src/pipeline/index.ts';
import { ConversionStore, type StoredConversion } from './conversion-store.ts';
import { convertOne, hasFailed } from './convert-one.ts';
import { digestOf } from './digest.ts';
import { readSource, type Source } from './read-sources.ts';
import { divideReport } from './report-head.ts';
import { storeMessages } from './stored-messages.ts';

/** What sources are converted with. */
export interface BatchTools {
	content: ContentFiles;
	pipeline: Pipeline;
	/** Digest of words and program. */
	program: string;
	/** Folder of the store. */
	store: string;
}

/** Digest of a source, its sidecar, words and program. */
export function keyOf(source: Source, program: string): string {
	if (!('bytes' in source)) return '';
	const parts = [source.bytes, source.sidecar].map((part) => (part === undefined ? '' : digestOf(part)));
	return digestOf([program, ...parts].join('\n'));
}

/** Digests of the records on which a conversion depends. */
function usedRecords({ articles, records }: Conversion, content: ContentFiles): Record<string, string> {
	const proposed = new Map(records.proposed.map((hospital) => [hospital.id, toHospitalRecord(hospital)]));
	const ids = [...records.used.map(({ id }) => id), ...articles.flatMap(({ hospital }) => hospital?.id ?? [])];
	const digests = [...new Set(ids)].sort().flatMap((id): [string, string][] => {
		const text = content.get(`hospitals/${id}.yaml`) ?? proposed.get(id);
		return text === undefined ? [] : [[id, digestOf(text)]];
	});
	return Object.fromEntries(digests);
}

/** Converts a source and keeps its reports on the disk; of one that fails only the messages are given back. */
export function convertAndStore(path: string, { content, pipeline, program, store }: BatchTools): StoredConversion {
	const source = readSource(path);
	const conversion = convertOne(source, pipeline, { proposesRecords: true });
	const reports = conversion.articles.map(divideReport);
	const { file, sidecar, slugs, records } = conversion;
	const entry: StoredConversion = {
		name: basename(path),
		key: keyOf(source, program),
		records: usedRecords(conversion, content),
		proposed: Object.fromEntries(records.proposed.map((hospital) => [hospital.id, toHospitalRecord(hospital)])),
		messages: storeMessages(file),
		sidecar: sidecar ? storeMessages(sidecar) : null,
		slugs,
		heads: reports.map(({ head }) => head),
	};
	if (!hasFailed(conversion))
		new ConversionStore(store).writeParts(
			entry,
			records.text,
			reports.map(({ body }) => body)
		);
	return entry;
}
