import type { Answer } from './answer.ts';
import type { Pattern } from './match.ts';

/** Name in the address of a report for a run to mark, and for one whose punctuation does not count. */
const exactName = 'mark';
const looseName = 'mark-loose';

/** More runs than these make an address that nobody passes on. */
const mostMarks = 8;

/**
 * The address of a hit with what to mark there: it can be opened in a new tab and passed on.
 *
 * @example
 * markAddress('/articles/x/#b64', [{ text: '支部', loose: false }]) // → /articles/x/?mark=支部#b64
 */
export function markAddress(href: string, patterns: readonly Pattern[]): string {
	const [path = '', hash = ''] = href.split('#');
	const marks = new URLSearchParams();
	for (const { text, loose } of patterns.slice(0, mostMarks)) marks.append(loose ? looseName : exactName, text);
	return `${path.split('?')[0] ?? ''}${marks.size > 0 ? `?${marks.toString()}` : ''}${hash === '' ? '' : `#${hash}`}`;
}

/** The runs that an address asks to mark. */
export function readMarks(search: string): Pattern[] {
	const marks = new URLSearchParams(search);
	return [exactName, looseName]
		.flatMap((name) => marks.getAll(name).map((text): Pattern => ({ text, loose: name === looseName })))
		.filter(({ text }) => text !== '')
		.slice(0, mostMarks);
}

/** The same address without marks. */
export function withoutMarks({ pathname, search, hash }: Pick<Location, 'pathname' | 'search' | 'hash'>): string {
	const rest = new URLSearchParams(search);
	rest.delete(exactName);
	rest.delete(looseName);
	return pathname + (rest.size > 0 ? `?${rest.toString()}` : '') + hash;
}

/**
 * Gives the links of the results their marks when a reader takes hold of one – to follow it, to open it in a tab, to copy
 * it – so that until then they are the plain addresses of the blocks.
 */
export function carryMarks(list: HTMLElement, answered: () => Answer | undefined): void {
	const carry = ({ target }: Event): void => {
		const link = (target as HTMLElement).closest<HTMLAnchorElement>('a[data-hit], a[data-report-link]');
		const patterns = answered()?.terms.flatMap((term) => term.patterns) ?? [];
		if (link && patterns.length > 0) link.setAttribute('href', markAddress(link.getAttribute('href') ?? '', patterns));
	};
	for (const type of ['pointerdown', 'contextmenu', 'click']) list.addEventListener(type, carry);
}
