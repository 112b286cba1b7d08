/** Weights of the cues of each theme: by its slug, then by the cue. */
export type CueWeights = ReadonlyMap<string, ReadonlyMap<string, number>>;

const slugLine = /^ {4}- slug: (?<slug>\S+)$/u;
const cuesLine = /^ {6}cues:$/u;
const cueLine = /^ {8}(?:'(?<quoted>(?:[^']|'')+)'|(?<plain>[^'#]\S*)): (?<weight>[\d.]+)(?<rest>\s+#.*)?$/u;

/** The cue of a line of the catalogue; undefined where it has none. */
function cueOf(line: string): string | undefined {
	const { quoted, plain } = cueLine.exec(line)?.groups ?? {};
	return quoted?.replaceAll("''", "'") ?? plain;
}

/** The lines of one theme's cues with their weights, the strongest first; a comment stays above its cue. */
function writeCues(lines: readonly string[], slug: string, weights: ReadonlyMap<string, number>): string[] {
	const cues: { lines: string[]; weight: number }[] = [];
	let above: string[] = [];
	for (const line of lines) {
		const cue = cueOf(line);
		if (cue === undefined) {
			above.push(line);
			continue;
		}
		const weight = weights.get(cue);
		if (weight === undefined) throw new Error(`The cue ${cue} of ${slug} has no weight: it was not fitted.`);
		cues.push({ lines: [...above, line.replace(cueLine, replaceWeight(weight))], weight });
		above = [];
	}
	return [...cues.toSorted((a, b) => b.weight - a.weight).flatMap((one) => one.lines), ...above];
}

/** Writes a weight in the place of the one that stands in a line. */
const replaceWeight = (weight: number) => (line: string) =>
	line.replace(/: [\d.]+(?=\s+#.*$|$)/u, `: ${weight.toFixed(1)}`);

/**
 * The catalogue of themes with other weights: everything else stays as it stands, but that the cues of a theme are sorted, the
 * strongest first, those of one weight in the order that they had.
 *
 * @param yaml the text of `content/themes.yaml`
 */
export function writeWeights(yaml: string, weights: CueWeights): string {
	const result: string[] = [];
	let slug = '';
	const lines = yaml.split('\n');
	for (let at = 0; at < lines.length;) {
		const line = lines[at]!;
		slug = slugLine.exec(line)?.groups!.slug ?? slug;
		result.push(line);
		at += 1;
		if (!cuesLine.test(line)) continue;
		const from = at;
		while (lines[at]?.startsWith('        ')) at += 1;
		result.push(...writeCues(lines.slice(from, at), slug, weights.get(slug) ?? new Map()));
	}
	return result.join('\n');
}
