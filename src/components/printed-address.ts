/**
 * The address at the head of the printed page, with what the reader asked of it: a search, a comparison, a filter. What is
 * printed leads back to what is printed.
 */
const words = document.querySelector<HTMLElement>('[data-printed-address]');
const picture = words?.parentElement?.querySelector('svg');
const plain = words?.textContent ?? '';

/** An address as a person would type it: Chinese as Chinese, and no blank that would end it. */
function typed(query: string): string {
	try {
		return decodeURI(query).replaceAll(/\s/gu, '+');
	} catch {
		return query; // not of this page's making
	}
}

/** Prints the query with the address. The picture of the address is of the page alone, and is left out where there is more. */
export function printWithQuery(): void {
	addEventListener('beforeprint', () => {
		const query = typed(location.search);
		words?.replaceChildren(plain, query);
		picture?.toggleAttribute('hidden', query !== '');
	});
}
