/**
 * Waits for what few readers ask for and what is loaded only then: traditional characters, reading without the net, help on keys.
 * `data-shown` on the page says that its characters need not be waited for any more.
 */
import { isSingleKey } from '../search/search-keys.ts';

const root = document.documentElement;
const { characters, offline } = root.dataset;

async function show(): Promise<void> {
	try {
		const { showCharacters } = await import('./traditional.ts');
		await showCharacters();
	} finally {
		root.dataset['shown'] = '';
	}
}

const keep = async (isWanted: boolean) => (await import('./keep-offline.ts')).keepOffline(isWanted);
const help = async () => {
	(await import('./key-help.ts')).showKeyHelp();
};

// Lists read their rows as they are printed before the characters change: all scripts of the page have run by then.
if (characters === 'traditional') document.addEventListener('DOMContentLoaded', () => void show(), { once: true });
else root.dataset['shown'] = '';
// What is kept can wait until the page stands.
if (offline === 'on') addEventListener('load', () => void keep(true), { once: true });

document.addEventListener('change', ({ target }) => {
	const { name, checked } = target as HTMLInputElement;
	if (name === 'characters') void show();
	if (name === 'offline') void keep(checked);
});
document.addEventListener('keydown', (event) => {
	if (isSingleKey(event, '?')) void help();
});
document.addEventListener('click', ({ target }) => {
	if ((target as Element).closest('[data-key-help]')) void help();
});
