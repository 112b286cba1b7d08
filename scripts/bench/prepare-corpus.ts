import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeCorpus } from './write-corpus.ts';

const root = join(import.meta.dirname, '..', '..');

/** A content folder of so many generated reports, converted: made once, and taken as it is the next time. */
export async function prepareCorpus(reports: number): Promise<string> {
	const content = join(root, '.cache', 'bench', 'sites', `content-${reports}`);
	if (existsSync(join(content, 'articles'))) return content;
	writeCorpus(content, reports);
	const child = spawn(process.execPath, [join(root, 'scripts', 'convert.ts')], {
		cwd: root,
		stdio: ['ignore', 'ignore', 'inherit'],
		env: { ...process.env, XINGLIN_CONTENT: content },
	});
	const [status] = (await once(child, 'exit')) as [number | null];
	if (status !== 0) throw new Error(`scripts/convert.ts ended with ${String(status)} on ${content}.`);
	return content;
}
