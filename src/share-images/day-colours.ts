import { readFileSync } from 'node:fs';

/** The colours of the cards, by their names in `src/styles/tokens.css`. */
const names = ['paper', 'ink', 'ink-2', 'seal-ground', 'seal-ink', 'line-thin'] as const;
export type DayColours = Readonly<Record<(typeof names)[number], string>>;

/**
 * The colours that the style sheet gives the site by day. A card has no night: its reader's system is not known.
 *
 * @example
 * readDayColours(':root { --ink: light-dark(#1f1b16, #e4dccd); … }') // → { ink: '#1f1b16', … }
 */
export function readDayColours(css: string): DayColours {
	const entries = names.map((name): [string, string] => {
		const colour = new RegExp(`--${name}:\\s*(?:light-dark\\()?(#[\\da-f]+)`, 'u').exec(css)?.[1];
		if (colour === undefined) {
			throw new Error(
				`The colour \`--${name}\` is missing from \`src/styles/tokens.css\`. Give it as \`#rrggbb\` or \`light-dark(#…, #…)\`.`
			);
		}
		return [name, colour];
	});
	return Object.fromEntries(entries) as DayColours;
}

export const dayColours = readDayColours(readFileSync('src/styles/tokens.css', 'utf8'));
