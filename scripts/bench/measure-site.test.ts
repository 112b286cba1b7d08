import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { measureSite } from './measure-site.ts';

test('counts files and bytes, and names the largest page', () => {
	const site = mkdtempSync(join(tmpdir(), 'site-'));
	mkdirSync(join(site, 'honours'));
	writeFileSync(join(site, 'index.html'), 'x'.repeat(2000));
	writeFileSync(join(site, 'honours', 'index.html'), 'x'.repeat(251_000));
	writeFileSync(join(site, 'list.json'), 'x'.repeat(900_000));
	expect(measureSite(site)).toEqual({
		files: 3,
		pages: 2,
		megabytes: 1.2,
		largest: { page: 'honours/index.html', kilobytes: 251 },
		tooLarge: 1,
	});
	rmSync(site, { recursive: true });
});
