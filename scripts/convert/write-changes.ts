import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from '../write-file.ts';
import type { Changes } from './plan-changes.ts';

/** Brings a content folder to what a conversion found: each file whole, new ones before old ones go. */
export function writeChanges(content: string, { write, remove }: Changes): void {
	for (const [path, text] of write) writeFile(join(content, path), text);
	for (const path of remove) rmSync(join(content, path));
}
