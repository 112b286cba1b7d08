import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeField, writeReviewed } from './write-field.ts';

const article = { headline: '群众看病更方便', lines: [3, 9] as const, isAmbiguous: false };

test.each([
	['2021-07-01', '2021-07-01'],
	['2021年7月1日', '2021-07-01'],
	['某个夏天', '某个夏天'],
])('a date is written as EDTF where it is one: %s', (written, date) => {
	const ofArticle = writeField('', { key: 'date', article }, ` ${written} `);
	expect(parse(ofArticle)).toEqual({ articles: [{ headline: article.headline, date }] });
	const ofPage = writeField('', { key: 'date', article: undefined }, written);
	expect(parse(ofPage)).toEqual({ provenance: { date } });
});

test('an emptied field of an article is said to be nothing, one of the page is taken away', () => {
	expect(writeField('', { key: 'hospital', article }, ' ')).toContain('hospital: null');
	expect(writeField('provenance:\n  page: "3"\n', { key: 'page', article: undefined }, '')).not.toContain('page');
});

test('who read it and when is written together', () => {
	const written = writeReviewed('# 照原件\n', '程可', '2026-11-30');
	expect(written).toMatch(/^# 照原件\n/u);
	expect(parse(written)).toEqual({ reviewed: { by: '程可', on: '2026-11-30' } });
});
