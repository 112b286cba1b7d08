import { parseDocument } from 'yaml';
import { slugOfName } from '../model/slug-of-name.ts';
import type { Choice } from './corrections-menu.ts';
import { setForArticle, setTopField } from './edit-sidecar.ts';
import { recordsOf, type NewRecord } from './pack.ts';
import type { ReadArticle } from './reading.ts';
import type { Step, Work } from './work.ts';

/** A hospital that an editor names, on a line of the report that is about it. */
export interface NamedHospital {
	name: string;
	line: number;
}

/** What was read of a page, as far as it tells which report is meant and which records are proposed. */
export interface ReadReports {
	articles: readonly Pick<ReadArticle, 'headline' | 'isAmbiguous' | 'source'>[];
	records: readonly NewRecord[];
}

const pathOf = (id: string) => `hospitals/${id}.yaml`;
const idAt = (path: string) => path.replace('hospitals/', '').replace('.yaml', '');

/** What the hospital of a record is called, by its id: its name, then its other ones. */
function namesIn({ path, text }: NewRecord): Choice[] {
	const record = parseDocument(text).toJS() as { name?: unknown; formerNames?: unknown; aliases?: unknown } | null;
	return [record?.name, record?.formerNames, record?.aliases]
		.flat()
		.flatMap((name) => (typeof name === 'string' ? [[idAt(path), name]] : []));
}

/** The id of the record that has a name: as its own, else as the alias of no other; one that no hospital has where there is none. */
function idOf(name: string, records: readonly NewRecord[], known: readonly Choice[]): string {
	const names = [...known, ...records.flatMap(namesIn)];
	const own = new Map(names.toReversed());
	const called = [...new Set(names.flatMap(([id, one]) => (one === name ? [id] : [])))];
	const found = called.find((id) => own.get(id) === name) ?? (called.length === 1 ? called[0] : undefined);
	if (found !== undefined) return found;
	const taken = new Set([...known.map(([id]) => id), ...records.map(({ path }) => idAt(path))]);
	const slug = slugOfName(name);
	let id = slug;
	for (let count = 2; taken.has(id); count += 1) id = `${slug}-${count}`;
	return id;
}

/**
 * What changes of a work with a hospital as the subject of a report, and with a record for it where it has none: no rule need
 * have found it. `known` are the names of the hospitals of the archive, each with its id, the full name of each before its other
 * ones.
 */
export function addHospital(
	{ records, sidecar }: Pick<Work, 'records' | 'sidecar'>,
	{ articles, records: proposed }: ReadReports,
	{ name, line }: NamedHospital,
	known: readonly Choice[]
): Pick<Step, 'records' | 'sidecar'> {
	const article = articles.find(({ source: { lines } }) => line >= lines[0] && line <= lines[1]);
	if (!article) return { records, sidecar };
	const id = idOf(name, recordsOf({ records }, proposed), known);
	const isKnown = records[pathOf(id)] !== undefined || known.some(([one]) => one === id);
	// A rule proposes a record only as long as nobody says which hospital it is.
	const found = proposed.find(({ path }) => path === pathOf(id))?.text;
	const record = found ?? `# 编者新建；请补上地点与别称。\n${setTopField('', 'name', name)}`;
	const { headline, isAmbiguous, source } = article;
	const [first, last] = source.lines;
	return {
		records: isKnown ? records : { ...records, [pathOf(id)]: record },
		sidecar: setForArticle(sidecar, { headline, isAmbiguous, lines: [first, last] }, 'hospital', id),
	};
}
