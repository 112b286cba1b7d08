/**
 * A province without its kind: 湖北省 → 湖北, 内蒙古自治区 → 内蒙古, 香港特别行政区 → 香港. Needs no table, so that the browser
 * can ask; `shortPlaceName` knows cities and counties too.
 */
export function shortProvince(name: string): string {
	return name.replace(/(?:(?:维吾尔|壮族|回族)?自治区|特别行政区|省|市)$/u, '');
}
