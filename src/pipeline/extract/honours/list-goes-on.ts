import type { Utf16 } from '../../../model/offsets.ts';

/** Bodies and standings that come in lists, some with a name of their own, the others with one before them. */
const member =
	/^(?:、|和|及|与|以及)(?<name>[^，。；：、“”（）和及与\d]{0,14}?(?:胸痛|卒中|创伤|房颤|心衰)中心|[^，。；：、“”（）和及与\d]{1,14}?(?:救治中心|质控中心|质量控制中心|诊疗中心|医学中心|培训基地|教学基地|实践基地|重点专科|重点学科|工作站|示范单位|先进单位|先进集体))(?=[，。；、和及与等]|以及|称号|$)/u;

/** Where the names of a list stand that goes on behind an honour, whatever it was called at first. */
export function listBehind(text: string, to: Utf16): { name: string; nameFrom: Utf16 }[] {
	const found: { name: string; nameFrom: Utf16 }[] = [];
	let at = to;
	for (let match = member.exec(text.slice(at)); match; match = member.exec(text.slice(at))) {
		const name = match.groups!['name']!;
		found.push({ name, nameFrom: at + match[0].length - name.length });
		at += match[0].length;
	}
	return found;
}
