import { VFile } from 'vfile';
import { isMap, isSeq, LineCounter, parseDocument, type Node } from 'yaml';
import { SidecarSchema, type Correction, type Sidecar } from '../../model/schemas/sidecar.ts';

/** A place in a sidecar, from 1. */
export interface SidecarPlace {
	line: number;
	column: number;
}

/** A sidecar with the place of each of its corrections. */
export interface PlacedSidecar extends Sidecar {
	/** Carries the messages about the sidecar. */
	file: VFile;
	placeOf: (correction: Correction) => SidecarPlace;
	/** Place of the settings of the article at an index. */
	placeOfSettings: (index: number) => SidecarPlace;
}

/** The sidecar of a source that has none: nothing is said of it. */
export const noSidecar: PlacedSidecar = {
	articles: [],
	corrections: [],
	file: new VFile(),
	placeOf: () => ({ line: 1, column: 1 }),
	placeOfSettings: () => ({ line: 1, column: 1 }),
};

/** The file beside a source in which its sidecar lies: page.txt has page.yaml, page has page.yaml too. */
export function sidecarPath(source: string): string {
	return `${source.replace(/(?<=[^/\\])\.[^./\\]*$/u, '')}.yaml`;
}

/**
 * Reads a sidecar and checks its form.
 *
 * What is wrong is said at its line, as a fatal message; then the result is undefined.
 */
export function readSidecar(text: string, path: string): { file: VFile; sidecar: PlacedSidecar | undefined } {
	const file = new VFile({ path, value: text });
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines });
	const at = (node: unknown): SidecarPlace => {
		const { line, col } = lines.linePos((node as Node | null)?.range?.[0] ?? 0);
		return { line: Math.max(1, line), column: Math.max(1, col) };
	};
	const fail = (reason: string, place: SidecarPlace) => {
		file.message(reason, { place, source: 'correct', ruleId: 'read-sidecar' }).fatal = true;
	};
	for (const error of document.errors)
		fail(`这不是合格的 YAML：${error.message.split('\n')[0]}`, at({ range: error.pos }));
	if (document.errors.length > 0) return { file, sidecar: undefined };
	const result = SidecarSchema.safeParse(document.toJS() ?? {});
	if (!result.success) {
		for (const { path: keys, message } of result.error.issues) {
			fail(
				`${keys.join('.') || '全文'} 不合格式：${message}`,
				at(document.getIn(keys as (string | number)[], true) ?? document.contents)
			);
		}
		return { file, sidecar: undefined };
	}
	const items = (key: string) => {
		const list = isMap(document.contents) ? document.contents.get(key, true) : undefined;
		return isSeq(list) ? list.items : [];
	};
	const places = new Map(
		result.data.corrections.map((correction, index) => [correction, at(items('corrections')[index])])
	);
	const settings = items('articles').map(at);
	return {
		file,
		sidecar: {
			...result.data,
			file,
			placeOf: (correction) => places.get(correction) ?? { line: 1, column: 1 },
			placeOfSettings: (index) => settings[index] ?? { line: 1, column: 1 },
		},
	};
}
