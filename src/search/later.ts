/** What pages load when a reader opens the dialog or comes from a search: one file, since they share most of it. */
export { markHits } from './mark-hits.ts';
export { startSearchDialog } from './search-dialog.ts';
