import { strFromU8, strToU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { guardFiles, rememberSent } from './guarded-files.ts';
import { filesOf, packFiles, recordsOf } from './pack.ts';
import { beginWork, change } from './work.ts';

const bytes = new Uint8Array([0xc4, 0xe3]);
const records = [{ path: 'hospitals/x-hospital.yaml', text: 'name: 某县医院\n' }];

test('lays the files out as they lie in the repository', () => {
	const zip = packFiles(filesOf(beginWork('页.txt', bytes, 'corrections: []\n'), records));
	const files = unzipSync(zip);
	expect(Object.keys(files)).toEqual([
		'content/sources/页.txt',
		'content/sources/页.yaml',
		'content/hospitals/x-hospital.yaml',
	]);
	expect(files['content/sources/页.txt']).toEqual(bytes);
	expect(strFromU8(files['content/hospitals/x-hospital.yaml']!)).toBe('name: 某县医院\n');
	expect(packFiles(filesOf(beginWork('页.txt', bytes, 'corrections: []\n'), records))).toEqual(zip);
});

test('says that its names are those of Unix, or some programs would read them in an old code page', () => {
	const zip = packFiles([{ path: 'content/sources/页.txt', bytes }]);
	const view = new DataView(zip.buffer, zip.byteOffset);
	const central = Array.from(zip.keys()).find((at) => at + 4 <= zip.length && view.getUint32(at, true) === 0x02014b50)!;
	expect(zip[central + 5]).toBe(3);
	expect(view.getUint16(central + 8, true) & 0x800).toBe(0x800);
});

test('makes no sidecar that says nothing', () => {
	const source = { path: 'content/sources/page.txt', bytes };
	expect(filesOf(beginWork('page.txt', bytes), [])).toEqual([source]);
	expect(filesOf(change(beginWork('page.txt', bytes), { sidecar: ' \n' }), [])).toEqual([source]);
});

describe('a sidecar that was emptied goes out, so that the old one does not stay', () => {
	const received = beginWork('page.txt', bytes, 'corrections: []\n');
	const sent = rememberSent(
		beginWork('page.txt', bytes),
		guardFiles(received, [{ path: 'content/sources/page.yaml', bytes }])
	);
	test.each([
		['that the desk received', received, ''],
		['that the desk received, but for blanks', received, ' \n'],
		['that was put there from here', sent, ''],
	])('%s', (_, work, sidecar) => {
		expect(filesOf(change(work, { sidecar }), [])).toContainEqual({
			path: 'content/sources/page.yaml',
			bytes: strToU8(sidecar),
		});
	});
});

test('takes the record that its editor wrote for the one that was proposed', () => {
	const proposed = [...records, { path: 'hospitals/y-hospital.yaml', text: 'name: 某市医院\n' }];
	const written = { 'hospitals/x-hospital.yaml': 'name: 某县人民医院\n' };
	expect(recordsOf({ records: written }, proposed)).toEqual([
		{ path: 'hospitals/x-hospital.yaml', text: 'name: 某县人民医院\n' },
		{ path: 'hospitals/y-hospital.yaml', text: 'name: 某市医院\n' },
	]);
});
