/**
 * Where scripts run, each block of a report leads to the desk with its line, beside the form 指出错误. The link of the head is
 * the pattern: written out for every block they would be a good part of the page, and without scripts the desk does nothing.
 */
const pattern = document.querySelector<HTMLAnchorElement>('[data-to-desk]');

/** Where a block stands in the source: its own number may be that of a line before the source was changed. */
function lineOf(block: HTMLElement): string {
	const source = block.querySelector<HTMLAnchorElement>('a[href^="source/#l"]');
	return block.dataset['line'] ?? source?.hash.slice('#l'.length) ?? '';
}

if (pattern)
	for (const block of document.querySelectorAll<HTMLElement>('.prose [data-block]')) {
		const own = block.querySelector<HTMLElement>('a.perma');
		const link = pattern.cloneNode(true) as HTMLAnchorElement;
		const address = new URL(pattern.href);
		address.searchParams.set('block', block.dataset['block']!);
		address.searchParams.set('line', lineOf(block));
		link.href = address.href;
		link.className = 'fault visually-hidden';
		link.dataset['aside'] = '';
		link.setAttribute('aria-label', `${pattern.text.trim()}：${own?.dataset['name'] ?? '这一行'}`);
		const before = block.querySelector('a.fault') ?? own;
		if (before) before.after(link);
		else block.append(link);
	}
