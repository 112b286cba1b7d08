import { readCatalogue } from './catalogues.ts';
import { IndicatorCatalogueSchema, type IndicatorEntry } from '../model/schemas/indicator.ts';

/** The common measures of `content/indicators.yaml`; none where there is no such file. */
export const indicatorEntries: readonly IndicatorEntry[] = readCatalogue('indicators', IndicatorCatalogueSchema) ?? [];

/** The names of the common measures, by id. */
export const indicatorNames: ReadonlyMap<string, string> = new Map(
	indicatorEntries.map(({ id, label }) => [id, label])
);
