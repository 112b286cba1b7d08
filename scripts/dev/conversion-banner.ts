/**
 * Shows, in a page that is open while the site is written, why the last conversion failed: the page still has the text of the
 * last good one. It goes when the mistake is mended. Only the development server puts this into a page.
 */
import type { Failure } from '../convert/convert-corpus.ts';

const style = `
	:host { position: fixed; inset: auto 0 0; z-index: 2147483647; }
	div {
		max-height: 40vh; overflow: auto; padding: 0.75rem 1.25rem; background: #8c1d18; color: #fff;
		font: 15px/1.6 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
	}
	p, ul { margin: 0; } ul { padding-left: 1.2em; } code { font-family: ui-monospace, monospace; }
`;

/** As many are read at once. */
const mostShown = 8;

function placeOf({ file, line, column }: Failure): string {
	return [file, line, line === undefined ? undefined : column]
		.filter((part) => part !== undefined && part !== '')
		.join(':');
}

function renderFailure(failure: Failure): HTMLLIElement {
	const item = document.createElement('li');
	const place = document.createElement('code');
	place.textContent = placeOf(failure);
	item.append(place, ' ', failure.reason);
	return item;
}

const banner = document.createElement('xinglin-conversion');
const root = banner.attachShadow({ mode: 'open' });

function show(failures: readonly Failure[]): void {
	if (failures.length === 0) {
		banner.remove();
		return;
	}
	const sheet = document.createElement('style');
	sheet.textContent = style;
	const heading = document.createElement('p');
	heading.textContent = '没有转换成，页面上仍是上次转换成的文字：';
	const list = document.createElement('ul');
	list.append(...failures.slice(0, mostShown).map(renderFailure));
	if (failures.length > mostShown) {
		const more = document.createElement('li');
		more.textContent = `另有 ${failures.length - mostShown} 处，见终端`;
		list.append(more);
	}
	const box = document.createElement('div');
	box.setAttribute('role', 'alert');
	box.append(heading, list);
	root.replaceChildren(sheet, box);
	document.body.append(banner);
}

import.meta.hot?.on('xinglin:conversion', show);
import.meta.hot?.send('xinglin:ask');
