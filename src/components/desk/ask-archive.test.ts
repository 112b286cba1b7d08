import { deflateRawSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const source = (text: string) => ({ bytes: deflateRawSync(text).toString('base64'), sidecar: '' });
let answers: Record<string, readonly unknown[]>;
let asked: [path: string, cache: RequestCache | undefined][];

beforeEach(() => {
	vi.resetModules();
	asked = [];
	vi.stubGlobal('fetch', (address: string, { cache }: RequestInit = {}) => {
		const path = address.slice(address.indexOf('/desk/'));
		const times = asked.filter(([one]) => one === path).length;
		asked.push([path, cache]);
		const said = answers[path]?.[times] ?? answers[path]?.at(-1);
		return Promise.resolve(said === undefined ? new Response('', { status: 404 }) : Response.json(said));
	});
});
afterEach(() => {
	vi.unstubAllGlobals();
});

async function open(file: string): Promise<string | undefined> {
	const { fromArchive } = await import('./ask-archive.ts');
	const work = await fromArchive(file);
	return work && Buffer.from(work.bytes).toString();
}

test('a source is opened by the list as the server has it now', async () => {
	answers = {
		'/desk/sources.json': [{ '1-0': ['一版.txt'] }],
		'/desk/sources/1-0.json': [{ '一版.txt': source('甲') }],
	};
	expect(await open('一版.txt')).toBe('甲');
	expect(asked).toEqual([
		['/desk/sources.json', 'no-cache'],
		['/desk/sources/1-0.json', 'no-cache'],
	]);
});

test('a source that is not where the list has it is looked for once more, past all that is kept', async () => {
	answers = {
		'/desk/sources.json': [{ '1-0': ['一版.txt'] }, { '2-0': [], '2-1': ['一版.txt'] }],
		'/desk/sources/2-1.json': [{ '一版.txt': source('甲') }],
	};
	expect(await open('一版.txt')).toBe('甲');
	expect(asked.slice(2)).toEqual([
		['/desk/sources.json', 'reload'],
		['/desk/sources/2-1.json', 'reload'],
	]);
});

test('a part that was fetched before its source came is fetched anew', async () => {
	answers = {
		'/desk/sources.json': [{ '1-0': ['一版.txt', '二版.txt'] }],
		'/desk/sources/1-0.json': [{ '一版.txt': source('甲') }, { '一版.txt': source('甲'), '二版.txt': source('乙') }],
	};
	expect(await open('二版.txt')).toBe('乙');
});

test('a source that is nowhere is looked for no third time, and one that is not listed in no part', async () => {
	answers = { '/desk/sources.json': [{ '1-0': ['一版.txt'] }], '/desk/sources/1-0.json': [{}] };
	expect(await open('一版.txt')).toBeUndefined();
	expect(asked).toHaveLength(4);
	asked = [];
	expect(await open('秘密.txt')).toBeUndefined();
	expect(asked).toEqual([]);
});

test('an archive that cannot be asked has nothing', async () => {
	vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
	expect(await open('一版.txt')).toBeUndefined();
});
