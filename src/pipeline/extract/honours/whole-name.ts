import type { Utf16 } from '../../../model/offsets.ts';
import type { FutureReader } from '../../lexicon/future.ts';
import { anyOf, type Lexicon } from '../../lexicon/lexicon.ts';
import { regionPatterns } from '../../lexicon/regions.ts';

/** A name of an honour at its place in a text. */
export interface NamePlace {
	name: string;
	nameFrom: Utf16;
	to: Utf16;
}

/** Words that name no honour: 此奖项, 三大中心, a thing that only says what it is, somebody who fetches one (上台领奖). */
const noName =
	/^(?:[此该本这其]|[一二三四五六七八九十两]大)|^(?:荣誉|称号)$|^(?:市级|县级|省级)?医院$|目录$|[领发颁受授捧]奖$/u;

/**
 * Makes a reader that gives a name whole: without a verb or 图为 before it, with the closing mark of a quotation that opens
 * in it; undefined where the words name nothing.
 *
 * @example
 * whole('院党委获评全市“五星级党支部”。', { name: '全市“五星级党支部', … }) // 全市“五星级党支部”
 */
export function wholeNameReader(
	{ honours, regions }: Pick<Lexicon, 'honours' | 'regions'>,
	future: FutureReader
): <T extends NamePlace>(text: string, found: T) => T | undefined {
	const lead = new RegExp(`^(?:${anyOf(honours.notInNames)})+(?=.{3})`, 'u');
	const { province } = regionPatterns(regions);
	const beforeProvince = new RegExp(`^\\p{Script=Han}{1,2}(?=${province}省)`, 'u');
	return (text, found) => {
		const before = lead.exec(found.name)?.[0] ?? beforeProvince.exec(found.name)?.[0] ?? '';
		if (future.isWorkedTowards(before)) return undefined;
		const cut = before.length;
		let name = found.name.slice(cut);
		let to = found.to;
		const opened = name.lastIndexOf('“') > name.lastIndexOf('”');
		if (opened && text[to] === '”') {
			name = `${name}”`;
			to += 1;
		} else if (opened) name = name.slice(0, name.lastIndexOf('“'));
		else if (name.includes('”') && !name.includes('“')) return undefined;
		if (name.length < 3 || noName.test(name)) return undefined;
		return { ...found, name, nameFrom: found.nameFrom + cut, to };
	};
}
