/**
 * Sets a paragraph of a report beside its source lines: what was printed, as received, with the changed characters marked;
 * then what the archive made of it, seams shown. The lines come from the page 原件, where they stand without scripts, too.
 */
import { labels } from '../labels.ts';

let page: Promise<Document> | undefined;

async function loadSource(): Promise<Document> {
	const response = await fetch('source/');
	if (!response.ok) throw new Error(`${response.status} for source/`);
	return new DOMParser().parseFromString(await response.text(), 'text/html');
}

function element(name: string, content: readonly (Node | string)[], className = ''): HTMLElement {
	const made = document.createElement(name);
	made.className = className;
	made.append(...content);
	return made;
}

/** A source line as the page 原件 shows it, with its number and what is said of its characters. */
function copyLine(source: Document, line: string): HTMLElement {
	const shown = source.getElementById(`l${line}`);
	const words = element('q', [...(shown?.querySelector('p')?.cloneNode(true).childNodes ?? [])]);
	words.translate = false;
	return element('li', [element('span', [line], 'no'), words]);
}

/** The paragraph as the report page shows it, without addresses of its own. */
function copyParagraph(block: HTMLElement): HTMLElement {
	const copy = block.querySelector('p:not(.source-lines)')!.cloneNode(true) as HTMLElement;
	for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
	return copy;
}

/** What was changed of a paragraph, in words; signs in other forms are counted where its lines are shown. */
function account(block: HTMLElement, source: Document, read: HTMLElement): HTMLElement {
	const forms =
		source.querySelector<HTMLElement>(`.fate > a[data-reformed][href$="#${block.dataset['block']!}"]`)?.dataset ?? {};
	const [reformed, leftOut] = [Number(forms['reformed'] ?? 0), Number(forms['leftOut'] ?? 0)];
	const seams = read.querySelectorAll('.seam').length;
	const mended = read.querySelectorAll('.corr, .supplied').length;
	const notes = block.querySelectorAll('.notes li').length;
	const changes = [
		...(seams > 0 ? [`断行相接${seams}处`] : []),
		...(reformed > 0 ? [`标点改用全角${reformed}处，不逐处标出`] : []),
		...(leftOut > 0 ? [`未入正文的标记${leftOut}字`] : []),
		...(mended > 0 ? [`改补${mended}处，以〔〕标出`] : []),
	];
	const said = [...(changes.length > 0 ? changes : ['一字未改']), ...(notes > 0 ? [`校记${notes}条，见段旁`] : [])];
	return element('p', [`${said.join('；')}。`], 'source');
}

async function open(button: HTMLButtonElement, block: HTMLElement): Promise<void> {
	const source = await (page ??= loadSource());
	const lines = button.dataset['beside']!.split(' ').map((line) => copyLine(source, line));
	const read = copyParagraph(block);
	const before = element('div', [element('h3', ['原件，照原样']), element('ol', lines)]);
	const after = element('div', [element('h3', ['整理以后']), read, account(block, source, read)]);
	const both = element('section', [before, after], 'before-after no-print');
	both.setAttribute('aria-label', labels.beside);
	both.dataset['aside'] = '';
	button.closest('p')!.after(both);
	button.setAttribute('aria-expanded', 'true');
}

/** Opens or closes the source lines beside the paragraph of a button; where they do not come, leads to their page. */
export async function toggleBeside(button: HTMLButtonElement): Promise<void> {
	const block = button.closest<HTMLElement>('[data-block]')!;
	const shown = block.querySelector('.before-after');
	if (shown) {
		shown.remove();
		button.setAttribute('aria-expanded', 'false');
		return;
	}
	try {
		await open(button, block);
	} catch {
		page = undefined;
		location.assign(block.querySelector<HTMLAnchorElement>('.source-lines a')!.href);
	}
}
