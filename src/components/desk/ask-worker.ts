import type { AskEdit, Edits } from '../../desk/edits.ts';
import type { Answer, Catalogues, EditQuestion, Question } from '../../desk/protocol.ts';
import type { Reading } from '../../desk/reading.ts';
import { url } from '../../url.ts';

/** Reads pages in a worker, and writes there what is said of them. */
export interface Reader {
	/** Rejects where the page could not be read for want of words or records; never for what stands in the page. */
	read: (question: Omit<Question, 'number'>) => Promise<Reading>;
	/** Writes into a sidecar or a record; rejects where it is not YAML. */
	edit: AskEdit;
	/** What can be chosen from, when the worker is ready; rejects where it could not be made ready. */
	catalogues: Promise<Catalogues>;
}

interface Waiting {
	resolve: (answer: unknown) => void;
	reject: (error: Error) => void;
}

/** Starts the worker: it fetches the pipeline, words and records, and nothing of a page ever leaves it. */
export function startReader(): Reader {
	const name = new URL(url('/desk/knowledge.json'), location.href).href;
	const worker = new Worker(new URL('../../desk/worker.ts', import.meta.url), { type: 'module', name });
	const waiting = new Map<number, Waiting>();
	let count = 0;
	const { promise: catalogues, resolve: ready, reject: fail } = Promise.withResolvers<Catalogues>();
	catalogues.catch(() => undefined);
	const failAll = (fault: string) => {
		fail(new Error(fault));
		for (const { reject } of waiting.values()) reject(new Error(fault));
		waiting.clear();
	};
	worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
		if ('catalogues' in data) {
			ready(data.catalogues);
			return;
		}
		if ('fault' in data && data.number === undefined) {
			failAll(data.fault);
			return;
		}
		const asked = waiting.get(data.number!);
		waiting.delete(data.number!);
		if ('reading' in data) asked?.resolve(data.reading);
		else if ('edited' in data) asked?.resolve(data.edited);
		else asked?.reject(new Error(data.fault));
	});
	worker.addEventListener('error', ({ message }) => {
		failAll(message);
	});
	const ask = (question: Omit<Question, 'number'> | Omit<EditQuestion, 'number'>) =>
		new Promise<unknown>((resolve, reject) => {
			count += 1;
			waiting.set(count, { resolve, reject });
			worker.postMessage({ ...question, number: count });
		});
	return {
		catalogues,
		read: (question) => ask(question) as Promise<Reading>,
		edit: <Name extends keyof Edits>(edit: Name, ...given: Parameters<Edits[Name]>) =>
			ask({ edit, given }) as Promise<ReturnType<Edits[Name]>>,
	};
}
