import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesOf, packFiles, recordsOf } from './pack.ts';

const bytes = new Uint8Array([0xc4, 0xe3]);
const records = [{ path: 'hospitals/x-hospital.yaml', text: 'name: 某县医院\n' }];

test('lays the files out as they lie in the repository', () => {
	const zip = packFiles(filesOf({ name: '页.txt', bytes, sidecar: 'corrections: []\n' }, records));
	const files = unzipSync(zip);
	expect(Object.keys(files)).toEqual([
		'content/sources/页.txt',
		'content/sources/页.yaml',
		'content/hospitals/x-hospital.yaml',
	]);
	expect(files['content/sources/页.txt']).toEqual(bytes);
	expect(strFromU8(files['content/hospitals/x-hospital.yaml']!)).toBe('name: 某县医院\n');
	expect(packFiles(filesOf({ name: '页.txt', bytes, sidecar: 'corrections: []\n' }, records))).toEqual(zip);
});

test('makes no sidecar that says nothing', () => {
	expect(filesOf({ name: 'page.txt', bytes, sidecar: ' \n' }, [])).toEqual([
		{ path: 'content/sources/page.txt', bytes },
	]);
});

test('takes the record that its editor wrote for the one that was proposed', () => {
	const proposed = [...records, { path: 'hospitals/y-hospital.yaml', text: 'name: 某市医院\n' }];
	const written = { 'hospitals/x-hospital.yaml': 'name: 某县人民医院\n' };
	expect(recordsOf({ records: written }, proposed)).toEqual([
		{ path: 'hospitals/x-hospital.yaml', text: 'name: 某县人民医院\n' },
		{ path: 'hospitals/y-hospital.yaml', text: 'name: 某市医院\n' },
	]);
});
