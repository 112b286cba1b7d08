import { createHash } from 'node:crypto';

/** Digits of a report's name; where two have the same, the second has more. */
const digits = 7;

/**
 * Names for reports in the index, by what they are made of: the same text at the same path has the same name in every
 * archive, so that it is found once where several are searched. No two reports of an archive have the same.
 *
 * @param reports address and text of each
 */
export function nameReports(reports: Iterable<readonly [url: string, text: string]>): Map<string, string> {
	const names = new Map<string, string>();
	const taken = new Set<string>();
	for (const [url, text] of reports) {
		const digest = createHash('sha256').update(`${url}\n${text}`).digest('hex');
		let name = digest.slice(0, digits);
		while (taken.has(name)) name = digest.slice(0, name.length + 1);
		taken.add(name);
		names.set(url, name);
	}
	return names;
}
