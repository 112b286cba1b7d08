import { readCatalogue } from './catalogues.ts';
import { ProgrammeCatalogueSchema, type ProgrammeEntry } from '../model/schemas/programme.ts';

/** The known programmes of `content/programmes.yaml`; none where there is no such file. */
export const programmeEntries: readonly ProgrammeEntry[] = readCatalogue('programmes', ProgrammeCatalogueSchema) ?? [];
