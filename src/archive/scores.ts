import { parse } from 'yaml';
import { ScoresSchema } from '../model/schemas/scores.ts';
import text from './scores.yaml?raw';

/** How right the conversion is by itself. */
export const scores = ScoresSchema.parse(parse(text));
