import type { FutureReader } from '../lexicon/future.ts';
import type { NameFinder } from '../lexicon/hospital-names.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import type { KnownHospitals } from '../lexicon/known-hospitals.ts';
import type { ProvinceWeigher } from '../lexicon/province-hints.ts';
import type { RecordFinder } from '../lexicon/record-finder.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { LineShapes } from '../lexicon/line-shapes.ts';
import type { factExtractor } from './facts.ts';
import type { ThemeMarker } from './themes/mark-themes.ts';

/** What the extractors know besides the text. */
export interface Knowledge {
	lexicon: Lexicon;
	future: FutureReader;
	shapes: LineShapes;
	hospitals: readonly HospitalRecord[];
	/** The records that a text may speak of. */
	findRecords: RecordFinder;
	/** Whether a name is a hospital's though it does not tell: one of the lexicon, or in full in a record. */
	isKnownName: (name: string) => boolean;
	findNames: NameFinder;
	/** Where a hospital is, by its name. */
	placeOf: KnownHospitals['placeOf'];
	/** How much a text speaks for each province. */
	weighProvinces: ProvinceWeigher;
	extractFacts: ReturnType<typeof factExtractor>;
	markThemes: ThemeMarker;
	/** Labels of the catalogue of programmes, by id. */
	programmeLabels: ReadonlyMap<string, string>;
}
