import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBench, type Bench } from '../../desk/bench.ts';
import type { Reading } from '../../desk/reading.ts';
import { beginWork, change } from '../../desk/work.ts';

const status = { textContent: '' };
const reading = { articles: [{}], messages: [], records: [{ path: 'hospitals/old.yaml', text: 'name: 旧\n' }] };
let bench: Bench;
let isReadable: boolean;
let zips: number;

beforeEach(() => {
	vi.resetModules();
	[status.textContent, isReadable, zips] = ['', true, 0];
	const link = {
		click: () => {
			zips += 1;
		},
	};
	vi.stubGlobal('document', {
		querySelector: () => ({ querySelector: () => status }),
		createElement: () => link,
	});
	bench = openBench({
		read: () => (isReadable ? Promise.resolve(reading as unknown as Reading) : Promise.reject(new Error('坏'))),
		keep: () => undefined,
		onChange: () => undefined,
		onFault: () => undefined,
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

async function ways() {
	const { waysOut } = await import('./ways-out.ts');
	await bench.begin(beginWork('页.txt', new TextEncoder().encode('医院')));
	return waysOut(bench);
}

describe.each(['here', 'zip', 'github'] as const)('by way of %s', (way) => {
	test('nothing leaves that was not read as it stands, and the editor is told why', async () => {
		const fetched = vi.fn();
		vi.stubGlobal('fetch', fetched);
		const out = await ways();
		isReadable = false;
		await bench.apply(change(bench.work!, { sidecar: '# 甲\n' }));
		await out[way]();
		expect(status.textContent).toMatch(/没有读成/u);
		expect(fetched).not.toHaveBeenCalled();
		expect(zips).toBe(0);
	});
});

test('what failed to be read is read once more, and leaves where that goes well', async () => {
	const out = await ways();
	isReadable = false;
	await bench.apply(change(bench.work!, { sidecar: '# 甲\n' }));
	isReadable = true;
	await out.zip();
	expect(zips).toBe(1);
});

test('a page whose sending was not answered is remembered as sent', async () => {
	const out = await ways();
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('lost')));
	await out.here();
	expect(status.textContent).toMatch(/^没有写成/u);
	expect(Object.keys(bench.work!.sent!)).toEqual(['content/sources/页.txt', 'content/hospitals/old.yaml']);
});
