/*
 * The address at the head of the printed page, with what the reader asked of it: a comparison, a filter. What is printed leads
 * back to what is printed. The picture of the address is of the page alone, and is left out where there is more. The page of
 * searches prints what was asked in its box, and does without these bytes.
 */
const words = document.querySelector('[data-printed-address]');
const plain = words?.textContent ?? '';

addEventListener('beforeprint', () => {
	const { search } = location;
	// Chinese as Chinese, and no blank that would end the address.
	if (words) words.textContent = plain + decodeURI(search).replaceAll(/\s/gu, '+');
	words?.nextElementSibling?.toggleAttribute('hidden', search !== '');
});
