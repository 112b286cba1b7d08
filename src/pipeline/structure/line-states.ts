/**
 * What a line of a page can be, and which may follow which.
 *
 * A page is read as one sequence of lines. A state is a label and the zone of its article in which the line stands: above the
 * headline, in the head below it, or in the text. An article begins where the zone goes back from the text.
 */

/** Labels of lines; `…+` goes on with the block of its kind that began before it. */
export const lineLabels = [
	'sectionLabel',
	'kicker',
	'headline',
	'headline+',
	'deck',
	'deck+',
	'byline',
	'dateline',
	'editorsNote',
	'editorsNote+',
	'crosshead',
	'crosshead+',
	'paragraph',
	'paragraph+',
	'listItem',
	'listItem+',
	'caption',
	'caption+',
	'credit',
	'furniture',
] as const;
export type LineLabel = (typeof lineLabels)[number];

/** Where in its article a line stands. */
export const zones = ['above', 'head', 'text'] as const;
export type Zone = (typeof zones)[number];

/** A state of the sequence. */
export interface LineState {
	label: LineLabel;
	zone: Zone;
	/** A paragraph with which an article without a headline begins. */
	isStart: boolean;
}

const labelsOf: Readonly<Record<Zone, readonly LineLabel[]>> = {
	above: [
		'sectionLabel',
		'kicker',
		'deck',
		'byline',
		'dateline',
		'editorsNote',
		'editorsNote+',
		'caption',
		'credit',
		'furniture',
	],
	head: [
		'headline',
		'headline+',
		'kicker',
		'sectionLabel',
		'deck',
		'deck+',
		'byline',
		'dateline',
		'editorsNote',
		'editorsNote+',
		'caption',
		'caption+',
		'credit',
		'furniture',
	],
	text: [
		'paragraph',
		'paragraph+',
		'listItem',
		'listItem+',
		'crosshead',
		'crosshead+',
		'caption',
		'caption+',
		'credit',
		'byline',
		'dateline',
		'editorsNote',
		'editorsNote+',
		'kicker',
		'sectionLabel',
		'furniture',
	],
};

/** All states, in a fixed order: the weights of transitions refer to it. */
export const lineStates: readonly LineState[] = [
	...zones.flatMap((zone) => labelsOf[zone].map((label): LineState => ({ label, zone, isStart: false }))),
	{ label: 'paragraph', zone: 'text', isStart: true },
];

/** The name of a state in files of weights: `paragraph/text`. */
export const stateName = ({ label, zone, isStart }: LineState): string => `${label}/${isStart ? 'start' : zone}`;

/** Whether an article begins in this state when the text of another has gone before. */
const begins = ({ label, zone, isStart }: LineState): boolean => zone === 'above' || label === 'headline' || isStart;

/** Whether the first line of a page may be in a state. */
export function canOpen(state: LineState): boolean {
	return begins(state) && !state.label.endsWith('+');
}

/** What a continuation must directly follow; the others may run around what stands between. */
const directly: readonly LineLabel[] = ['headline+', 'deck+', 'crosshead+', 'caption+'];

/** Whether one state may follow another. */
export function canFollow(before: LineState, state: LineState): boolean {
	const { label } = state;
	if (directly.includes(label)) {
		const head = label.slice(0, -1);
		return before.zone === state.zone && (before.label === head || before.label === label);
	}
	if (label === 'editorsNote+' && before.zone !== state.zone) return false;
	// An article has one section label: a line below it is something else.
	if (label === 'sectionLabel' && before.label === label && before.zone === state.zone) return false;
	if (before.zone === 'above') return state.zone === 'above' || label === 'headline' || state.isStart;
	if (before.zone === 'head')
		return (state.zone === 'head' && label !== 'headline') || (state.zone === 'text' && !state.isStart);
	return state.zone === 'text' || begins(state);
}

/** Whether a state begins an article after a line of another state. */
export function beginsArticle(before: LineState | undefined, state: LineState): boolean {
	if (!before) return true;
	return before.zone === 'text' ? state.zone === 'above' || state.label === 'headline' || state.isStart : false;
}
