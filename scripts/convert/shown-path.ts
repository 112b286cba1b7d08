import { relative, resolve, sep } from 'node:path';

/** A path as it is shown on the screen: from where the command runs, if it lies there; with the same strokes everywhere. */
export function shownPath(path: string): string {
	const inside = relative(process.cwd(), path);
	return (inside.startsWith('..') ? resolve(path) : inside).split(sep).join('/');
}
