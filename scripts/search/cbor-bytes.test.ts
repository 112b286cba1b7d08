import { expect, test } from 'vitest';
import { CborBytes } from './cbor-bytes.ts';

const write = (make: (bytes: CborBytes) => void): string => {
	const bytes = new CborBytes();
	make(bytes);
	return Buffer.from(bytes.bytes).toString('hex');
};

// Examples of RFC 8949, appendix A.
test.each([
	[0, '00'],
	[10, '0a'],
	[23, '17'],
	[24, '1818'],
	[25, '1819'],
	[100, '1864'],
	[1000, '1903e8'],
	[1_000_000, '1a000f4240'],
])('writes the number %d', (number, hex) => {
	expect(
		write((bytes) => {
			bytes.number(number);
		})
	).toBe(hex);
});

test('writes texts by their bytes', () => {
	for (const [text, hex] of [
		['', '60'],
		['IETF', '6449455446'],
		['ü', '62c3bc'],
		['水', '63e6b0b4'],
		['𐅑', '64f0908591'],
	] as const)
		expect(
			write((bytes) => {
				bytes.text(text);
			})
		).toBe(hex);
});

test('an array says how long it is, and what it holds follows', () => {
	expect(
		write((bytes) => {
			bytes.array(2);
			bytes.number(1);
			bytes.array(25);
		})
	).toBe('82019819');
});

test('grows as it needs', () => {
	const bytes = new CborBytes();
	for (let at = 0; at < 1000; at += 1) bytes.number(at);
	expect(bytes.length).toBe(24 + (256 - 24) * 2 + (1000 - 256) * 3);
	expect([...bytes.bytes.subarray(-3)]).toEqual([0x19, 0x03, 0xe7]);
});
