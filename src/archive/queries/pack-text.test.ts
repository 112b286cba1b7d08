import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packLines, packText } from './pack-text.ts';

test('rows are packed a line each, and read back by whatever reads gzip', () => {
	const rows = [
		{ name: '门诊量', value: 1 },
		{ name: '换\n行', value: null },
	];
	const text = gunzipSync(packLines(rows)).toString('utf8');
	expect(
		text
			.split('\n')
			.slice(0, -1)
			.map((line) => JSON.parse(line) as unknown)
	).toEqual(rows);
	expect(packLines([])).toEqual(packText(''));
});

test('the same text gives the same bytes, without a time', () => {
	expect(packText('医院')).toEqual(packText('医院'));
	expect([...packText('医院').slice(4, 8)]).toEqual([0, 0, 0, 0]);
});
