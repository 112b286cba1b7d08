import { readFileSync } from 'node:fs';
import { dayColours } from './day-colours.ts';

/** Widths of the icons in pixels: for the home screen of an iPhone, and those that a manifest needs. */
export const iconSizes = [180, 192, 512] as const;

/** The seal on paper, square, with a margin that round masks leave whole. */
export function iconSvg(size: number): string {
	const seal = readFileSync('public/favicon.svg', 'utf8').replace('<svg ', '<svg x="7" y="7" width="18" height="18" ');
	return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32"><rect width="32" height="32" fill="${dayColours.paper}"/>${seal}</svg>`;
}
