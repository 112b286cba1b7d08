import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';

test('a program whose output nobody reads any more ends without a word', async () => {
	const folder = mkdtempSync(join(tmpdir(), 'closed-pipe-'));
	try {
		const script = join(folder, 'print.mjs');
		writeFileSync(script, `setInterval(() => console.log('一行'), 1);`);
		const preload = pathToFileURL(join(import.meta.dirname, 'closed-pipe.mjs')).href;
		const program = spawn(process.execPath, ['--import', preload, script], { stdio: ['ignore', 'pipe', 'pipe'] });
		const said = text(program.stderr);
		await once(program.stdout, 'data');
		program.stdout.destroy();
		expect(await once(program, 'exit')).toEqual([141, null]);
		expect(await said).toBe('');
	} finally {
		rmSync(folder, { recursive: true });
	}
});
