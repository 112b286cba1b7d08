import { parseDocument } from 'yaml';
import { slugOfName } from '../model/slug-of-name.ts';
import type { Choice } from './corrections-menu.ts';
import { setForArticle, setTopField } from './edit-sidecar.ts';
import type { Reading } from './reading.ts';
import { change, type Work } from './work.ts';

/** A hospital that an editor names, on a line of the report that is about it. */
export interface NamedHospital {
	name: string;
	line: number;
}

const pathOf = (id: string) => `hospitals/${id}.yaml`;
const nameIn = (record: string): unknown => (parseDocument(record).toJS() as { name?: unknown } | null)?.name;

/** The id of the record of a hospital: its own where there is one, else one that no other hospital has. */
function idOf(name: string, records: Work['records'], known: readonly Choice[]): string {
	const names = new Map<string, unknown>(known);
	for (const [path, text] of Object.entries(records)) {
		names.set(path.replace('hospitals/', '').replace('.yaml', ''), nameIn(text));
	}
	const own = [...names].find(([, one]) => one === name)?.[0];
	if (own !== undefined) return own;
	const slug = slugOfName(name);
	let id = slug;
	for (let count = 2; names.has(id); count += 1) id = `${slug}-${count}`;
	return id;
}

/**
 * The work with a hospital as the subject of a report, and with a record for it where it has none: no rule need have found it.
 * `known` are the records of the archive, id and name.
 */
export function addHospital(
	work: Work,
	{ articles, records: proposed }: Pick<Reading, 'articles' | 'records'>,
	{ name, line }: NamedHospital,
	known: readonly Choice[]
): Work {
	const article = articles.find(({ source: { lines } }) => line >= lines[0] && line <= lines[1]);
	if (!article) return work;
	const { records } = work;
	const id = idOf(name, records, known);
	const isKnown = records[pathOf(id)] !== undefined || known.some(([one]) => one === id);
	// A rule proposes a record only as long as nobody says which hospital it is.
	const found = proposed.find(({ path }) => path === pathOf(id))?.text;
	const record = found ?? `# 编者新建；请补上地点与别称。\n${setTopField('', 'name', name)}`;
	const { headline, isAmbiguous, source } = article;
	const [first, last] = source.lines;
	return change(work, {
		records: isKnown ? records : { ...records, [pathOf(id)]: record },
		sidecar: setForArticle(work.sidecar, { headline, isAmbiguous, lines: [first, last] }, 'hospital', id),
	});
}
