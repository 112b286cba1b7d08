import { SiteSchema } from './model/schemas/site.ts';
import { requireYaml } from './model/yaml/require-yaml.ts';
import text from './site.yaml?raw';

/** What the operator of this copy set in `src/site.yaml`. */
export const site = requireYaml(text, 'src/site.yaml', SiteSchema);
