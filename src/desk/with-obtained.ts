import { isMap, parseDocument } from 'yaml';
import { setField } from './edit-sidecar.ts';

/**
 * A sidecar that says how its text was obtained: the one that is there, with a field more; as it is where its editor has said so.
 *
 * Nothing else of it changes, neither comments nor order. One that cannot be read stays as it is: the conversion says why.
 */
export function withObtained(sidecar: string | undefined, obtained: string): string {
	if (sidecar === undefined || sidecar.trim() === '') {
		return `# yaml-language-server: $schema=../sidecar.schema.json\n${setField('', 'provenance', 'obtained', obtained)}`;
	}
	const { contents, errors } = parseDocument(sidecar);
	const isReadable = errors.length === 0 && !sidecar.includes('\uFFFD') && (contents === null || isMap(contents));
	const isSaid = isMap(contents) && contents.hasIn(['provenance', 'obtained']);
	return isReadable && !isSaid ? setField(sidecar, 'provenance', 'obtained', obtained) : sidecar;
}
