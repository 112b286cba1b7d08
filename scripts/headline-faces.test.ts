import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { facesOf, readHead } from './headline-faces.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'heads-'));
});
afterAll(() => {
	rmSync(folder, { recursive: true });
});

const rule = '@font-face{src:url(/faces/0123456789abcdef.woff2)}';

/** The faces that are read off a page with this much markup before their rules, and this much after its head. */
function facesBehind(before: number, after: number): string[] {
	const file = join(folder, `${before}-${after}.html`);
	const head = `<head><meta content="${'医'.repeat(before)}"><style>${rule}</style></head>`;
	writeFileSync(file, `<!doctype html><html>${head}<body>${'者'.repeat(after)}</body></html>`);
	return facesOf(readHead(file));
}

test.each([
	[0, 0],
	[0, 100_000],
	[11_000, 0],
	[40_000, 100_000],
	// Their rule, then the end of the head, lie across the end of what is read at once.
	[10_900, 100_000],
	[10_890, 100_000],
])('finds the rules of a head behind %d characters, with %d in its body', (before, after) => {
	expect(facesBehind(before, after)).toEqual(['0123456789abcdef.woff2']);
});

test('reads no text of a page', () => {
	const file = join(folder, 'text.html');
	writeFileSync(file, `<head></head><body>${'者'.repeat(100_000)}${rule}</body>`);
	expect(facesOf(readHead(file))).toEqual([]);
});

test('a page without a head is read to its end', () => {
	const file = join(folder, 'headless.html');
	writeFileSync(file, `${'者'.repeat(100_000)}${rule}`);
	expect(facesOf(readHead(file))).toEqual(['0123456789abcdef.woff2']);
});
