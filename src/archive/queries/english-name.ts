/** Words that are written in capitals, or otherwise than by their first letter. */
const written: Readonly<Record<string, string>> = {
	cmi: 'CMI',
	dip: 'DIP',
	drg: 'DRG',
	ehso: 'EHSO',
	eras: 'ERAS',
	hrp: 'HRP',
	mdt: 'MDT',
	pdca: 'PDCA',
	rbrvs: 'RBRVS',
	s: 'S',
	spd: 'SPD',
	tcm: 'TCM',
	vte: 'VTE',
};

/**
 * The English name of an entry of a catalogue; where it has none its id is one, without capitals and blanks.
 *
 * @example
 * englishName({ id: 'beds-open', english: 'Open beds' }) // → 'Open beds'
 * englishName({ id: 'operations-drg' }) // → 'Operations DRG'
 */
export function englishName({ id, english }: { id: string; english?: string | undefined }): string {
	if (english !== undefined) return english;
	const name = id
		.split('-')
		.map((word) => written[word] ?? word)
		.join(' ');
	return name.charAt(0).toUpperCase() + name.slice(1);
}
