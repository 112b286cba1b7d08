import { expect, test } from 'vitest';
import { issuesOf } from './issues-of.ts';
import { ThemeCatalogueSchema } from './theme.ts';

const leaf = { slug: 'volunteering', label: '志愿服务', definition: '志愿者做的事。', cues: { 志愿者: 1 } };
const theme = { slug: 'service', label: '服务', definition: '为患者做的事。', leaves: [leaf] };

test('takes a theme with its leaves', () => {
	expect(issuesOf(ThemeCatalogueSchema, [theme])).toEqual([]);
});

test('names what does not fit', () => {
	expect(issuesOf(ThemeCatalogueSchema, [{ ...theme, leaves: [{ ...leaf, cues: { 志愿者: 3 } }] }])).toEqual([
		'0.leaves.0.cues.志愿者: Too big: expected number to be <=2',
	]);
});
