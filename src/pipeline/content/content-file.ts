import { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import { nearest } from '../../model/yaml/nearest.ts';

/** Says something of a file as a whole. */
export function tellOfFile(file: VFile, reason: string, ruleId: string, isFatal = true): void {
	file.message(reason, { place: { line: 1, column: 1 }, source: 'content', ruleId }).fatal = isFatal;
}

/**
 * The text of a file of the content folder, with a file for its messages; where there is none, the message says which file
 * was probably meant for it: one beside it that is not `wanted` under its own name.
 */
export function openContent(
	content: ContentFiles,
	path: string,
	folder: string,
	wanted: ReadonlySet<string> = knownContent
): { file: VFile; text?: string } {
	const file = new VFile({ path: `${folder}/${path}` });
	const text = content.get(path);
	if (text !== undefined) return { file, text };
	const place = path.slice(0, path.lastIndexOf('/') + 1);
	const beside = [...content.keys()].filter(
		(one) => one.startsWith(place) && !one.slice(place.length).includes('/') && !wanted.has(one)
	);
	const meant = nearest(
		path.replace(/\.yaml$/u, ''),
		beside.map((value) => ({ value, names: [value.replace(/\.[a-z]+$/iu, '')] }))
	);
	tellOfFile(
		file,
		`缺这个文件${meant ? `；是不是把 ${folder}/${meant.value} 改成这个名字？` : '，转换离不开它'}`,
		'file'
	);
	return { file };
}

/** The files of a content folder that are no list of like files. */
export const knownContent: ReadonlySet<string> = new Set([
	'themes.yaml',
	'indicators.yaml',
	'programmes.yaml',
	'readers-words.yaml',
	'addresses.yaml',
	'models/lines.json',
]);
