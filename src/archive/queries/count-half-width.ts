import { fullWidthSigns } from '../../model/widths.ts';

/** How many signs of a text are half-width ones that Chinese text has full-width: , ; : ? ! ( ). */
export function countHalfWidth(text: string): number {
	return Array.from(text).filter((character) => fullWidthSigns[character] !== undefined).length;
}
