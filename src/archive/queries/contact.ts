/** The address of a contact: `mailto:` before a mail address, a URL as it is. */
export function contactAddress(contact: string): string {
	return /^[a-z]+:/iu.test(contact) ? contact : `mailto:${contact}`;
}
