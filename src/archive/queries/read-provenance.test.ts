import { expect, test } from 'vitest';
import { citedPage, countReviewed, provenanceLines, readChecked, readOrigin, readPage } from './read-provenance.ts';

test.each([
	['4', '4', '第4版'],
	['第4版', '4', '第4版'],
	['第四版', '4', '第4版'],
	['十二版', '12', '第12版'],
	['A04版', 'A04', '第A04版'],
	['4—5', '4—5', '第4—5版'],
	['头版', '头版', '头版'],
	['卫健特刊', '卫健特刊', '卫健特刊'],
])('reads the page %s', (page, cited, read) => {
	expect([citedPage(page), readPage(page)]).toEqual([cited, read]);
});

const nothing = { newspaper: null, date: null, page: null, obtained: null, rights: null };

test('says what an editor knows of where a report comes from', () => {
	const provenance = {
		newspaper: '随州日报',
		date: '2021-07-01',
		page: '4',
		obtained: '报社数字报',
		rights: '随州日报社',
	};
	expect(provenanceLines({ provenance, reviewed: { by: '张三', on: '2026-11-24' } })).toEqual([
		{ term: '报名', text: '随州日报（编者所记）' },
		{ term: '刊期', text: '2021年7月1日（编者所记）' },
		{ term: '版次', text: '第4版' },
		{ term: '取得', text: '报社数字报' },
		{ term: '权利', text: '随州日报社' },
		{ term: '核对', text: '张三，2026年11月24日，对照原件读过' },
	]);
});

test('says only that nobody has read it, where nothing is known', () => {
	const unread = [{ term: '核对', text: '尚无人对照原件核对' }];
	expect(provenanceLines({ provenance: null, reviewed: null })).toEqual(unread);
	expect(provenanceLines({ provenance: nothing, reviewed: null })).toEqual(unread);
});

test('counts the reports that somebody has read', () => {
	const [unread, read] = [{ reviewed: null }, { reviewed: { by: '张三', on: '2026-11-24' } }];
	expect(countReviewed([unread, read])).toBe(1);
	expect([[], [unread], [unread, read]].map(readChecked)).toEqual([
		'',
		'都还没有人对照原件核对过。',
		'1篇已有人对照原件核对。',
	]);
});

test('says where the text comes from', () => {
	expect(readOrigin({ provenance: null })).toBe('文字据本馆所存原件');
	expect(readOrigin({ provenance: { ...nothing, obtained: '报社数字报' } })).toBe('文字来源：报社数字报');
	const read = `网页“a.html”里的文字（原件的 SHA-256：${'0a'.repeat(32)}）`;
	expect(readOrigin({ provenance: { ...nothing, obtained: read } })).toBe('文字来源：网页“a.html”里的文字');
});
