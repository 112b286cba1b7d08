import { divisionTable } from './division-table.ts';

/** A province, a city or a county, with the GB/T 2260 code of each level above it. */
export interface Division {
	/** Full name: 随州市, 宁都县, 湖北省. */
	name: string;
	/** GB/T 2260, six digits. */
	code: string;
	level: 'province' | 'city' | 'county';
	province: string;
	/** Prefecture-level city; null for a province, the province itself for a municipality. */
	city: string | null;
	/** Code of the city, or of the province where there is none. */
	cityCode: string;
}

/** The peoples in the names of autonomous units, as the source of a regular expression. */
export const peoples =
	'(?:蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|各)族';

/** Generic endings that a short name leaves out: 随州(市), 恩施(土家族苗族自治州), 广西(壮族自治区). */
const ending = new RegExp(
	`(?:特别行政区|(?:${peoples})*(?:(?<!^内)蒙古|哈萨克|柯尔克孜|塔吉克|锡伯)?自治[区州县旗]|(?<=新疆)维吾尔自治区|地区|[省市盟县区旗]|林区)$`,
	'u'
);

/** The name without its generic ending; the whole name where too little would be left. */
export function shortPlaceName(name: string): string {
	const short = name.replace(ending, '');
	return short.length >= 2 ? short : name;
}

/** The names of the table by their codes. */
function readTable(): Map<string, string> {
	const names = new Map<string, string>();
	for (const line of divisionTable.trim().split('\n')) {
		let code = Number(line.slice(0, 6));
		for (const [index, { groups }] of [...line.matchAll(/(?<step>\d+| )(?<name>[^\d ]+)/gu)].entries()) {
			if (index > 0) code += Number(groups!['step']) || 1;
			names.set(String(code), groups!['name']!);
		}
	}
	return names;
}

/** All divisions, higher levels first. */
function readDivisions(): Division[] {
	const names = readTable();
	const levels: readonly Division['level'][] = ['province', 'city', 'county'];
	const list = Array.from(names, ([code, name]): Division => {
		const province = names.get(`${code.slice(0, 2)}0000`) ?? '';
		if (code.endsWith('0000'))
			return { name, code, level: 'province', province, city: name.endsWith('市') ? name : null, cityCode: code };
		if (code.endsWith('00')) return { name, code, level: 'city', province, city: name, cityCode: code };
		const city = names.get(`${code.slice(0, 4)}00`);
		// A municipality is its own city, and a county-level city under the province itself (仙桃市) too.
		const cityCode = city === province ? `${code.slice(0, 2)}0000` : `${code.slice(0, 4)}00`;
		return { name, code, level: 'county', province, city: city ?? name, cityCode: city ? cityCode : code };
	});
	return levels.flatMap((level) =>
		list.filter((one) => one.level === level && (level !== 'city' || one.name !== one.province))
	);
}

export const divisions: readonly Division[] = readDivisions();

/** An autonomous unit as newspapers call it: 凉山彝族自治州 → 凉山州. */
function commonName(name: string): string {
	const generic = /自治([州县旗])$/u.exec(name)?.[1];
	return generic ? shortPlaceName(name) + generic : name;
}

const byName = new Map<string, Division[]>();
for (const division of divisions) {
	for (const name of new Set([division.name, shortPlaceName(division.name), commonName(division.name)])) {
		byName.set(name, [...(byName.get(name) ?? []), division]);
	}
}
/** How long the names are that begin, and those that end with a character; most characters begin none. */
const longestFrom = new Map<string, number>();
const longestTo = new Map<string, number>();
for (const name of byName.keys()) {
	longestFrom.set(name[0]!, Math.max(longestFrom.get(name[0]!) ?? 0, name.length));
	longestTo.set(name.at(-1)!, Math.max(longestTo.get(name.at(-1)!) ?? 0, name.length));
}

/** The divisions that bear a name, full or short; higher levels first. */
export function divisionsNamed(name: string): readonly Division[] {
	return byName.get(name) ?? [];
}

/** The longest name of a division with which a text begins, and those that bear it. */
export function divisionAtStart(text: string): { name: string; found: readonly Division[] } | undefined {
	for (let length = Math.min(longestFrom.get(text[0] ?? '') ?? 0, text.length); length >= 2; length -= 1) {
		const found = byName.get(text.slice(0, length));
		if (found) return { name: text.slice(0, length), found };
	}
	return undefined;
}

/** The longest name of a division with which a text ends. */
export function divisionAtEnd(text: string): string | undefined {
	for (let length = Math.min(longestTo.get(text.at(-1) ?? '') ?? 0, text.length); length >= 2; length -= 1) {
		const name = text.slice(-length);
		if (byName.has(name)) return name;
	}
	return undefined;
}
