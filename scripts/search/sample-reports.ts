/** What of a large archive is read to count words: more changes nothing in which are the most frequent. */
const mostRead = 3000;

/** The reports of which words are counted: all of them, or so many of a large archive, taken evenly. */
export function sampleReports<Report>(reports: readonly Report[], most = mostRead): readonly Report[] {
	if (reports.length <= most) return reports;
	return Array.from({ length: most }, (_, index) => reports[Math.floor((index * reports.length) / most)]!);
}
