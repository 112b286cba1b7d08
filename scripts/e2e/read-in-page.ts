import { readFormat } from '../../src/formats/index.ts';

/** What this module, bundled, does in a page: fetches files and reads each as the lines of a source. */
export async function readListed(names: readonly string[]): Promise<unknown[]> {
	const readings: unknown[] = [];
	for (const name of names) {
		const bytes = new Uint8Array(await (await fetch(`/${name}`)).arrayBuffer());
		readings.push((await readFormat(bytes, name, { cmaps: new URL('/cmaps/', location.href).href })) ?? 'plain text');
	}
	return readings;
}
