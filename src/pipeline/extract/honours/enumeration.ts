import type { Utf16 } from '../../../model/offsets.ts';

/** A name of an enumeration, `[from, to)` of the words behind the verb. */
interface Member {
	name: string;
	from: Utf16;
	to: Utf16;
}

/** What stands between two names of one enumeration. */
const between = /^”?(?:(?:荣誉)?称号)?[、和及]?“?$/u;

/**
 * Which names stand in one enumeration with a known honour, each right behind another or, with `isEitherSide`, right before it:
 * for each the place of the known one, undefined for the rest.
 *
 * @example
 * // 被评为省级文明单位、平安医院、无烟医院: the first is known, and tells what the others are
 */
export function besideKnown(
	words: string,
	members: readonly Member[],
	isKnown: readonly boolean[],
	isTitle: (name: string) => boolean,
	isEitherSide: boolean
): (number | undefined)[] {
	const known = isKnown.map((one, at) => (one ? at : undefined));
	const reach = (at: number, from: number) => {
		const [one, other] = at < from ? [members[at]!, members[from]!] : [members[from]!, members[at]!];
		if (between.test(words.slice(one.to, other.from)) && isTitle(members[at]!.name)) known[at] ??= known[from];
	};
	for (let at = 1; at < members.length; at += 1) reach(at, at - 1);
	if (isEitherSide) for (let at = members.length - 2; at >= 0; at -= 1) reach(at, at + 1);
	return known.map((one, at) => (one === at ? undefined : one));
}
