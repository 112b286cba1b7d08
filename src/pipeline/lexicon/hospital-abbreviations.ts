import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { shortPlaceName } from '../../model/divisions.ts';
import { placeInName } from './place-in-name.ts';

const ordinals = '一二三四五六七八九十';

/**
 * The abbreviations by which reports call a hospital: 荆州市第一人民医院 → 荆州一医, 荆州市一医院, 市一医院, 市第一人民医院.
 *
 * Those that begin with 市 or 县 hold only within their city's reports.
 */
export function abbreviationsOf(name: string): string[] {
	const place = placeInName(name)?.words;
	const made = new Set<string>();
	const university = /^(.{2,8}?)(?:医科|中医药|医药|医)?大学(?:医学院)?附属(.*)$/u.exec(name);
	if (university) {
		const [, school = '', rest = ''] = university;
		const kind = name.includes('医科大学') ? '医大' : name.includes('中医药大学') ? '中医大' : '大';
		const ordinal = new RegExp(`^第([${ordinals}])(?:临床)?医院$`, 'u').exec(rest)?.[1];
		for (const head of new Set([school + kind, (school[0] ?? '') + kind, ''])) {
			if (ordinal) {
				made.add(`${head}附${ordinal}院`);
				made.add(`${head}${ordinal}院`);
			} else if (rest.endsWith('医院') && head !== '') made.add(`${head}附属${rest}`);
			if (rest === '医院' && head !== '') made.add(`${head}附院`);
		}
		made.delete(ordinal ? `${ordinal}院` : '');
	}
	if (place) {
		const rest = name.slice(place.length);
		const short = shortPlaceName(place);
		const generic = /[省市县区州]$/u.exec(place)?.[0];
		const ordinal = new RegExp(`^第([${ordinals}])(?:人民)?医院$`, 'u').exec(rest)?.[1];
		for (const head of new Set([short, place, generic ?? short])) {
			made.add(head + rest);
			if (ordinal) {
				made.add(`${head}${ordinal}院`);
				made.add(`${head}${ordinal}医`);
				made.add(`${head}${ordinal}医院`);
			}
			if (rest === '人民医院' && head !== generic) made.add(`${head}医院`);
			if (rest === '妇幼保健院') made.add(`${head}妇幼`);
		}
		// 海东市湟水人民医院 → 湟水人民医院, 湟水医院
		const own = /^(\p{Script=Han}{2,6})(?:人民|中心|中医)?医院$/u.exec(rest)?.[1];
		if (own && !/^(?:第|人民|中心|中医|妇幼|儿童|肿瘤|口腔|传染|精神|市|县|区|附属)/u.test(own)) {
			made.add(rest);
			made.add(`${own.replace(/(?:人民|中心|中医)$/u, '')}医院`);
		}
	}
	made.delete(name);
	return [...made].filter((one) => one.length >= 3 || /附.院$/u.test(one));
}

/** Whether an abbreviation names a hospital only together with its city: 市中心医院, 附一院, 县人民医院. */
export function isContextual(alias: string): boolean {
	return /^[省市县区州旗附]/u.test(alias);
}

/** Names by which a record may stand in a text: full, former, aliases, and the abbreviations made from the full name. */
export function namesOf(record: HospitalRecord): string[] {
	return [...new Set([record.name, ...record.formerNames, ...record.aliases, ...abbreviationsOf(record.name)])];
}

/** Behind a full name, the short one that stands for it from there on: （以下简称“砚江二院”）, （下称附一院）. */
const explained = /^[（(](?:以下|下)?简?称为?[“"‘]?(?<short>[\p{Script=Han}A-Za-z]{2,10})[”"’]?[）)]/u;

/** What hospitals have in common in their names: kind, number, level. */
const shared =
	/人民|中心|中西医结合|中医|妇幼|保健|妇女|儿童|肿瘤|口腔|传染病|精神卫生|骨科|眼科|医院|附属|医科|大学|[省市县区州旗院总第一二三四五六七八九十]/gu;

/**
 * The short names that a text explains for a hospital: those that have something of its own name, which 医院, 该院 and 中心医院
 * have not.
 */
export function explainedNames(name: string, text: string): string[] {
	const own = name.replaceAll(shared, '');
	const found = new Set<string>();
	for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
		const short = explained.exec(text.slice(at + name.length))?.groups?.['short'];
		if (short !== undefined && Array.from(short).some((character) => own.includes(character))) found.add(short);
	}
	return [...found];
}
