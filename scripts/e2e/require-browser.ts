/** Says once, before the browser specs, that there is no browser for them. */
import { missingBrowser } from './browser.ts';

const sentence = missingBrowser();
if (sentence !== undefined) {
	console.error(sentence);
	process.exitCode = 1;
}
