import { divisions, shortPlaceName } from '../../model/divisions.ts';
import { anyOf, type Lexicon } from './lexicon.ts';

/** Sources of regular expressions for the words of places, each in a group. */
export interface RegionPatterns {
	/** 全国, 省内, 我市. */
	whole: string;
	/** Names of provinces without 省: 江西, 内蒙古, 龙江. */
	province: string;
	/** A province by its sign with a direction: 渝东南, 冀北. */
	signed: string;
	/** One of the directions: 北, 东南. */
	direction: string;
	/** One between two: 东南. */
	corner: string;
}

/** Makes the words of places into patterns, for ranks, firsts and honours. */
export function regionPatterns({
	wholes,
	provinceNames,
	provinceSigns,
	directions,
}: Lexicon['regions']): RegionPatterns {
	const provinces = divisions.filter(({ level }) => level === 'province').map(({ name }) => shortPlaceName(name));
	const direction = anyOf(directions);
	return {
		whole: anyOf(wholes),
		province: anyOf([...provinces, ...provinceNames]),
		signed: `(?:[${Object.keys(provinceSigns).join('')}]${direction})`,
		direction,
		corner: anyOf(directions.filter((one) => one.length > 1)),
	};
}
