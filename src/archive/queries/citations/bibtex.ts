import { flatHeadline } from '../split-phrases.ts';
import { citedDate } from './cited-date.ts';
import { originNote } from './csl.ts';
import { authorsOf, pageOf, type Citable } from './gbt.ts';

const escapes: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'{': '\\{',
	'}': '\\}',
	'%': '\\%',
	'#': '\\#',
	$: '\\$',
	'&': '\\&',
	_: '\\_',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** Text for a BibTeX field. */
function escape(text: string): string {
	return text.replaceAll(/[\\{}%#$&_~^]/gu, (sign) => escapes[sign]!);
}

/**
 * A report in BibTeX (biblatex): `@article` with `entrysubtype={newspaper}`. Unknown parts are left out; of an inferred date the
 * year stands as year, and a note says that it is inferred.
 *
 * Names are braced, so that no program takes a part of a Chinese name for a family name.
 *
 * @example
 * // @article{suizhou-central-hospital-2021, author = {{王松} and {熊仕伟}}, title = {党建引领践初心}, … }
 */
export function toBibtex(report: Citable, address: string): string {
	const authors = authorsOf(report);
	const date = citedDate(report.date);
	const printed = date && !date.uncertain && date.parts.length > 0 ? date.text : undefined;
	const origin = originNote(report);
	const page = pageOf(report);
	const note = date && printed === undefined ? `${origin}；日期推断为${date.text}` : origin;
	const fields: [name: string, value: string | undefined][] = [
		['author', authors.length > 0 ? authors.map((author) => `{${escape(author)}}`).join(' and ') : undefined],
		['title', `{${escape(flatHeadline(report.headline))}}`],
		['journaltitle', report.publication === null ? undefined : escape(report.publication)],
		['year', date?.parts[0]?.toString()],
		['date', printed],
		['pages', page === undefined ? undefined : escape(page)],
		['url', address],
		['entrysubtype', 'newspaper'],
		['langid', 'chinese'],
		['note', escape(note)],
	];
	const body = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = {${value}}`])).join(',\n');
	return `@article{${report.id},\n${body}\n}\n`;
}
