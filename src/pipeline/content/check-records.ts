import type { VFile } from 'vfile';
import { isContextual } from '../lexicon/hospital-abbreviations.ts';
import { withoutHigherPlaces } from '../lexicon/hospital-names.ts';
import { doubtPlaces } from './check-places.ts';
import type { PlacedRecord } from './read-records.ts';

type Path = readonly PropertyKey[];

/** A name of a record, and where it stands. */
interface Name {
	text: string;
	path: Path;
	owner: PlacedRecord;
	what: 'name' | 'alias' | 'former name';
}

const called = { name: '全名', alias: '别称', 'former name': '曾用名' } as const;

function namesOf(owner: PlacedRecord): Name[] {
	const { name, aliases, formerNames } = owner.record;
	return [
		{ text: name, path: ['name'], owner, what: 'name' },
		...aliases.map((text, index): Name => ({ text, path: ['aliases', index], owner, what: 'alias' })),
		...formerNames.map((text, index): Name => ({ text, path: ['formerNames', index], owner, what: 'former name' })),
	];
}

function say({ file, placed }: PlacedRecord, path: Path, reason: string, ruleId: string, isFatal: boolean): void {
	file.message(reason, { place: placed.placeAt(path), source: 'content', ruleId }).fatal = isFatal;
}

/** Where the other record stands. */
const place = ({ file, placed }: PlacedRecord, path: Path) => `${file.path} 第${placed.placeAt(path).line}行`;

/** Tells of names that one record writes twice, and of words that are no names. */
function checkOwnNames(owner: PlacedRecord, pronouns: ReadonlySet<string>): void {
	const first = new Map<string, Name>();
	for (const name of namesOf(owner)) {
		const other = first.get(name.text);
		if (other) {
			const { line } = owner.placed.placeAt(other.path);
			say(
				owner,
				name.path,
				`“${name.text}”在第${line}行已经写了（${called[other.what]}），请删去一处`,
				'repeated',
				false
			);
		} else first.set(name.text, name);
		if (pronouns.has(name.text))
			say(owner, name.path, `“${name.text}”是泛称，不是一家医院的名称，请删去`, 'pronoun', name.what === 'name');
	}
}

/** Tells of names that two records have: an error where one of them is a full name, for then no report tells which is meant. */
function checkSharedNames(records: readonly PlacedRecord[]): void {
	const byText = new Map<string, Name[]>();
	for (const name of records.flatMap(namesOf)) byText.set(name.text, [...(byText.get(name.text) ?? []), name]);
	for (const names of byText.values()) {
		for (const name of names) {
			const other = names.find((one) => one.owner !== name.owner && (one.what === 'name' || name.what !== 'name'));
			if (!other) continue;
			// 市中心医院 holds only in reports of its city.
			if (name.what !== 'name' && other.what !== 'name' && isContextual(name.text)) continue;
			const isFull = other.what === 'name';
			const advice =
				name.what === 'name'
					? '若是同一家医院，请并成一份档案'
					: isFull
						? '请删去这个别称，或并成一份档案'
						: '报道里分不出是哪一家，请删去一处';
			const where = place(other.owner, other.path);
			say(
				name.owner,
				name.path,
				`“${name.text}”也是 ${where}的${called[other.what]}：${advice}`,
				'shared-name',
				isFull
			);
		}
	}
}

/** Tells of records that are probably of one hospital: their full names differ only in the places before them. */
function checkTwins(records: readonly PlacedRecord[]): void {
	const byCore = new Map<string, PlacedRecord[]>();
	for (const one of records) {
		const core = withoutHigherPlaces(one.record.name);
		byCore.set(core, [...(byCore.get(core) ?? []), one]);
	}
	for (const same of byCore.values()) {
		for (const one of same) {
			const twin = same.find((other) => other !== one && other.record.name !== one.record.name);
			if (!twin) continue;
			const reason = `“${one.record.name}”与 ${place(twin, ['name'])}的“${twin.record.name}”像是同一家医院：若是，请并成一份档案`;
			say(one, ['name'], reason, 'twin', false);
		}
	}
}

/** Checks hospital records against the table of divisions and against each other; their files carry the messages. */
export function checkRecords(records: readonly PlacedRecord[], pronouns: readonly string[]): VFile[] {
	const known = new Set(pronouns);
	for (const one of records) {
		for (const { field, reason } of doubtPlaces(one.record)) say(one, [field], reason, 'place', false);
		checkOwnNames(one, known);
	}
	checkSharedNames(records);
	checkTwins(records);
	return records.map(({ file }) => file);
}
