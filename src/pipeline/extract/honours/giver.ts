import type { Utf16 } from '../../../model/offsets.ts';

/** Verbs with which somebody gives an honour; passive ones say that it was received. */
const gives = /(?:表彰|授予|颁发|评选|涌现)[^，。；]*$/u;

/** A body that may give: before the verb it is the giver, and the hospital is not. */
const others =
	/[被获由]|(?:[省市县区州]|中央|国家)[^，。；、]{0,8}(?:委|政府|局|厅|部|会)|全国|全省|全市|协会|学会|总会|组委会|集团/u;

/**
 * Whether the hospital gives the honour itself: 医院表彰优秀护士. `from` is where the clause begins, `nameFrom` where the name
 * does.
 */
export function isGivenByHospital(
	text: string,
	from: Utf16,
	nameFrom: Utf16,
	hospitalNames: readonly string[]
): boolean {
	const before = text.slice(from, nameFrom);
	const verb = gives.exec(before);
	if (!verb || /^涌现/u.test(verb[0])) return false;
	const subject = before.slice(0, verb.index);
	const isHospital =
		/医院|该院|我院|本院|院党委|院领导/u.test(subject) || hospitalNames.some((name) => subject.includes(name));
	const rest = hospitalNames.reduce((words, name) => words.replaceAll(name, ''), subject);
	return isHospital && !others.test(rest);
}
