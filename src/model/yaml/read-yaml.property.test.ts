import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test, vi } from 'vitest';
import { HospitalSchema } from '../schemas/hospital.ts';
import { ProgrammeCatalogueSchema } from '../schemas/programme.ts';
import { SidecarSchema } from '../schemas/sidecar.ts';
import { SiteSchema } from '../schemas/site.ts';
import { readYaml } from './read-yaml.ts';

vi.setConfig({ testTimeout: 600_000 });

/** The same texts each time, unless the long tests run. */
const settings = (numRuns: number) => (process.env.FULL ? { numRuns: numRuns * 50 } : { numRuns, seed: 20_261_101 });

const root = join(import.meta.dirname, '..', '..', '..');
const text = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');
const sidecar = readdirSync(join(root, 'content', 'sources')).find((name) => name.endsWith('.yaml'))!;
const files: [string, z.ZodType][] = [
	[text('content', 'sources', sidecar), SidecarSchema],
	[text('content', 'hospitals', readdirSync(join(root, 'content', 'hospitals'))[0]!), HospitalSchema],
	[text('content', 'programmes.yaml').split('\n').slice(0, 60).join('\n'), ProgrammeCatalogueSchema],
	[text('src', 'site.yaml'), SiteSchema],
];

/** What hands put where it does not belong. */
const slips = [
	...'{}[]"\':,#&*!|>-%@`?~\\=\t\n 　：，；、“”｛｝－',
	'- ',
	': ',
	' #',
	'\n\n',
	'---\n',
	'\r\n',
	'  ',
	'𠮷',
	'null',
	'{}',
];
const change = fc.record({
	at: fc.double({ min: 0, max: 1, noNaN: true }),
	cut: fc.integer({ min: 0, max: 3 }),
	put: fc.constantFrom('', ...slips),
});

/** Words that only the libraries say. */
const foreign =
	/\b(?:Invalid|invalid|expected|Expected|Unexpected|must|Missing|Unrecognized|received|Too|undefined|Error|object Object|NaN)\b/u;

test('says everything in Chinese, at a place, and takes nothing of which it says that it is wrong', () => {
	fc.assert(
		fc.property(
			fc.constantFrom(...files),
			fc.array(change, { minLength: 1, maxLength: 4 }),
			([whole, schema], changes) => {
				let broken = whole;
				for (const { at, cut, put } of changes) {
					const index = Math.floor(at * broken.length);
					broken = broken.slice(0, index) + put + broken.slice(index + cut);
				}
				const file = new VFile();
				const read = readYaml(broken, file, schema);
				expect(file.messages.some(({ fatal }) => fatal)).toBe(read === undefined);
				const lines = broken.split(/\r\n|\n|\r/u);
				for (const { reason, line, column } of file.messages) {
					expect(reason).toMatch(/\p{Script=Han}{2}/u);
					expect(reason).not.toMatch(foreign);
					expect(reason).not.toContain('\n');
					expect(lines[line! - 1]).toBeDefined();
					expect(column).toBeLessThanOrEqual(Array.from(lines[line! - 1]!).length + 1);
				}
			}
		),
		settings(150)
	);
});

test('reads any text without falling over', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (any) => {
			for (const [, schema] of files) readYaml(any, new VFile(), schema);
		}),
		settings(50)
	);
});
