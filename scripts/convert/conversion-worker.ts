import { workerData } from 'piscina';
import type { ContentFiles } from '../../src/model/content-files.ts';
import { requirePipeline } from '../../src/pipeline/index.ts';
import { convertAndStore } from './convert-batch.ts';
import type { StoredConversion } from './conversion-store.ts';

/** What a worker is given when it starts. */
export interface WorkerTask {
	content: ContentFiles;
	/** How the content folder is named in messages. */
	folder: string;
	program: string;
	store: string;
}

const { content, folder, program, store } = workerData as WorkerTask;
const pipeline = requirePipeline(content, folder);

/** Converts sources by their paths. */
export default function convertBatch(paths: readonly string[]): StoredConversion[] {
	return paths.map((path) => convertAndStore(path, { content, pipeline, program, store }));
}
