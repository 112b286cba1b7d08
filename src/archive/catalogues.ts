import { parse } from 'yaml';

const files = import.meta.glob<string>('../../content/*.yaml', { query: '?raw', import: 'default', eager: true });

/** The content of a catalogue in `content/`, unchecked; undefined where the file does not exist. */
export function readCatalogue(name: string): unknown {
	const text = files[`../../content/${name}.yaml`];
	return text === undefined ? undefined : parse(text);
}
