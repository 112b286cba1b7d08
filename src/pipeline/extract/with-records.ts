import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { hospitalNameFinder } from '../lexicon/hospital-names.ts';
import { recordFinder, type NamedRecord } from '../lexicon/record-finder.ts';
import type { Knowledge } from './knowledge.ts';

/** Records in the order in which their files are read. */
const inOrder = (a: HospitalRecord, b: HospitalRecord) => (`${a.id}.yaml` < `${b.id}.yaml` ? -1 : 1);

/** The full names, present and former, that stand in records. */
export const namesInRecords = (records: readonly HospitalRecord[]): ReadonlySet<string> =>
	new Set(records.flatMap(({ name, formerNames }) => [name, ...formerNames]));

/** What the extractors know, with records of hospitals that have none in the content folder yet. */
export function withRecords(knowledge: Knowledge, records: readonly HospitalRecord[]): Knowledge {
	if (records.length === 0) return knowledge;
	const findOthers = recordFinder(records);
	const merge = (known: readonly NamedRecord[], others: readonly NamedRecord[]) =>
		others.length === 0 ? [...known] : [...known, ...others].sort((a, b) => inOrder(a.record, b.record));
	const names = namesInRecords(records);
	const isKnownName = (name: string) => names.has(name) || knowledge.isKnownName(name);
	return {
		...knowledge,
		isKnownName,
		findNames: hospitalNameFinder(knowledge.lexicon.hospitals, isKnownName),
		hospitals: [...knowledge.hospitals, ...records].sort(inOrder),
		findRecords: (text) => merge(knowledge.findRecords(text), findOthers(text)),
	};
}
