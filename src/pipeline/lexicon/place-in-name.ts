import { divisionAtStart } from '../../model/divisions.ts';

/** A place at the start of a name with the word for what it is: 沔城市, 龙陂县. */
const withKind = /^\p{Script=Han}{1,8}?(?:自治[州县旗]|地区|[市县区州旗盟])/u;

/** A place that a name begins with. */
export interface PlaceInName {
	/** As printed. */
	words: string;
	/** Whether the table of divisions knows it. */
	isKnown: boolean;
}

/**
 * The place that a hospital's name begins with, be it in the table of divisions or not.
 *
 * @example
 * placeInName('锦江市第一人民医院') // 锦江市, which is not the 锦江 of the table
 */
export function placeInName(name: string): PlaceInName | undefined {
	const known = divisionAtStart(name)?.name;
	const isTorn = known !== undefined && /^[市县区州旗盟镇乡]/u.test(name.slice(known.length));
	if (known !== undefined && !isTorn) return { words: known, isKnown: true };
	const printed = withKind.exec(name)?.[0];
	return printed === undefined ? undefined : { words: printed, isKnown: false };
}
