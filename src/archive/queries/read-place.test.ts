import { expect, test } from 'vitest';
import { readPlace } from './read-place.ts';

test('says which part of the place is inferred', () => {
	const place = { province: '辽宁省', city: '沈阳市' };
	expect(readPlace(place, { province: 'stated', city: 'inferred' })).toBe('辽宁省沈阳市（推断）');
	expect(readPlace(place, { province: 'stated', city: 'stated' })).toBe('辽宁省沈阳市');
});

test('gives what is known, and nothing where nothing is', () => {
	expect(readPlace({ province: '辽宁省', city: null }, undefined)).toBe('辽宁省');
	expect(readPlace({ province: null, city: null }, undefined)).toBe('');
});
