/**
 * A text as a YAML scalar in quotation marks, to be copied.
 *
 * @example
 * quoted('如今,挂上了') // '"如今,挂上了"'
 * quoted('"王"二') // `'"王"二'`
 */
export function quoted(text: string): string {
	return /["\\]/u.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}
