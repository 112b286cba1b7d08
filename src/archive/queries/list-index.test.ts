import { expect, test } from 'vitest';
import { readListed, type ListedEntry } from './list-index.ts';
import { matchesFilter } from '../../components/matches-filter.ts';
import { createFold } from '../../search/fold.ts';

const names = ['province', 'year'];
const entry: ListedEntry = [
	'/articles/a/',
	'护理之光　照亮病房',
	'宜昌市第二人民医院　2021年',
	'——夜班纪事',
	'湖北省',
	'2021',
];

test('finds an entry by words of its name and its line, and by its values', () => {
	const row = readListed(entry, names);
	expect(matchesFilter(row, { q: '照亮 宜昌 夜班', province: '湖北省', year: '' })).toBe(true);
	expect(matchesFilter(row, { q: '照亮', year: '2020' })).toBe(false);
	expect(matchesFilter(row, { q: '湖北' })).toBe(false);
});

test('finds an entry in the characters that its report does not print', () => {
	const fold = createFold('護护醫医');
	const row = readListed(['/articles/b/', '護理之光', '第二人民醫院', ''], []);
	expect(matchesFilter(row, { q: '护理 医院' }, fold)).toBe(true);
	expect(matchesFilter(readListed(entry, names), { q: '護理 醫院' }, fold)).toBe(true);
});
