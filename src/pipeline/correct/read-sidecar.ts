import { VFile } from 'vfile';
import { SidecarSchema, type Correction, type Sidecar } from '../../model/schemas/sidecar.ts';
import { readYaml } from '../../model/yaml/read-yaml.ts';
import type { TextPlace } from '../../model/yaml/text-lines.ts';

/** A place in a sidecar, from 1; columns are code points. */
export type SidecarPlace = TextPlace;

/** A sidecar with the place of each of its corrections. */
export interface PlacedSidecar extends Sidecar {
	/** Carries the messages about the sidecar. */
	file: VFile;
	placeOf: (correction: Correction) => SidecarPlace;
	/** Place of the settings of the article at an index. */
	placeOfSettings: (index: number) => SidecarPlace;
	/** Place of what stands at a path: `['corrections', 3, 'add', 0]`. */
	placeAt: (path: readonly PropertyKey[]) => SidecarPlace;
}

/** The sidecar of a source that has none: nothing is said of it. */
export const noSidecar: PlacedSidecar = {
	articles: [],
	corrections: [],
	file: new VFile(),
	placeOf: () => ({ line: 1, column: 1 }),
	placeOfSettings: () => ({ line: 1, column: 1 }),
	placeAt: () => ({ line: 1, column: 1 }),
};

/**
 * Reads a sidecar and checks its form.
 *
 * What is wrong is said at its line, as fatal messages; then the result is undefined.
 */
export function readSidecar(text: string, path: string): { file: VFile; sidecar: PlacedSidecar | undefined } {
	const file = new VFile({ path, value: text });
	const placed = readYaml(text, file, SidecarSchema);
	if (!placed) return { file, sidecar: undefined };
	const { value, placeAt } = placed;
	const indexes = new Map(value.corrections.map((correction, index) => [correction, index]));
	return {
		file,
		sidecar: {
			...value,
			file,
			placeAt,
			placeOf: (correction) => placeAt(['corrections', indexes.get(correction) ?? -1]),
			placeOfSettings: (index) => placeAt(['articles', index]),
		},
	};
}
