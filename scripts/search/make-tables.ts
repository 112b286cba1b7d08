import { slugOfName } from '../pipeline/slug-of-name.ts';
