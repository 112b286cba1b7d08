/** Something wrong in a file, at its place. */
export interface Slip {
	/** UTF-16 offset in the text. */
	offset: number;
	reason: string;
	ruleId: string;
}
