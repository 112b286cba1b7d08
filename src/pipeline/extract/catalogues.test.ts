import { expect, test } from 'vitest';
import { IndicatorEntrySchema } from '../../model/schemas/indicator.ts';
import { ProgrammeEntrySchema } from '../../model/schemas/programme.ts';
import { LeafThemeSchema } from '../../model/schemas/theme.ts';
import { testContent } from '../test-content.ts';
import { readCatalogues } from './facts.ts';

const { indicators, programmes, themes } = readCatalogues(testContent);

test.each([
	['indicators', indicators.map(({ id }) => id)],
	['programmes', programmes.map(({ id }) => id)],
	['themes', themes.flatMap(({ slug, leaves }) => [slug, ...leaves.map((leaf) => leaf.slug)])],
])('the ids of %s are unique', (_, ids) => {
	expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('no wording names two programmes', () => {
	const words = programmes.flatMap(({ label, variants }) => [label, ...variants]);
	expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('no synonym names two indicators', () => {
	const words = indicators.flatMap(({ label, synonyms }) => [label, ...synonyms]);
	expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
});

test('has ten top themes with forty leaves', () => {
	expect(themes).toHaveLength(10);
	expect(themes.flatMap(({ leaves }) => leaves)).toHaveLength(40);
});

test('an indicator needs a group that the site shows', () => {
	const entry = { id: 'beds', label: '床位', group: 'staff', unit: '张', direction: null, definition: '床位数。' };
	expect(IndicatorEntrySchema.safeParse(entry).success).toBe(true);
	const issue = IndicatorEntrySchema.safeParse({ ...entry, group: 'misc' }).error?.issues[0];
	expect(issue?.path).toEqual(['group']);
});

test('a programme needs an id in lower case', () => {
	const entry = { id: 'drg', label: 'DRG', group: 'management', definition: '分组。' };
	expect(ProgrammeEntrySchema.safeParse(entry).success).toBe(true);
	expect(ProgrammeEntrySchema.safeParse({ ...entry, id: 'DRG' }).error?.issues[0]?.path).toEqual(['id']);
});

test('a cue of a theme weighs two at most', () => {
	const leaf = { slug: 'nursing', label: '护理', definition: '护理。', cues: { 护理: 0.3 } };
	expect(LeafThemeSchema.safeParse(leaf).success).toBe(true);
	expect(LeafThemeSchema.safeParse({ ...leaf, cues: { 护理: 3 } }).error?.issues[0]?.path).toEqual(['cues', '护理']);
});
