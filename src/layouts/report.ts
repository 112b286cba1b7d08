/**
 * What a report page adds where scripts run: the contents follow the reader, the citation
 * has the day of reading and is copied, the page is printed. Everything else works without.
 */
import { today } from '../components/today.ts';

const announcement = document.createElement('p');
announcement.className = 'visually-hidden';
announcement.setAttribute('role', 'status');
document.body.append(announcement);

async function copy(text: string, what: string): Promise<void> {
	try {
		await navigator.clipboard.writeText(text);
		announcement.textContent = `已复制${what}`;
	} catch {
		announcement.textContent = `没能复制${what}，请手动选取`;
	}
}

/** The block that the address names: by an address that it had before, too. */
function namedBlock(): string {
	const id = decodeURIComponent(location.hash.slice(1));
	return document.getElementById(id)?.closest<HTMLElement>('[data-block]')?.dataset['block'] ?? id;
}

/** Leads on to a passage that stands in another report now. */
function leadOn(): void {
	const place = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (place instanceof HTMLAnchorElement && 'leadOn' in place.dataset) location.replace(place.href);
}
addEventListener('hashchange', leadOn);
leadOn();

const passage = document.querySelector<HTMLElement>('[data-cite-passage]');

/** Writes the citation of the paragraph that the address names. */
function citePassage(): void {
	const id = namedBlock();
	const link = id === '' ? undefined : document.querySelector<HTMLAnchorElement>(`a.perma[href="#${CSS.escape(id)}"]`);
	if (!passage) return;
	passage.hidden = !link;
	if (!link) return;
	const citation = passage.dataset['citePassage']!.replace('{accessed}', today()).replace('{block}', id);
	passage.querySelector('[data-passage-citation]')!.textContent = citation;
	passage.querySelector('[data-passage-name]')!.textContent = link.dataset['name'] ?? '';
}
addEventListener('hashchange', citePassage);
citePassage();

for (const whole of document.querySelectorAll<HTMLElement>('[data-citation]'))
	whole.textContent = whole.dataset['citation']!.replace('{accessed}', today());

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		const citation = document.querySelector(button.dataset['copy']!)?.textContent.trim() ?? '';
		void copy(citation, '引用').then(() => {
			button.dataset['copied'] = '';
			setTimeout(() => delete button.dataset['copied'], 1500);
		});
	});
}

for (const button of document.querySelectorAll<HTMLButtonElement>('[data-print]')) {
	button.hidden = false;
	button.addEventListener('click', () => {
		print();
	});
}

// The contents of small screens are folded until they are asked for.
document.querySelector('[data-open-contents]')?.addEventListener('click', () => {
	const fold = document.querySelector<HTMLDetailsElement>('.contents details');
	if (fold) fold.open = true;
});

const collate = document.querySelector<HTMLInputElement>('#collate');

/** Beside each address of source lines a button that shows them in place; made when they are first asked for. */
function addBesideButtons(): void {
	for (const place of document.querySelectorAll('.source-lines:not(:has(button))')) {
		const button = document.createElement('button');
		button.type = 'button';
		button.dataset['beside'] = place.textContent.match(/\d+/gu)?.join(' ') ?? '';
		button.setAttribute('aria-expanded', 'false');
		button.textContent = collate!.dataset['words']!;
		place.append(button);
	}
}
collate?.addEventListener('change', addBesideButtons);
/** The box may be ticked by the browser, when a page is loaded again or gone back to. */
const addIfTicked = () => {
	if (collate?.checked) addBesideButtons();
};
addIfTicked();
addEventListener('pageshow', addIfTicked);

document.addEventListener('click', ({ target }) => {
	const button = target instanceof Element ? target.closest<HTMLButtonElement>('[data-beside]') : null;
	if (button) void import('../components/before-after.ts').then(({ toggleBeside }) => toggleBeside(button));
});

/** The entry of the contents whose heading the reader passed last. */
const entries = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
const targets = entries.map((entry) => document.getElementById(entry.hash.slice(1)));

function follow(): void {
	// A heading that was jumped to lies a line below the top.
	const margin = Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop) || 0;
	const passed = targets.findLastIndex((target) => target && target.getBoundingClientRect().top <= 2 * margin + 8);
	for (const [index, entry] of entries.entries())
		if (index === passed) entry.setAttribute('aria-current', 'true');
		else entry.removeAttribute('aria-current');
}

if (entries.length > 0) {
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				follow();
			});
		},
		{ passive: true }
	);
	follow();
}
