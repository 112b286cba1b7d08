/** Lines that git leaves where two versions of a file were merged and nobody decided. */
const marker = /^(?:<{7}|>{7})(?:\s|$)/u;

/**
 * The lines, from 1, on which git's conflict markers stand: `<<<<<<< HEAD` and `>>>>>>> branch`, and with them `=======` and
 * `|||||||`; none where a row of signs is only a row of signs.
 */
export function conflictMarkers(lines: readonly string[]): number[] {
	if (!lines.some((line) => marker.test(line))) return [];
	return lines.flatMap((line, index) =>
		marker.test(line) || /^(?:={7}$|\|{7}(?:\s|$))/u.test(line) ? [index + 1] : []
	);
}
