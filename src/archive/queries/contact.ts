/** Whether an address is one of those that stand for another (RFC 2606): nobody reads what is sent there. */
export function isPlaceholder(contact: string): boolean {
	return /(?:^|[@./])example\.(?:com|net|org)(?:[/?#]|$)/iu.test(contact);
}

/** The address of a contact: `mailto:` before a mail address, a URL as it is. */
export function contactAddress(contact: string): string {
	return /^[a-z]+:/iu.test(contact) ? contact : `mailto:${contact}`;
}
