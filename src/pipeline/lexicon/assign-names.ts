import type { Byline } from '../../model/schemas/article.ts';
import type { Lead } from './byline-names.ts';
import type { BylinePart } from './byline-parts.ts';

/** A byline that was read, and what of the text it did not account for. */
export interface ReadByline {
	bylines: Byline[];
	/** Words that are neither role, office nor name. */
	rest: string;
}

/** Who gave the pictures, in the place of a name: 图/院方提供. */
const provided = /提供|供图/u;

/** Names with what was found to say of them. */
interface Group {
	role: string | null;
	org: string | null;
	names: string[];
	/** Whether a word for a person (记者), and not only for what was done, says the role. */
	isPerson: boolean;
}

/** Whether in 王松 文 李明 图 each deed belongs to the names before it: the row ends with a deed. */
function rowEndsWithDeed(parts: readonly BylinePart[], from: number): boolean {
	let last = from;
	for (let index = from + 1; index < parts.length; index += 1) {
		const part = parts[index]!;
		const follows =
			part.kind === 'words' ? parts[last]!.kind === 'deed' : part.kind === 'deed' && part.side !== 'before';
		if (!follows || part.kind === parts[last]!.kind) break;
		last = index;
	}
	return parts[last]!.kind === 'deed';
}

/** Whether a deed is said of the names before it. */
function isOfNamesBefore(parts: readonly BylinePart[], index: number): boolean {
	const part = parts[index]!;
	if (part.kind !== 'deed' || part.side === 'before' || parts[index - 1]?.kind !== 'words') return false;
	return part.side === 'behind' || parts[index + 1]?.kind !== 'words' || rowEndsWithDeed(parts, index);
}

/**
 * Gives names their roles: `role names` any number of times, `deed：names`, `names/deed`.
 *
 * A word for a person outweighs what was done (文/记者 王松 is a reporter); a role without names shares those of the next
 * (本报记者 摄影记者 王松). `isLoose` is for words that are known to be a byline.
 */
export function assignNames(
	parts: readonly BylinePart[],
	readNames: (words: string, lead: Lead) => string[] | undefined,
	isLoose = false
): ReadByline {
	const groups: Group[] = [];
	let rest = '';
	let governing: Omit<Group, 'names'> | 'staff' | null = null;
	let waiting: Omit<Group, 'names'>[] = [];
	for (const [index, part] of parts.entries()) {
		if (part.kind === 'staff') governing = 'staff';
		else if (part.kind === 'role') {
			// The editor of a paper is one of its authors beside a reporter; otherwise he is its staff.
			if (part.role.endsWith('编辑') && !groups.some(({ isPerson }) => isPerson)) governing = 'staff';
			else {
				if (governing !== null && governing !== 'staff' && governing.isPerson && parts[index - 1]?.kind === 'role')
					waiting.push(governing);
				governing = { role: part.role, org: part.org, isPerson: true };
			}
		} else if (part.kind === 'deed') {
			if (isOfNamesBefore(parts, index)) {
				const group = groups.at(-1);
				if (group !== undefined) group.role ??= part.role;
				governing = null;
			} else if (parts[index + 1]?.kind === 'words') governing = { role: part.role, org: null, isPerson: false };
		} else {
			if (governing === 'staff') continue;
			const lead: Lead =
				governing === null
					? 'nothing'
					: part.isAtOnce
						? 'at once'
						: leadOf(parts[index - 1], isLoose || governing.isPerson);
			const names = readNames(part.text, lead);
			const isOfDeed = governing !== null && !governing.isPerson;
			if (names === undefined) rest += isOfDeed && (isLoose || provided.test(part.text)) ? '' : part.text;
			else {
				groups.push(...waiting.map((role) => ({ ...role, names })));
				groups.push({ ...(governing ?? { role: null, org: null, isPerson: false }), names });
			}
			waiting = [];
		}
	}
	const [last, before] = [parts.at(-1), groups.at(-1)];
	// 王松 本报记者: the role behind.
	if (last?.kind === 'role' && before?.role === null && groups.length === 1) {
		if (isLoose) Object.assign(before, { role: last.role, org: last.org });
		else rest += last.role;
	}
	const bylines = groups
		.filter(({ names }) => names.length > 0)
		.map(({ role, org, names }): Byline => ({ role, org, names }));
	return { bylines, rest };
}

/** A bare word for a deed may be the start of a title (整理 病历), so that its names need a surname. */
function leadOf(before: BylinePart | undefined, isSure: boolean): Lead {
	return isSure || (before?.kind === 'deed' && before.side === 'before') ? 'apart' : 'nothing';
}
