import { divisions } from '../model/divisions.ts';
import { addHospital } from './add-hospital.ts';
import { completeYaml } from './complete-yaml.ts';
import { addCorrection, setTopField } from './edit-sidecar.ts';
import { placeOfRecord, setPlace } from './places.ts';
import { writeField, writeReviewed } from './write-field.ts';

/**
 * What is written into sidecars and records. The worker does it, which reads YAML anyway: so the page does without what reads
 * YAML, dates and pinyin.
 */
export const edits = {
	addCorrection,
	addHospital,
	completeYaml,
	writeField,
	writeReviewed,
	setPlace,
	/** The record as checked by its editor, without the comment that asks him to. */
	confirmRecord: (record: string) =>
		setTopField(record.replace(/^#[^\n]*provisional[^\n]*\n/u, ''), 'provisional', undefined),
	placeOfRecord: (record: string) => placeOfRecord(record, divisions),
};
export type Edits = typeof edits;

/** Asks for an edit; rejects where the text is not YAML. */
export type AskEdit = <Name extends keyof Edits>(
	name: Name,
	...given: Parameters<Edits[Name]>
) => Promise<ReturnType<Edits[Name]>>;
