import { readCatalogue } from './catalogues.ts';
import { IndicatorCatalogueSchema, type IndicatorEntry } from '../model/schemas/indicator.ts';

const catalogue = readCatalogue('indicators');

/** The common measures of `content/indicators.yaml`; none where there is no such file. */
export const indicatorEntries: readonly IndicatorEntry[] =
	catalogue === undefined ? [] : IndicatorCatalogueSchema.parse(catalogue);
