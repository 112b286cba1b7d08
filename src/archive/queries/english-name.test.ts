import { expect, test } from 'vitest';
import { englishName } from './english-name.ts';

test.each([
	['average-length-of-stay', 'Average length of stay'],
	['operations-drg', 'Operations DRG'],
	['mdt', 'MDT'],
	['six-s', 'Six S'],
	['double-check-323', 'Double check 323'],
	['members-into-party-school', 'Members into party school'],
])('names %s', (id, name) => {
	expect(englishName({ id })).toBe(name);
});

test('takes the name that the catalogue gives', () => {
	expect(englishName({ id: 'grade-a-records', english: 'Share of grade A medical records' })).toBe(
		'Share of grade A medical records'
	);
});
