/** Unpacks the browser once, before the browser specs, or says once that there is none for them. */
import { missingBrowser } from './browser.ts';

const sentence = await missingBrowser();
if (sentence !== undefined) {
	console.error(sentence);
	process.exitCode = 1;
}
