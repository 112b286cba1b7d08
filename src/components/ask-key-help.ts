import { isSingleKey } from '../search/search-keys.ts';

const show = () =>
	void import('./key-help.ts').then(({ showKeyHelp }) => {
		showKeyHelp();
	});

document.addEventListener('keydown', (event) => {
	if (isSingleKey(event, '?')) show();
});
document.addEventListener('click', ({ target }) => {
	if (target instanceof Element && target.closest('[data-key-help]')) show();
});
