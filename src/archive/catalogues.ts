import { catalogues } from 'virtual:content';
import { parse } from 'yaml';

/** The content of a catalogue of the content folder, unchecked; undefined where the file does not exist. */
export function readCatalogue(name: string): unknown {
	const text = catalogues[name];
	return text === undefined ? undefined : parse(text);
}
