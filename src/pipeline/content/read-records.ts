import { matchesIn } from '../../model/matches-in.ts';
import type { VFile } from 'vfile';
import type { ContentFiles } from '../../model/content-files.ts';
import { HospitalSchema } from '../../model/schemas/hospital.ts';
import { proposeId } from '../../model/yaml/explain-issue.ts';
import { readYaml, type PlacedYaml } from '../../model/yaml/read-yaml.ts';
import type { BrokenRecord } from '../lexicon/hospital-names.ts';
import type { Hospital, HospitalRecord } from '../../model/schemas/hospital.ts';
import { openContent, tellOfFile } from './content-file.ts';

/** A record with the places of what stands in it. */
export interface PlacedRecord {
	record: HospitalRecord;
	placed: PlacedYaml<Hospital>;
	file: VFile;
}

const rightName = /^[a-z0-9]+(?:-[a-z0-9]+)*\.yaml$/u;

/** Names of institutions in a text that cannot be read as a record. */
function namesIn(text: string): string[] {
	return matchesIn(/\p{Script=Han}{2,}(?:院|中心|所|站)/gu, text).map(([name]) => name);
}

/** What is wrong with the name of a record's file; undefined where nothing is. */
function nameFault(name: string, taken: ContentFiles): string | undefined {
	if (rightName.test(name)) return undefined;
	const stem = name.replace(/\.(?:ya?ml|txt|json)(?:\.txt)?$/iu, '');
	const proposal = `${proposeId(stem) || 'hospital'}.yaml`;
	const isTaken = taken.has(`hospitals/${proposal}`) && proposal !== name;
	return `医院档案的文件名只能用小写字母、数字和连字符，以 .yaml 结尾：请改名为 ${proposal}${
		isTaken ? `；那个名字已经有了，若是同一家医院，请并成一份` : ''
	}`;
}

/**
 * Reads the hospital records of a content folder.
 *
 * One that is wrong is left out: its file carries the messages, and `broken` says whose reports are to keep what they have.
 */
export function readRecords(
	content: ContentFiles,
	folder = 'content'
): { records: PlacedRecord[]; broken: BrokenRecord[]; files: VFile[] } {
	const records: PlacedRecord[] = [];
	const broken: BrokenRecord[] = [];
	const files: VFile[] = [];
	for (const path of content.keys()) {
		const [, name] = /^hospitals\/([^/]+)$/u.exec(path) ?? [];
		if (name === undefined) continue;
		const { file, text = '' } = openContent(content, path, folder);
		files.push(file);
		const id = name.replace(/\.yaml$/u, '');
		const fault = nameFault(name, content);
		if (fault !== undefined) tellOfFile(file, fault, 'file-name');
		const placed = readYaml(text, file, HospitalSchema);
		if (placed && fault === undefined) records.push({ record: { id, ...placed.value }, placed, file });
		else broken.push({ id, path: `${folder}/${path}`, names: namesIn(text) });
	}
	return { records, broken, files };
}
