import { expect, test } from 'vitest';
import { divisions, shortPlaceName } from './divisions.ts';
import { shortProvince } from './short-province.ts';

test('shortens every province of the table as the table does', () => {
	const provinces = divisions.filter(({ level }) => level === 'province').map(({ name }) => name);
	expect(provinces).toHaveLength(34);
	expect(provinces.map(shortProvince)).toEqual(provinces.map(shortPlaceName));
});

test('leaves a name that is short as it is', () => {
	expect(shortProvince('内蒙古')).toBe('内蒙古');
});
