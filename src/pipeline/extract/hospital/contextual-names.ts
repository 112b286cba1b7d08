import { matchesIn } from '../../../model/matches-in.ts';
import { kindBehindPlace } from '../../lexicon/hospital-names.ts';
import { datelinePlace } from './dateline-place.ts';
import { placeOfKind } from './place-of-kind.ts';

/** What such a name may stand behind. */
const behind =
	'(?<=^|\\P{Script=Han}|[在到由与和对向让为是的把被从往于去了至赴请经来据]|近日|日前|昨日|昨天|日上午|日下午|记者|走进|走访|转入|送入|联合|依托|获悉|其中)';

const ends = '(?:医院|卫生院|保健院|急救中心|卫生中心|(?<=[一二三四五六七八九])院)';

/** A hospital named by the kind of its place alone: 市第三人民医院, 旗蒙医医院, 州急救中心, 乡卫生院. */
const contextual = new RegExp(
	`${behind}(?:[市县区州旗](?:(?:${kindBehindPlace})(?:(?!医院|卫生院)\\p{Script=Han}){0,6}?)?${ends}|[乡镇](?:中心)?卫生院)(?!长)`,
	'gu'
);

/** Offices and classes that look alike: 市医院管理局, 县医院院长 is the hospital's. */
const notHospital = /^(?:[市县区州旗]医院)(?:管理|协会|集团|联盟|等级|评审)/u;

/** The first of many: 市第一人民医院等19家医院. */
const ofSeveral = /^等\d+[家所个]/u;

/** The names of a text that need their place, as printed, each as often as it stands. */
export function contextualNames(text: string): string[] {
	return matchesIn(contextual, text)
		.filter(({ 0: name, index }) => !notHospital.test(text.slice(index, index + name.length + 2)))
		.filter(({ 0: name, index }) => !ofSeveral.test(text.slice(index + name.length)))
		.map(([name]) => name);
}

/** The place from which a text was sent most, where it is of the kind: 海州湾市 of 本报海州湾4月9日电; a county is called one somewhere. */
function placeOfDatelines(kind: string, text: string): string | undefined {
	const counts = new Map<string, number>();
	for (const place of text.split('\n').flatMap((line) => datelinePlace(line) ?? [])) {
		const isOther = [...'县区旗州盟'].some((other) => other !== kind && text.includes(place + other));
		if (!isOther) counts.set(place, (counts.get(place) ?? 0) + 1);
	}
	const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
	return kind === '市' && first && first[1] !== second?.[1] ? `${first[0]}市` : undefined;
}

/**
 * The full name of a hospital that is named by the kind of its place: 市第三人民医院 is 绵源市第三人民医院 where the article, or
 * else its page, speaks most of 绵源市. Undefined where no place of the kind stands out.
 */
export function nameInFull(name: string, texts: readonly string[]): string | undefined {
	for (const text of texts) {
		const place = placeOfKind(name[0]!, text) ?? placeOfDatelines(name[0]!, text);
		if (place !== undefined) return place + name.slice(1);
	}
	return undefined;
}
