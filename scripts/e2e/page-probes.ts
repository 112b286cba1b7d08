import type { Page } from 'playwright-core';

/** Starts the record of what moves while a page loads, before its first script. */
export async function recordShifts(page: Page): Promise<void> {
	await page.addInitScript(() => {
		const shifts: string[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
				if (!entry.hadRecentInput) shifts.push(entry.value.toFixed(4));
		}).observe({ type: 'layout-shift', buffered: true });
	});
}

/** The shifts recorded so far, each the score of the Layout Instability API. */
export function shiftsOf(page: Page): Promise<string[]> {
	return page.evaluate(() => (globalThis as unknown as { shifts: string[] }).shifts);
}

/**
 * Lines of text that lie on one another: the first of each pair, cut to 30 characters.
 *
 * Words that stick to the screen or wait to be shown are left out.
 */
export function overlaps(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const flows = new Map<Element, boolean>();
		const isInFlow = (element: Element): boolean => {
			const known = flows.get(element);
			if (known !== undefined) return known;
			const { position, clipPath } = getComputedStyle(element);
			const parent = element.parentElement;
			const found =
				!['fixed', 'sticky'].includes(position) && clipPath === 'none' && (parent === null || isInFlow(parent));
			flows.set(element, found);
			return found;
		};
		const isSeen = (element: Element): boolean =>
			element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && isInFlow(element);
		const lines: { text: string; box: DOMRect; owner: Element }[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const owner = node.parentElement!;
			const text = node.textContent?.trim() ?? '';
			if (text === '' || owner.closest('script, style, noscript, svg, sup, option') || !isSeen(owner)) continue;
			const range = document.createRange();
			range.selectNodeContents(node);
			// What a scroller hides is not there.
			const frame = owner.closest('[tabindex="0"]')?.getBoundingClientRect();
			for (const box of range.getClientRects())
				if (box.width > 1 && (!frame || (box.bottom <= frame.bottom && box.top >= frame.top)))
					lines.push({ text, box, owner });
		}
		lines.sort((a, b) => a.box.top - b.box.top);
		const found = new Set<string>();
		for (const [index, { text, box, owner }] of lines.entries()) {
			for (const other of lines.slice(index + 1)) {
				if (other.box.top >= box.bottom) break;
				const width = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
				const height = Math.min(box.bottom, other.box.bottom) - other.box.top;
				// The boxes of two lines may touch where the leading is close; the words do not.
				if (width > 2 && height > 0.5 * Math.min(box.height, other.box.height) && owner !== other.owner)
					found.add(`${text.slice(0, 30)} × ${other.text.slice(0, 30)}`);
			}
		}
		return [...found];
	});
}

/** Links that run into each other: nothing but white space stands between them, and they touch on one line. */
export function touchingLinks(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const linesOf = (element: Element) => {
			const words = document.createRange();
			words.selectNodeContents(element);
			return [...words.getClientRects()];
		};
		return [...document.querySelectorAll('a[href] + a[href]')].flatMap((link) => {
			const before = link.previousElementSibling!;
			const between = document.createRange();
			between.setStartAfter(before);
			between.setEndBefore(link);
			const end = linesOf(before).at(-1);
			const start = linesOf(link)[0];
			if (between.toString().trim() !== '' || !end || !start || !link.checkVisibility()) return [];
			const isBeside = start.top < end.bottom && end.top < start.bottom && start.left >= end.right - 1;
			return isBeside && start.left - end.right < 3 ? [`${before.textContent.trim()}|${link.textContent.trim()}`] : [];
		});
	});
}

/**
 * Words that cannot be read on paper: pale ones whose ground is not printed. A browser prints no ground but where
 * `print-color-adjust` asks for it. The page is to be in print already.
 */
export function paleOnPaper(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })!;
		const paint = (colour: string): readonly [light: number, cover: number] => {
			canvas.clearRect(0, 0, 1, 1);
			canvas.fillStyle = colour;
			canvas.fillRect(0, 0, 1, 1);
			const [red = 0, green = 0, blue = 0, cover = 0] = canvas.getImageData(0, 0, 1, 1).data;
			return [(red + green + blue) / 765, cover / 255];
		};
		const hasPrintedGround = (element: Element | null): boolean => {
			if (!element) return false;
			const { backgroundColor, printColorAdjust } = getComputedStyle(element);
			if (paint(backgroundColor)[1] > 0.5 && printColorAdjust === 'exact') return true;
			return hasPrintedGround(element.parentElement);
		};
		const found: string[] = [];
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const owner = node.parentElement!;
			const text = node.textContent?.trim() ?? '';
			if (text === '' || !owner.checkVisibility({ visibilityProperty: true })) continue;
			if (paint(getComputedStyle(owner).color)[0] > 0.6 && !hasPrintedGround(owner)) found.push(text.slice(0, 30));
		}
		return found;
	});
}

/** Lines of justified text in which three or more gaps between Han characters are wider than a quarter of a character. */
export function stretchedLines(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const found: string[] = [];
		const range = document.createRange();
		for (const paragraph of document.querySelectorAll('.prose p, .passage > p:first-child')) {
			const size = Number.parseFloat(getComputedStyle(paragraph).fontSize);
			const lines = new Map<number, { sign: string; left: number }[]>();
			const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null)
				for (let at = 0; at < node.length; at += 1) {
					range.setStart(node, at);
					range.setEnd(node, at + 1);
					const box = range.getClientRects()[0];
					if (!box) continue;
					const key = Math.round(box.bottom / 8);
					const line = lines.get(key);
					const place = { sign: node.data[at]!, left: box.left };
					if (line) line.push(place);
					else lines.set(key, [place]);
				}
			for (const line of lines.values()) {
				const wide = line.filter(({ sign, left }, index) => {
					const next = line[index + 1];
					return next !== undefined && /\p{Script=Han}/u.test(sign) && next.left - left > 1.25 * size;
				}).length;
				if (wide > 2)
					found.push(
						line
							.map(({ sign }) => sign)
							.join('')
							.slice(0, 30)
					);
			}
		}
		return found;
	});
}

/**
 * Targets that are less than 44 px wide or high: markup, size.
 *
 * Links within a line of running text are as high as the line (WCAG 2.5.8, inline); the provinces on the map and the cells of
 * the matrix have the same links in lists (equivalent); a box is ticked by its label.
 */
export function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('a[href], button, input, select, summary, label:has(input)')]
			.filter((target) => {
				const { display, visibility } = getComputedStyle(target);
				const { width, height } = target.getBoundingClientRect();
				if (width === 0 || visibility === 'hidden' || display === 'inline') return false;
				if (target.matches('.visually-hidden, label input, .tiles a, .matrix td a')) return false;
				return width < 43.5 || height < 43.5;
			})
			.map((target) => {
				const { width, height } = target.getBoundingClientRect();
				return `${target.outerHTML.slice(0, 80)} ${Math.round(width)} × ${Math.round(height)}`;
			})
	);
}
