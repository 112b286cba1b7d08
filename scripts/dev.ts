/** Serves the site while it is written, and converts again when a source, a sidecar, a catalogue or a lexicon changes. */
import { watch } from 'node:fs';
import { join } from 'node:path';
import { runTool, startTool } from './run-tool.ts';

/** Editors save in several steps; one conversion serves them all. */
const pause = 200;

const content = join(import.meta.dirname, '..', 'content');
await runTool('scripts/convert.ts');
let timer: NodeJS.Timeout | undefined;
watch(content, { recursive: true }, (_event, name) => {
	if (!name || name.startsWith('articles') || name.endsWith('.tmp')) return;
	clearTimeout(timer);
	timer = setTimeout(() => void runTool('scripts/convert.ts'), pause);
});
const server = startTool('astro', 'dev', '--port', '4321');
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
