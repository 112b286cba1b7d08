import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { type Browser, chromium as playwright } from 'playwright-core';
import { installedBrowsers } from './installed-browsers.ts';
import { unpackBrowser } from './unpack-browser.ts';

/** Whether npm brings a browser for this machine and none is asked for by name. */
const isBundled = process.env.CHROME_PATH === undefined && process.platform === 'linux' && process.arch === 'x64';

/** The program of the browser that `CHROME_PATH` names, or of the first that is installed; an error says what to do. */
function installedBrowser(): string {
	const { platform, env } = process;
	const named = env.CHROME_PATH;
	if (named !== undefined && !existsSync(named)) {
		throw new Error(`CHROME_PATH names ${named}, where there is no browser.`);
	}
	const path = named ?? installedBrowsers({ platform, env, home: homedir() }).find((one) => existsSync(one));
	if (path !== undefined) return path;
	throw new Error(
		'No browser was found for the browser specs: install Google Chrome or Chromium, or set CHROME_PATH to one that is installed.'
	);
}

/** Makes the browser ready before specs open it side by side; why no spec could open one, in a sentence, where there is none. */
export async function missingBrowser(): Promise<string | undefined> {
	try {
		if (isBundled) await unpackBrowser().catch(() => installedBrowser());
		else installedBrowser();
		return undefined;
	} catch (error) {
		return (error as Error).message;
	}
}

/**
 * How the bundled browser is started. Its own options are for a function in a cloud: one process for all would end with the
 * first page that is closed. A new page is forked from one that is loaded (zygote), and drawn without an imitated graphics
 * card: both ask for less than half of the time.
 */
function bundledOptions(args: readonly string[]): string[] {
	return args.filter((argument) => argument !== '--single-process' && argument !== '--no-zygote');
}

/** A browser for the specs: on Linux x64 the one that npm brought, elsewhere one that is installed. */
export async function openBrowser(): Promise<Browser> {
	if (!isBundled) return playwright.launch({ executablePath: installedBrowser() });
	try {
		const { default: bundled } = await import('@sparticuz/chromium');
		bundled.setGraphicsMode = false;
		return await playwright.launch({
			executablePath: await unpackBrowser(),
			args: bundledOptions(bundled.args),
		});
	} catch (error) {
		console.error(error);
		return playwright.launch({ executablePath: installedBrowser() });
	}
}
