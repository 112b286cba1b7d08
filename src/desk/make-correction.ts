import type { Field, MenuItem, Offered, Selected } from './corrections-menu.ts';
import type { NewCorrection, SidecarValue } from './edit-sidecar.ts';
import { placeOfWords } from './place-of-words.ts';
import { numberOf } from './written-number.ts';

/** Kinds of correction that do not say which of several equal words they mean. */
const withoutNth = new Set(['article', 'merge']);

/** The fewest words with which the block begins and that name it: those of its first line, as far as one sees at a glance. */
function placeOfBlock({ block }: Selected, isWhole: boolean) {
	const [[, from, to]] = block.source as [readonly [number, number, number]];
	const length = Math.min(to - from, Array.from(block.text).length, isWhole ? Infinity : 12);
	return placeOfWords(block, 0, length);
}

/** A value that was asked for, as the sidecar has it; undefined where nothing was said. */
function valueOf({ key, kind }: Field, said: string | readonly string[]): SidecarValue | undefined {
	if (typeof said !== 'string') return said.length > 0 ? said : undefined;
	const words = said.trim();
	if (words === '') return undefined;
	if (kind === 'number') return numberOf(words);
	if (key === 'depth') return Number(words);
	return words === 'passage' && key === 'at' ? undefined : words;
}

/** What was answered, by the keys of the fields. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Of a fact that was read, what its editor changed: the rest stays the rule's; what he emptied is said to be nothing. */
function changedOnly(
	kind: string,
	asked: Readonly<Record<string, SidecarValue>>,
	before: Readonly<Record<string, string>>
) {
	const kept = Object.entries(asked).filter(([key, value]) => {
		const isName = kind === 'person' && key === 'name';
		return (
			isName || JSON.stringify(value) !== JSON.stringify(typeof value === 'number' ? Number(before[key]) : before[key])
		);
	});
	const emptied = Object.keys(before).filter((key) => before[key] !== '' && asked[key] === undefined && key !== 'name');
	const { value } = asked;
	const read = before['value'];
	const isMisread = typeof value === 'number' && read !== undefined && value !== Number(read);
	return {
		...(isMisread ? { was: Number(read) } : {}),
		...Object.fromEntries(kept),
		...Object.fromEntries(emptied.map((key) => [key, null])),
	};
}

/**
 * Words that are too many, as a correction says it, for it must leave something: with the character behind them, which alone is
 * right, or the one before them where they end the block.
 */
function besideWords(selected: Selected, said: Answers): { selected: Selected; said: Answers } {
	const characters = Array.from(selected.block.text);
	const [from, to] = selected.from < selected.to ? [selected.from, selected.to] : [0, characters.length];
	const isWord = (one: string) => one.trim() !== '';
	const behind = characters.findIndex((one, at) => at >= to && isWord(one));
	const before = characters.findLastIndex((one, at) => at < from && isWord(one));
	return {
		selected: { ...selected, from: behind < 0 ? Math.max(0, before) : from, to: behind < 0 ? to : behind + 1 },
		said: { ...said, corr: characters[behind < 0 ? before : behind] ?? '' },
	};
}

/**
 * The correction that an item of the menu makes of what was asked. With `before`, what the rules read of a fact, only what
 * differs from it is written. Of a misprint for which nothing is right the words are too many.
 */
export function makeCorrection(
	item: MenuItem,
	given: Selected,
	offered: Offered,
	answered: Answers,
	before?: Readonly<Record<string, string>>
): NewCorrection {
	const isTooMany = item.id === 'emend' && String(answered['corr'] ?? '').trim() === '';
	const { selected, said } = isTooMany ? besideWords(given, answered) : { selected: given, said: answered };
	const isTitle = ['article', 'merge'].includes(item.id);
	const { nth, ...place } =
		item.about === 'words' ? placeOfWords(selected.block, selected.from, selected.to) : placeOfBlock(selected, isTitle);
	const { do: kind, ...fixed } = item.fixed(selected);
	const asked = item.fields(selected, offered).flatMap((field) => {
		const value = valueOf(field, said[field.key] ?? '');
		return value === undefined ? [] : [[field.key, value] as const];
	});
	return {
		do: kind,
		...place,
		...(nth === undefined || withoutNth.has(kind) ? {} : { nth }),
		...fixed,
		...(before ? changedOnly(kind, Object.fromEntries(asked), before) : Object.fromEntries(asked)),
	};
}

/** The fields that must be filled and are not. */
export function missingFields(
	item: Pick<MenuItem, 'fields'>,
	selected: Selected,
	offered: Offered,
	said: Answers
): readonly Field[] {
	return item
		.fields(selected, offered)
		.filter((field) => field.isRequired && valueOf(field, said[field.key] ?? '') === undefined);
}
