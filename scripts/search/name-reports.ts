import { createHash } from 'node:crypto';

/** Digits of a report's name: of ten thousand reports in each of two archives, two have the same once in seven hundred times. */
const digits = 9;

/**
 * Names for reports in the index, by what they are made of: the same text at the same path has the same name in every
 * archive, so that it is found once where several are searched. No two reports of an archive have the same: the second has more digits.
 *
 * @param reports address and text of each
 * @param length digits of a name
 */
export function nameReports(
	reports: Iterable<readonly [url: string, text: string]>,
	length = digits
): Map<string, string> {
	const names = new Map<string, string>();
	const taken = new Set<string>();
	for (const [url, text] of reports) {
		const digest = createHash('sha256').update(`${url}\n${text}`).digest('hex');
		let name = digest.slice(0, length);
		while (taken.has(name)) name = digest.slice(0, name.length + 1);
		taken.add(name);
		names.set(url, name);
	}
	return names;
}
