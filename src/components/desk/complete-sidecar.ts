import type { JsonSchema, KnownValues } from '../../desk/complete-yaml.ts';
import type { AskEdit } from '../../desk/edits.ts';
import type { Catalogues } from '../../desk/protocol.ts';
import type { Reading } from '../../desk/reading.ts';
import { url } from '../../url.ts';
import type { Complete } from './offer-completions.ts';

async function fetchSchema(): Promise<JsonSchema> {
	const response = await fetch(url('/desk/sidecar-schema.json'));
	if (!response.ok) throw new Error(`${response.status}`);
	return (await response.json()) as JsonSchema;
}

/** The values that the catalogues and the page at hand have for the keys of a sidecar. */
function knownValues(catalogues: Catalogues | undefined, reading: Reading | undefined): KnownValues {
	const { themes = [], indicators = [], programmes = [], hospitals = [] } = catalogues ?? {};
	const headlines = reading?.articles.map(({ headline }, index) => [headline, `第${index + 1}篇`] as const) ?? [];
	return {
		add: themes,
		remove: themes,
		indicator: indicators,
		id: programmes,
		hospital: hospitals,
		headline: headlines,
	};
}

/** Completes a sidecar by its schema, which is fetched when it is first asked, and by what the desk knows at the time. */
export function completeSidecar(
	edit: AskEdit,
	known: () => { catalogues: Catalogues | undefined; reading: Reading | undefined }
): Complete {
	let schema: Promise<JsonSchema> | undefined;
	return async (text, at) => {
		schema ??= fetchSchema();
		try {
			const { catalogues, reading } = known();
			return await edit('completeYaml', text, at, await schema, knownValues(catalogues, reading));
		} catch {
			schema = undefined;
			return undefined;
		}
	};
}
