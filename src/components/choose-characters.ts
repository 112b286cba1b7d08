/**
 * Waits for the choice of traditional characters; what shows them is loaded by those who chose them. `data-shown` on the
 * page says that it need not be waited for any more.
 */
const root = document.documentElement;

async function show(): Promise<void> {
	try {
		const { showCharacters } = await import('./traditional.ts');
		await showCharacters();
	} finally {
		root.dataset['shown'] = '';
	}
}

// Lists read their rows as they are printed before the characters change: all scripts of the page have run by then.
if (root.dataset['characters'] === 'traditional')
	document.addEventListener('DOMContentLoaded', () => void show(), { once: true });
else root.dataset['shown'] = '';

document.addEventListener('change', ({ target }) => {
	if (target instanceof HTMLInputElement && target.name === 'characters') void show();
});
