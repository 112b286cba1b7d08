import { divisionAtStart, shortPlaceName } from './divisions.ts';
import { spell } from './spell.ts';

/** Words of hospitals' names, each a syllable group of its own in a slug; the longest first. */
const words =
	/附属|第[一二三四五六七八九十]+|中西医结合|中医药|人民|中心|肿瘤|中医|妇幼|保健院|妇女|儿童|口腔|传染病|精神卫生|总医院|医院|卫生院|医学院|医科|大学|职工|集团|自治[区州县]|[省市县区]/gu;

/**
 * The pinyin of a hospital's name, cut at its words; for an address that is made once and kept.
 *
 * @example
 * slugOfName('普洱市人民医院') // 'puer-shi-renmin-yiyuan'
 */
export function slugOfName(name: string): string {
	const place = divisionAtStart(name)?.name ?? '';
	const short = place === '' ? '' : shortPlaceName(place);
	const parts = [short, place.slice(short.length), name.slice(place.length)].flatMap((part, index) =>
		index === 0 ? [part] : part.replaceAll(words, ' $& ').split(/\s+/u)
	);
	return parts.map(spell).filter(Boolean).join('-') || 'baodao';
}
