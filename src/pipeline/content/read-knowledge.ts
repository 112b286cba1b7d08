import { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import type { BrokenRecord } from '../lexicon/hospital-names.ts';
import type { HospitalRecord } from '../../model/schemas/hospital.ts';
import { checkRecords } from './check-records.ts';
import { knownContent, tellOfFile } from './content-file.ts';
import { readRecords } from './read-records.ts';
import { readWords, type Words } from './read-words.ts';
import { LexiconSchema } from '../lexicon/lexicon.ts';
import { nearest } from '../../model/yaml/nearest.ts';

/** What the files of a content folder say, and what is to be said of them. */
export interface ContentRead extends Omit<Words, 'files'> {
	/** Without those that are wrong. */
	hospitals: HospitalRecord[];
	broken: BrokenRecord[];
	/** The files that carry messages. */
	files: VFile[];
}

/** Files that nothing reads: their names are probably slips. */
function strayFiles(content: ContentFiles, folder: string): VFile[] {
	const wanted = [...knownContent, ...Object.keys(LexiconSchema.shape).map((name) => `lexicon/${name}.yaml`)];
	return [...content.keys()].flatMap((path) => {
		const isRead = wanted.includes(path) || /^(?:hospitals|sources)\//u.test(path) || path === 'site.yaml';
		if (isRead) return [];
		const missing = wanted.filter((one) => !content.has(one));
		const meant = nearest(
			path,
			missing.map((value) => ({ value }))
		);
		const file = new VFile({ path: `${folder}/${path}` });
		tellOfFile(file, `没有用到这个文件${meant ? `；是不是 ${meant.value}？` : '，请删去或改名'}`, 'file', false);
		return [file];
	});
}

/** Reads lexicon, catalogues and hospital records of a content folder, and checks them one by one and against each other. */
export function readKnowledge(content: ContentFiles, folder = 'content'): ContentRead {
	const { files: wordFiles, ...words } = readWords(content, folder);
	const { records, broken, files: recordFiles } = readRecords(content, folder);
	checkRecords(records, words.lexicon?.hospitals.pronouns ?? []);
	const all = [...wordFiles, ...recordFiles, ...strayFiles(content, folder)];
	return {
		...words,
		hospitals: records.map(({ record }) => record),
		broken,
		files: all.filter(({ messages }) => messages.length > 0),
	};
}
