import { join, relative } from 'node:path';
import { reporter } from 'vfile-reporter';
import type { Conversion } from '../../src/pipeline/index.ts';
import { filesOf } from './convert-sources.ts';
import type { Changes } from './plan-changes.ts';

/** What was noted about sources and sidecars, with file:line:column; empty where there is nothing to say. */
export function reportMessages(conversions: readonly Conversion[]): string {
	const report = reporter(conversions.flatMap(filesOf));
	return report ? `${report}\n` : '';
}

/** Names the files that are not what their sources give; empty where all are. */
export function reportDifferences(content: string, { write, remove }: Changes): string {
	const names = [...write.keys(), ...remove].map((path) => `  ${relative(process.cwd(), join(content, path))}\n`);
	return names.length === 0 ? '' : `以下文件与原件不一致，请运行 npm run convert：\n${names.join('')}`;
}
