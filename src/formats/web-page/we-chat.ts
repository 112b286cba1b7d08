import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { findElement, hasId } from './find-article.ts';

/** The element with the text of an article of a WeChat account; undefined for another page. It is hidden until a script shows it. */
export function articleOfAccount(page: Root): Element | undefined {
	return findElement(page, hasId('js_content'));
}

function textOf(page: Root, id: string): string {
	const element = findElement(page, hasId(id));
	return element ? toString(element).replaceAll(/\s+/gu, ' ').trim() : '';
}

/** When an article was published: the page shows it, or a script is to show it and has seconds since 1970. China has one time. */
function publishedAt(page: Root, source: string): string {
	const shown = textOf(page, 'publish_time');
	if (shown !== '') return shown;
	const seconds = /\bvar ct\s*=\s*["'](\d{10})["']/u.exec(source)?.[1];
	if (seconds === undefined) return '';
	const time = new Date((Number(seconds) + 8 * 60 * 60) * 1000);
	const clock = time.toISOString().slice(11, 16);
	return `${time.getUTCFullYear()}年${time.getUTCMonth() + 1}月${time.getUTCDate()}日 ${clock}`;
}

/** What stands above the text: its title; and on a line the author, the account and the time. */
export function headingOfAccount(page: Root, source: string, pageTitle: string): string[][] {
	const title = textOf(page, 'activity-name');
	const origin = [textOf(page, 'js_author_name'), textOf(page, 'js_name'), publishedAt(page, source)];
	return [[title === '' ? pageTitle : title], [origin.filter((one) => one !== '').join('\u3000')]];
}
