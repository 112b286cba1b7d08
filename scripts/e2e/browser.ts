import { existsSync } from 'node:fs';
import { type Browser, chromium as playwright } from 'playwright-core';

/** Where installed browsers lie when they are not a channel that Playwright knows. */
const paths = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium'];

const advice =
	'No browser was found for the browser specs: install Google Chrome or Chromium, or set CHROME_PATH to one that is installed.';

async function openInstalled(): Promise<Browser> {
	const wanted = process.env.CHROME_PATH ?? paths.find((path) => existsSync(path));
	if (wanted !== undefined) return playwright.launch({ executablePath: wanted });
	for (const channel of ['chrome', 'chromium', 'msedge']) {
		try {
			return await playwright.launch({ channel });
		} catch {
			// The next channel may be installed.
		}
	}
	throw new Error(advice);
}

/** A browser for the specs: on Linux x64 the one that npm brought, elsewhere one that is installed. */
export async function openBrowser(): Promise<Browser> {
	if (process.env.CHROME_PATH !== undefined || process.platform !== 'linux' || process.arch !== 'x64') {
		return openInstalled();
	}
	try {
		const { default: bundled } = await import('@sparticuz/chromium');
		// One process for all would end with the first page that is closed.
		const args = bundled.args.filter((argument) => argument !== '--single-process');
		return await playwright.launch({ executablePath: await bundled.executablePath(), args });
	} catch (error) {
		console.error(error);
		return openInstalled();
	}
}
