{
	const root = document.documentElement;
	let chosen;
	try {
		chosen = JSON.parse(localStorage.getItem('display'));
	} catch {
		chosen = {};
	}
	chosen ??= {};
	const apply = () => {
		for (const name of ['theme', 'size', 'contrast', 'characters', 'collate', 'slash', 'offline'])
			if (chosen[name]) root.dataset[name] = chosen[name];
			else delete root.dataset[name];
	};
	apply();
	root.dataset.script = '';
	if (location.search !== '') root.dataset.asks = location.search;
	document.addEventListener('DOMContentLoaded', () => {
		const selector = '.display input, .collate-switch input';
		for (const input of document.querySelectorAll(selector)) input.checked = (chosen[input.name] ?? '') === input.value;
		document.addEventListener('change', ({ target }) => {
			if (!target.matches(selector)) return;
			chosen[target.name] = target.checked ? target.value : '';
			apply();
			try {
				localStorage.setItem('display', JSON.stringify(chosen));
			} catch {
				return;
			}
		});
		document.addEventListener('click', ({ target }) => {
			const panel = document.querySelector('details.display[open]');
			if (panel && !panel.contains(target)) panel.open = false;
		});
		document.addEventListener('keydown', ({ key }) => {
			const panel = document.querySelector('details.display[open]');
			if (key === 'Escape' && panel) {
				panel.open = false;
				panel.querySelector('summary').focus();
			}
		});
	});
}
