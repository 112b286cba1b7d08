/** The little of edtf that the dates of reports need; it brings no types. */
declare module 'edtf' {
	/** A date as far as it is known, a season, an interval, a set. */
	export interface EdtfValue {
		type: 'Date' | 'Year' | 'Decade' | 'Century' | 'Season' | 'Interval' | 'Set' | 'List';
		/** First and last moment, in milliseconds since 1970 (UTC); infinite where it is open. */
		min: number;
		max: number;
		/** Of a `Date` year, month from 0, day, as far as they are given; of a `Set` or `List` its dates, `[a, b]` for `a..b`. */
		values: readonly unknown[];
		/** Of a `Set` or `List`, whether it goes on before its first date and behind its last. */
		earlier?: boolean;
		later?: boolean;
		/** What of a `Date` is approximate (~) or uncertain (?), as a mask of bits. */
		approximate?: { value: number };
		uncertain?: { value: number };
	}
	/** The parts of an EDTF expression; throws where it is none. */
	export function parse(expression: string): { type: string };
	/** Reads an EDTF expression; throws where it is none. */
	export default function edtf(expression: string): EdtfValue;
}
