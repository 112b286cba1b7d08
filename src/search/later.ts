/** What pages load when a reader opens the dialog or comes from a search: one file, since they share most of it. */
import styles from '../styles/answers.css?url';

/** Brings what the answers are set with, once; most readers never open the dialog. */
function bringStyles(): void {
	if (document.querySelector(`link[href="${styles}"]`)) return;
	const link = document.createElement('link');
	link.rel = 'stylesheet';
	link.href = styles;
	document.head.append(link);
}

bringStyles();

export { markHits } from './mark-hits.ts';
export { startSearchDialog } from './search-dialog.ts';
