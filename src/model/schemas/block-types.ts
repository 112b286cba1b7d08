/** The kinds of block a report is made of, in the newsroom's words; apart from the schemas, whose validator no page needs. */
export const blockTypes = [
	'sectionLabel',
	'kicker',
	'headline',
	'deck',
	'byline',
	'dateline',
	'editorsNote',
	'crosshead',
	'paragraph',
	'listItem',
	'caption',
	'credit',
	'furniture',
] as const;

export type BlockType = (typeof blockTypes)[number];
