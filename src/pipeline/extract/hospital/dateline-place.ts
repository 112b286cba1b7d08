import { divisionsNamed, type Division } from '../../../model/divisions.ts';

/** Who sends, where from, on which day: 本报海州湾4月9日电, 中新网西宁7月19日电, 本报宁阳讯. */
const dateline =
	/^[【〔［[（(\s]*(?:本报|本网|中新[网社]|新华[社网]|人民网|央广网|中国网|\p{Script=Han}{2,6}(?:日报|晚报|时报|早报|新闻网|在线))(?<place>(?!消息|综合)\p{Script=Han}{2,5}?)(?:[市县]?(?:\d{1,2}月)?\d{1,2}日)?\s*(?:电|讯|消息)(?!息)/u;

/**
 * The place that a paragraph's dateline names, as printed.
 *
 * @example
 * datelinePlace('本报海州湾4月9日电(记者 杭波)市第一人民医院今天……') // '海州湾'
 */
export const datelinePlace = (text: string): string | undefined => dateline.exec(text)?.groups?.['place'];

/** The one province in which the table has a place of this name; a municipality is the seat of agencies. */
export function provinceOfDateline(text: string): string | undefined {
	const place = datelinePlace(text);
	const found: readonly Division[] = place === undefined ? [] : divisionsNamed(place);
	const provinces = new Set(found.map(({ province }) => province));
	const [province] = provinces;
	return provinces.size === 1 && !province!.endsWith('市') ? province : undefined;
}
