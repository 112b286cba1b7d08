/** What a reader sets side by side: a theme or a group of indicators, and the hospitals. */
export interface Comparison {
	/** Slug of a theme, or a group of indicators; undefined where none is chosen yet. */
	topic: { kind: 'theme' | 'indicators'; id: string } | undefined;
	/** Ids of hospitals, at most four, each once. */
	hospitals: string[];
}

/** As many as stand beside each other on a wide screen. */
export const mostCompared = 4;

/**
 * Reads the address of `/compare/`.
 *
 * @example
 * readComparison('?hospitals=a,b&theme=drg') // → { topic: { kind: 'theme', id: 'drg' }, hospitals: ['a', 'b'] }
 */
export function readComparison(query: string): Comparison {
	const given = new URLSearchParams(query);
	const theme = given.get('theme');
	const indicators = given.get('indicators');
	// A form gives a name for each box that is ticked.
	const hospitals = given
		.getAll('hospitals')
		.flatMap((names) => names.split(','))
		.filter((name) => name !== '');
	return {
		topic: theme ? { kind: 'theme', id: theme } : indicators ? { kind: 'indicators', id: indicators } : undefined,
		hospitals: [...new Set(hospitals)].slice(0, mostCompared),
	};
}

/** The address of a comparison under the base path, the same for the same choice. */
export function writeComparison({ topic, hospitals }: Comparison): string {
	const parts = [
		...(hospitals.length > 0 ? [`hospitals=${hospitals.map(encodeURIComponent).join(',')}`] : []),
		...(topic ? [`${topic.kind}=${encodeURIComponent(topic.id)}`] : []),
	];
	return `/compare/${parts.length > 0 ? `?${parts.join('&')}` : ''}`;
}
