import { divisionAtEnd, shortPlaceName } from '../../model/divisions.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { wordFinder } from '../../model/word-finder.ts';
import { isContextual, namesOf } from './hospital-abbreviations.ts';

/** A record with the names by which it may stand in a text. */
export interface NamedRecord {
	record: HospitalRecord;
	/** Those that mean it in this text: some need its city (市中心医院). */
	names: readonly string[];
}

/** Finds the records of hospitals that a text may speak of, in the order of the records. */
export type RecordFinder = (text: string) => NamedRecord[];

/** What is known of a record before any text is read. */
function prepare(record: HospitalRecord) {
	const names = namesOf(record);
	return {
		record,
		names,
		plain: names.filter((name) => !isContextual(name)),
		contextual: names.filter(isContextual),
		place: record.city === null ? record.name : shortPlaceName(record.city),
	};
}

/** Whether a name that needs its city stands in a text by itself, not as the end of a name in another place (佛山市人民医院). */
function standsAlone(text: string, name: string, ownPlace: string): boolean {
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const before = divisionAtEnd(text.slice(0, at));
		if (before === undefined || shortPlaceName(before) === ownPlace) return true;
	}
	return false;
}

/**
 * Makes a finder of the records that a text may speak of. A name that needs its city counts where the text names the city or
 * the hospital in full.
 *
 * A report depends on no other record: an archive of thousands of hospitals costs it no more than one of seven.
 */
export function recordFinder(records: readonly HospitalRecord[]): RecordFinder {
	const prepared = records.map(prepare);
	const words = prepared.flatMap(({ plain, place }, index) => [...plain, place].map((word) => ({ word, index })));
	const findWords = wordFinder(words.map(({ word }) => word));
	return (text) => {
		const standing = findWords(text).map((at) => words[at]!);
		const byRecord = Map.groupBy(standing, ({ index }) => index);
		return [...byRecord].flatMap(([index, found]): NamedRecord[] => {
			const { record, names, plain, contextual, place } = prepared[index]!;
			const isHere =
				found.some(({ word }) => word === record.name || word === place) ||
				(contextual.includes(record.name) && text.includes(record.name));
			const stands = found.some(({ word }) => plain.includes(word));
			if (!stands && !(isHere && contextual.some((name) => standsAlone(text, name, place)))) return [];
			return [{ record, names: isHere ? names : plain }];
		});
	};
}
