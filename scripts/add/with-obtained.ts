import { isMap, isScalar, parseDocument, type YAMLMap } from 'yaml';

/** A sidecar that says nothing but where the text comes from. */
const fresh = (line: string) => `# yaml-language-server: $schema=../sidecar.schema.json\nprovenance:\n  ${line}\n`;

/** Where the first entry of a map begins, and how far it is set in; undefined for a map that has none. */
function startOf(map: YAMLMap, text: string): { at: number; indent: string } | undefined {
	const [first] = map.items;
	if (!first || !isScalar(first.key) || !first.key.range) return undefined;
	const at = first.key.range[0];
	return { at, indent: ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1)) };
}

/**
 * A sidecar that says how its text was obtained: the one that is there, with a line more; as it is where its editor has said so.
 *
 * Nothing else of it changes, neither comments nor order. One that cannot be read stays as it is: the conversion says why.
 */
export function withObtained(sidecar: string | undefined, obtained: string): string {
	const line = `obtained: ${JSON.stringify(obtained)}`;
	if (sidecar === undefined || sidecar.trim() === '') return fresh(line);
	const document = parseDocument(sidecar);
	if (document.errors.length > 0 || sidecar.includes('\uFFFD')) return sidecar;
	const { contents } = document;
	if (contents === null) return `${sidecar.trimEnd()}\nprovenance:\n  ${line}\n`;
	if (!isMap(contents) || document.hasIn(['provenance', 'obtained'])) return sidecar;
	const provenance = document.get('provenance');
	const target = isMap(provenance) ? provenance : contents;
	const start = startOf(target, sidecar);
	const isBlock = start && target.flow !== true && !document.has('provenance') === (target === contents);
	if (!isBlock) {
		if (isMap(provenance)) provenance.set('obtained', obtained);
		else document.set('provenance', { obtained });
		return document.toString({ lineWidth: 0 });
	}
	const added = target === contents ? `provenance:\n  ${line}\n` : `${line}\n${start.indent}`;
	return `${sidecar.slice(0, start.at)}${added}${sidecar.slice(start.at)}`;
}
