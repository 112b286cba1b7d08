/** The year from which a report counts 今年 and 去年: the last one that its date allows; undefined where it has none. */
export function reportYear(date: { edtf: string } | null): number | undefined {
	const year = date?.edtf.match(/\d{4}/gu)?.at(-1);
	return year === undefined ? undefined : Number(year);
}
