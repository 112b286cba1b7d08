import type { Site } from '../model/schemas/site.ts';
import { breakName, textWidth } from './break-name.ts';
import type { DayColours } from './day-colours.ts';

/** The size that social networks and messengers ask for. */
export const cardSize = { width: 1200, height: 630 };

/** What the card of a hospital says. */
export interface HospitalCard {
	name: string;
	/** Province and city; empty where no report states them. */
	place: string;
	/** How many reports, from which years. */
	tally: string;
}

const left = 90;
const right = cardSize.width - left;
const room = right - left;

interface TextStyle {
	x: number;
	y: number;
	size: number;
	fill: string;
	bold?: boolean;
	spacing?: number;
	anchor?: 'middle' | 'end';
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as character data; what XML does not allow (control characters) is left out. */
function escapeXml(text: string): string {
	return text.replaceAll(/[\0-\x08\v\f\x0E-\x1F]/gu, '').replaceAll(/[&<>"]/gu, (character) => entities[character]!);
}

function text(content: string, { x, y, size, fill, bold = false, spacing = 0, anchor }: TextStyle): string {
	const attributes = [
		`x="${x}" y="${Math.round(y)}" font-size="${size}" fill="${fill}"`,
		bold ? ' font-weight="700"' : '',
		spacing > 0 ? ` letter-spacing="${spacing}"` : '',
		anchor ? ` text-anchor="${anchor}"` : '',
	];
	return `<text ${attributes.join('')}>${escapeXml(content)}</text>`;
}

/** The largest size, up to a limit, at which a text fits on one line. */
function fit(content: string, limit: number, width = room): number {
	return Math.min(limit, Math.floor(width / textWidth(content)));
}

/** The seal 杏林, two characters one below the other. */
function seal(x: number, y: number, height: number, colours: DayColours): string {
	const width = Math.round(height * 0.58);
	const size = Math.round(height * 0.36);
	const [middle, inset] = [x + width / 2, Math.round(height / 42)];
	return [
		`<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="2" fill="${colours['seal-ground']}"/>`,
		`<rect x="${x + inset}" y="${y + inset}" width="${width - 2 * inset}" height="${height - 2 * inset}" fill="none" stroke="${colours['seal-ink']}"/>`,
		...[...'杏林'].map((character, index) =>
			text(character, {
				x: middle,
				y: y + height / 2 + size * (index - 0.12),
				size,
				fill: colours['seal-ink'],
				bold: true,
				anchor: 'middle',
			})
		),
	].join('');
}

/** 文武线: the heavy and the thin rule. */
function doubleRule(y: number, ink: string): string {
	return `<path d="M${left} ${y}h${room}v3h-${room}zm0 5h${room}v1h-${room}z" fill="${ink}"/>`;
}

function card(colours: DayColours, parts: readonly string[]): string {
	const { width, height } = cardSize;
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Noto Serif SC">`,
		`<rect width="${width}" height="${height}" fill="${colours.paper}"/>`,
		...parts,
		'</svg>',
	].join('\n');
}

/** The Latin name at the right edge. */
function latinTitle(title: string, y: number, colours: DayColours): string {
	return text(title.toUpperCase(), { x: right, y, size: 24, fill: colours['ink-2'], spacing: 4, anchor: 'end' });
}

/** The card of the archive: its nameplate, and what it holds. */
export function siteCard(
	site: Pick<Site, 'title' | 'latinTitle' | 'tagline'>,
	tally: string,
	colours: DayColours
): string {
	const size = fit(site.title, 174, right - 220);
	return card(colours, [
		seal(left, 128, 152, colours),
		text(site.title, { x: 220, y: 204 + size * 0.38, size, fill: colours.ink, bold: true }),
		text(site.tagline, { x: left, y: 376, size: fit(site.tagline, 38), fill: colours['ink-2'] }),
		doubleRule(440, colours.ink),
		text(tally, { x: left, y: 518, size: fit(tally, 32, room * 0.6), fill: colours.ink }),
		latinTitle(site.latinTitle, 518, colours),
	]);
}

/** Where a line begins: an opening bracket hangs its blank half into the margin. */
function hang(line: string, size: number): number {
	return line.startsWith('（') ? left - size / 2 : left;
}

/** The card of a hospital: its name, on two lines where it is long; its place; the reports on it. */
export function hospitalCard(
	{ name, place, tally }: HospitalCard,
	site: Pick<Site, 'title' | 'latinTitle'>,
	colours: DayColours
): string {
	const lines = breakName(name, 11);
	const size = Math.min(...lines.map((line) => fit(line, lines.length === 1 ? 128 : 98)));
	const step = size * 1.25;
	const first = 344 - ((lines.length - 1) * step) / 2 + size * 0.38;
	const foot = { y: 558, size: fit(`${place}　　${tally}`, 34), fill: colours['ink-2'] };
	return card(colours, [
		seal(left, 70, 84, colours),
		text(site.title, { x: 160, y: 131, size: fit(site.title, 50, 560), fill: colours.ink, bold: true, spacing: 3 }),
		latinTitle(site.latinTitle, 128, colours),
		doubleRule(184, colours.ink),
		...lines.map((line, index) =>
			text(line, { x: hang(line, size), y: first + index * step, size, fill: colours.ink, bold: true })
		),
		`<path d="M${left} 496h${room}v1h-${room}z" fill="${colours['line-thin']}"/>`,
		place === '' ? '' : text(place, { ...foot, x: left }),
		text(tally, place === '' ? { ...foot, x: left } : { ...foot, x: right, anchor: 'end' }),
	]);
}
