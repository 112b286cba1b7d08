import { divisions, divisionsNamed, shortPlaceName } from '../../../model/divisions.ts';
import { anyOf } from '../../lexicon/lexicon.ts';

const provinces = divisions.filter(({ level }) => level === 'province');
const provinceOf = new Map(provinces.map(({ name }) => [shortPlaceName(name), name]));

/** When an account's line says that its text appeared. */
const time =
	'(?:\\d{4}\\s*[-年./]\\s*\\d{1,2}\\s*[-月./]\\s*\\d{1,2}日?(?:\\s*\\d{1,2}[:：]\\d{2}(?:[:：]\\d{2})?)?|今天|昨天|前天|\\d{1,2}[:：]\\d{2})';

/** Where the account is, behind the time: 2022-09-14 17:00 江西, 发表于辽宁, 江苏 · 淮安. */
const accountLine = new RegExp(
	`${time}\\s*(?:发表于|发布于|IP属地\\s*[:：]?)?\\s*(${anyOf([...provinceOf.keys()])})(?:\\s*[·・\\s]\\s*(\\p{Script=Han}{2,4}))?(?=\\s|$|\\d)`,
	'u'
);

/**
 * Where an account's own line says that it is: the province, and the city where the table has it there.
 *
 * @example
 * accountPlace('2021-12-03 江苏 · 淮安') // { province: '江苏省', city: '淮安市' }
 */
export function accountPlace(line: string): { province: string; city: string | null } | undefined {
	const [, short, behind] = accountLine.exec(line) ?? [];
	if (short === undefined) return undefined;
	const province = provinceOf.get(short)!;
	const named = behind === undefined ? [] : divisionsNamed(behind).filter((one) => one.province === province);
	const isMunicipality = province.endsWith('市');
	return { province, city: isMunicipality ? province : (named[0]?.city ?? null) };
}
