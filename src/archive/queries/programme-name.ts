/** A programme's name in a list: one that holds 、 is put in quotation marks, or it would read as several. */
export function programmeName(name: string): string {
	return name.includes('、') && !/[“‘]/u.test(name) ? `“${name}”` : name;
}
