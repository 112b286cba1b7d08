/** Waits for the first press on a mark of quotation, or for words to be selected; what quotes them comes with it. */
const load = () => import('./quote.ts');

document.addEventListener('click', (event) => {
	const mark = event.target instanceof Element ? event.target.closest('[data-quote-mark], a.perma') : null;
	if (mark)
		void load().then(({ quotePassage }) => {
			void quotePassage(mark);
		});
});

let hasLoaded = false;
document.addEventListener('selectionchange', () => {
	hasLoaded ||= getSelection()?.isCollapsed === false;
	if (hasLoaded)
		void load().then(({ offerSelected }) => {
			offerSelected();
		});
});
