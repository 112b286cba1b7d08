// Remembers 明暗, 字号, 反差, 字形 and 对照原件. Loaded before the page is drawn, so that nothing flashes; the controls work without it.
{
	const root = document.documentElement;
	const read = () => {
		try {
			return JSON.parse(localStorage.getItem('display') ?? '{}') ?? {};
		} catch {
			return {};
		}
	};
	const chosen = read();
	const apply = () => {
		for (const name of ['theme', 'size', 'contrast', 'characters', 'collate', 'slash', 'offline'])
			if (chosen[name]) root.dataset[name] = chosen[name];
			else delete root.dataset[name];
	};
	apply();
	root.dataset.script = '';
	// The address of a search names a query or a facet.
	if (location.search !== '') root.dataset.asks = '';

	document.addEventListener('DOMContentLoaded', () => {
		const selector = '.display input, .collate-switch input';
		for (const input of document.querySelectorAll(selector)) input.checked = (chosen[input.name] ?? '') === input.value;
		document.addEventListener('change', ({ target }) => {
			if (!target.matches?.(selector)) return;
			chosen[target.name] = target.checked ? target.value : '';
			apply();
			try {
				localStorage.setItem('display', JSON.stringify(chosen));
			} catch {
				// The choice holds for this page where nothing may be stored.
			}
		});
		document.addEventListener('click', ({ target }) => {
			for (const panel of document.querySelectorAll('details.display[open]'))
				if (!panel.contains(target)) panel.open = false;
		});
		document.addEventListener('keydown', ({ key }) => {
			const panel = document.querySelector('details.display[open]');
			if (key !== 'Escape' || !panel) return;
			panel.open = false;
			panel.querySelector('summary').focus();
		});
	});
}
