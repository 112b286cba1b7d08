import { expect, test } from 'vitest';
import { readAddress, writeAddress } from './address.ts';

test('reads and writes what is chosen', () => {
	const address = readAddress('?q=支部建在科室&year=2021,2020&hospital=a&hospital=b&sort=date');
	expect(address).toMatchObject({ text: '支部建在科室', sort: 'date' });
	expect(address.selection).toMatchObject({ year: ['2021', '2020'], hospital: ['a', 'b'], theme: [] });
	expect(readAddress(writeAddress(address))).toEqual(address);
});

test('writes nothing that is the default', () => {
	expect(writeAddress(readAddress(''))).toBe('');
	expect(decodeURIComponent(writeAddress(readAddress('?q=党建&sort=relevance')))).toBe('?q=党建');
});
