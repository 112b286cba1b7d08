import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { folderAddress, toFolderRequest } from '../../src/desk/folder-request.ts';
import { guardFiles } from '../../src/desk/guarded-files.ts';
import { answerDesk } from './take-from-desk.ts';

let folder: string;
let content: string;
let server: Server;
let host: string;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'take-from-desk-'));
	content = join(folder, 'content');
	mkdirSync(join(content, 'sources'), { recursive: true });
	const answer = answerDesk(content);
	server = createServer((asked, response) => void answer(asked, response, () => response.writeHead(404).end()));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	host = `localhost:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
	server.close();
	rmSync(folder, { recursive: true, force: true });
});

const bytes = new Uint8Array([0xc4, 0xe3]);
const encode = (written: string) => new TextEncoder().encode(written);
const page = { path: 'content/sources/一版.txt', bytes };
const sidecar = (written: string) => ({ path: 'content/sources/一版.yaml', bytes: encode(written) });
const guarded = (files = [page], received = '') => toFolderRequest(guardFiles({ name: '一版.txt', received }, files));

/** Sends a request with the headers of a browser; a test may set others. */
async function send(
	body: unknown,
	headers: Readonly<Record<string, string | undefined>> = {},
	method = 'POST',
	path = folderAddress
) {
	const port = Number(host.split(':')[1]);
	return new Promise<{ status: number | undefined; said: unknown }>((resolve, reject) => {
		const asked = request(
			{
				host: '127.0.0.1',
				port,
				path,
				method,
				headers: Object.fromEntries(
					Object.entries<string | undefined>({
						host,
						origin: `http://${host}`,
						'content-type': 'application/json',
						...headers,
					}).filter(([, value]) => value !== undefined)
				),
			},
			(response) => {
				void text(response).then((said) => {
					resolve({ status: response.statusCode, said: said === '' ? '' : (JSON.parse(said) as unknown) });
				});
			}
		);
		asked.on('error', reject);
		asked.end(typeof body === 'string' ? body : JSON.stringify(body));
	});
}

test('writes what the desk holds to its places, byte for byte, and nothing twice', async () => {
	const files = [
		page,
		sidecar('corrections: []\n'),
		{ path: 'content/originals/一版.pdf', bytes },
		{ path: 'content/hospitals/x-hospital.yaml', bytes: encode('name: 某县医院\n') },
	];
	const paths = files.map(({ path }) => path);
	expect(await send(guarded(files))).toEqual({ status: 200, said: { written: paths } });
	for (const { path, bytes: written } of files) expect(readFileSync(join(folder, path))).toEqual(Buffer.from(written));
	// A browser that leaves out the origin says in another way that the page is ours.
	const again = await send(guarded(files), { origin: undefined, 'sec-fetch-site': 'same-origin' });
	expect(again).toEqual({ status: 200, said: { written: [] } });
});

test.each([
	['a page of another site', { origin: 'https://example.org' }],
	['a page of another server on this machine', { origin: 'http://localhost:1' }],
	['a page that is of no site', { origin: 'null' }],
	['what is no page', { origin: undefined }],
	['a page that hides where it comes from', { origin: undefined, 'sec-fetch-site': 'cross-site' }],
	['a page of another site that asks for ours', { 'sec-fetch-site': 'cross-site' }],
	['a name that a stranger lets lead here', { host: 'evil.example', origin: 'http://evil.example' }],
])('takes nothing from %s', async (_name, headers) => {
	expect(await send(guarded(), headers)).toEqual({
		status: 403,
		said: { fault: '只收本机上这个网站的编辑台写的文件' },
	});
	expect(readdirSync(join(content, 'sources'))).toEqual([]);
});

test('takes nothing else than files of the desk', async () => {
	expect(await send(guarded(), { 'content-type': 'text/plain' })).toMatchObject({ status: 415 });
	expect(await send('{')).toMatchObject({ status: 400 });
	expect(await send({ files: [] })).toMatchObject({ status: 400 });
	expect(await send(guarded(), {}, 'PUT')).toMatchObject({ status: 405 });
	expect(await send('', {}, 'GET', '/desk/')).toEqual({ status: 404, said: '' });
});

test('says that a body is too large before it comes', async () => {
	const answer = await send('{}', { 'content-length': '200000001' });
	expect(answer).toEqual({ status: 413, said: { fault: '文件太大' } });
});

test('writes none of them where one has no place', async () => {
	const answer = await send(guarded([page, { path: 'content/sources/../../package.json', bytes }]));
	expect(answer).toEqual({ status: 403, said: { fault: '编辑台不能写 content/sources/../../package.json' } });
	expect(existsSync(join(content, 'sources', '一版.txt'))).toBe(false);
	expect(existsSync(join(folder, 'package.json'))).toBe(false);
});

test('writes none of them over what was changed since the desk received it', async () => {
	writeFileSync(join(content, 'sources', '一版.yaml'), '# 手写\n');
	const files = [page, sidecar('corrections: []\n')];
	expect(await send(guarded(files, '# 旧\n'))).toEqual({
		status: 409,
		said: {
			fault:
				'这个文件夹里的 content/sources/一版.yaml 与这里打开时的不一样，写入会盖掉别人的改动，所以没有写入：请下载压缩包，与这个文件夹里的对过再放进去。',
		},
	});
	expect(readFileSync(join(content, 'sources', '一版.yaml'), 'utf8')).toBe('# 手写\n');
	expect(existsSync(join(content, 'sources', '一版.txt'))).toBe(false);
	expect(await send(guarded(files, '# 手写\n'))).toMatchObject({ status: 200 });
	expect(readFileSync(join(content, 'sources', '一版.yaml'), 'utf8')).toBe('corrections: []\n');
});
