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
 * The English name of an entry of a catalogue: its id is one, without capitals and blanks.
 *
 * @example
 * englishName('average-length-of-stay') // → 'Average length of stay'
 * englishName('operations-drg') // → 'Operations DRG'
 */
export function englishName(id: string): string {
	const name = id
		.split('-')
		.map((word) => written[word] ?? word)
		.join(' ');
	return name.charAt(0).toUpperCase() + name.slice(1);
}
