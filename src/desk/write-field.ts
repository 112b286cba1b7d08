import { dateFault } from '../model/date-fault.ts';
import { proposeDate } from '../model/propose-date.ts';
import { setField, setForArticle, type ArticleToSet, type SidecarValue } from './edit-sidecar.ts';

/** A field of an article, or of where the page comes from. */
export interface FieldToWrite {
	key: string;
	/** Undefined where the field is the page's. */
	article: ArticleToSet | undefined;
}

/** A date as EDTF, of what an editor wrote; what cannot be one is left as it is, and the message says why. */
function readDate(words: string): string {
	return dateFault(words) === undefined ? words : (proposeDate(words) ?? words);
}

/** The sidecar with what an editor wrote into a field. */
export function writeField(sidecar: string, { key, article }: FieldToWrite, written: string): string {
	const words = written.trim();
	const value: SidecarValue = key === 'date' && words !== '' ? readDate(words) : words;
	if (!article) return setField(sidecar, 'provenance', key, words === '' ? undefined : value);
	return setForArticle(sidecar, article, key, words === '' ? null : value);
}

/** The sidecar with who read the page against its source, and when. */
export function writeReviewed(sidecar: string, by: string, on: string): string {
	return setField(setField(sidecar, 'reviewed', 'by', by), 'reviewed', 'on', on);
}
