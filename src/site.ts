import { parse } from 'yaml';
import { SiteSchema } from './model/schemas/site.ts';
import text from './site.yaml?raw';

/** What the operator of this copy set in `src/site.yaml`. */
export const site = SiteSchema.parse(parse(text));
