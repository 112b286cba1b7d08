import type { Page } from 'playwright-core';

/** What the search page shows for a query. */
export interface Shown {
	state: string;
	tier: string;
	count: string;
	/** Slugs, best first. */
	reports: string[];
	/** `<slug>#<block>` of every hit. */
	hits: string[];
	/** Whether every hit marks something, and every mark is in a hit. */
	marks: string[];
}

/** Types a query into the open search page and reads what it shows; many queries in one page. */
export async function askPage(page: Page, text: string): Promise<Shown> {
	return page.evaluate(async (query) => {
		const region = document.querySelector<HTMLElement>('[data-search-state]');
		const input = document.querySelector<HTMLInputElement>('input[name="q"]');
		if (!region || !input?.form) throw new Error('This is not the search page.');
		input.value = query;
		input.form.requestSubmit();
		for (let waited = 0; waited < 20_000; waited += 4) {
			await new Promise((resolve) => setTimeout(resolve, 4));
			if (region.dataset.searchState !== 'searching') break;
		}
		const all = (selector: string): HTMLElement[] => [...region.querySelectorAll<HTMLElement>(selector)];
		return {
			state: region.dataset.searchState ?? '',
			tier: region.dataset.tier ?? '',
			count: region.querySelector('[data-count]')?.textContent ?? '',
			reports: all('[data-report]').map((report) => report.dataset.report ?? ''),
			hits: all('a[data-hit]').map((link) => {
				const { pathname, hash } = new URL((link as HTMLAnchorElement).href);
				return (pathname.split('/').at(-2) ?? '') + hash;
			}),
			marks: all('mark').map((mark) => mark.textContent),
		};
	}, text);
}
