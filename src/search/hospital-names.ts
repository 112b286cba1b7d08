import type { Fold } from './fold.ts';
import type { SearchHospital } from './records.ts';

/** What a run says about hospitals. */
export interface NameReading {
	/** Other names of the one hospital that the run names; in its own reports they count as the run itself. */
	otherNames: string[];
	/** Id of that hospital. */
	hospital?: string;
	/** The hospitals the run may mean, where there are several. */
	mayMean: SearchHospital[];
}

/** The end of a hospital's name, or a short form of it: 市中心医院, 一医. */
const nameEnd = /(?:医院|院区|保健院|中心|卫生院|[一二三四五六七八九十]院|[一二三四五六七八九十]医)$/u;

/** 医院 alone, and what ends the names of more hospitals than these, is a kind of hospital and no abbreviation. */
const shortestName = 3;
const mostMeant = 12;

function namesOf(hospital: SearchHospital): string[] {
	return [hospital.name, ...hospital.aliases];
}

/**
 * Reads a run as the name of a hospital.
 *
 * A full name or an alias stands for all names of its hospital. An abbreviation that ends the names of several hospitals is
 * not widened: the reader is told whom it may mean.
 *
 * @example
 * readHospitalName('荆州一医', hospitals, fold); // → other names 荆州市第一人民医院
 * readHospitalName('市中心医院', hospitals, fold); // → may mean 随州市中心医院, 阜新市中心医院
 */
export function readHospitalName(run: string, hospitals: readonly SearchHospital[], fold: Fold): NameReading {
	const folded = hospitals.map((hospital) => ({ hospital, names: namesOf(hospital).map(fold) }));
	const called = folded.filter(({ names }) => names.includes(run));
	const ends = nameEnd.test(run) ? folded.filter(({ names }) => names.some((name) => name.endsWith(run))) : [];
	const mayMean = [...new Set([...called, ...ends])];
	const [only] = called;
	const isFullName = only && fold(only.hospital.name) === run;
	if (only && called.length === 1 && (mayMean.length === 1 || isFullName)) {
		return { otherNames: only.names.filter((name) => name !== run), hospital: only.hospital.id, mayMean: [] };
	}
	if (mayMean.length > 1 && mayMean.length <= mostMeant && [...run].length >= shortestName) {
		return { otherNames: [], mayMean: mayMean.map(({ hospital }) => hospital) };
	}
	return { otherNames: [], mayMean: [] };
}

/** Whether a hospital is called by this folded name, or by a name that contains it. */
export function isCalled(hospital: SearchHospital | undefined, run: string, fold: Fold): boolean {
	return hospital !== undefined && namesOf(hospital).some((name) => fold(name) === run);
}

/** Whether a folded run is a part of what a hospital is called: 随州 of 随州市中心医院. */
export function isPartOfName(hospital: SearchHospital | undefined, run: string, fold: Fold): boolean {
	return hospital !== undefined && namesOf(hospital).some((name) => fold(name).includes(run));
}

/** The hospitals of a city or province: an archive may know where a hospital is though the report does not print it. */
export function hospitalsOfPlace(run: string, hospitals: readonly SearchHospital[], fold: Fold): SearchHospital[] {
	return hospitals.filter(({ city, province }) =>
		[city, city?.replace(/市$/u, ''), province, province && `${province}省`].some(
			(place) => place && fold(place) === run
		)
	);
}
