import { existsSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { z } from 'astro/zod';
import { folderAddress, type FolderAnswer } from '../../src/desk/folder-request.ts';
import { gitDigest } from '../../src/desk/git-digest.ts';
import { changedSentence, mayReplace } from '../../src/desk/guarded-files.ts';
import { explain } from '../plain-error.ts';
import { writeFile } from '../write-file.ts';
import { placeInContent } from './place-in-content.ts';

/** A page with its original is far less. */
const mostBytes = 200_000_000;

const RequestSchema = z.strictObject({
	files: z
		.array(
			z.strictObject({
				path: z.string(),
				bytes: z.base64(),
				replaces: z.array(z.string()),
			})
		)
		.min(1),
});

/** Why nothing was written, with the status that says so. */
class Refusal extends Error {
	readonly status: number;
	constructor(status: number, message: string) {
		super(message);
		this.status = status;
	}
}

/** A name of this machine: no name that a stranger could let lead here. */
const ownHost = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/u;

/**
 * Refuses what a page of another site sends, whatever name of this machine it asks. A browser says where a page comes from,
 * and no page can say otherwise; some leave out the origin where it is the server's own.
 */
function requireOwnPage({ headers }: IncomingMessage): void {
	const { host = '', origin, 'sec-fetch-site': from } = headers;
	const own = `http://${host}`;
	const isOwn =
		origin === undefined ? from === 'same-origin' : origin === own && (from ?? 'same-origin') === 'same-origin';
	if (!ownHost.test(host) || !isOwn) throw new Refusal(403, '只收本机上这个网站的编辑台写的文件');
}

async function readBody(request: IncomingMessage): Promise<unknown> {
	if (!/^application\/json\b/u.test(request.headers['content-type'] ?? ''))
		throw new Refusal(415, '不是编辑台写的文件');
	// Said before it comes: a browser that is cut off while it sends hears no answer.
	if (Number(request.headers['content-length'] ?? 0) > mostBytes) throw new Refusal(413, '文件太大');
	const parts: Buffer[] = [];
	let length = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		length += part.length;
		if (length > mostBytes) throw new Refusal(413, '文件太大');
		parts.push(part);
	}
	try {
		return JSON.parse(Buffer.concat(parts).toString()) as unknown;
	} catch {
		throw new Refusal(400, '不是编辑台写的文件');
	}
}

/** Writes the files that a request has, each whole, all or none of them as far as can be told before. */
function writeFiles(contentFolder: string, body: unknown): string[] {
	const { data } = RequestSchema.safeParse(body);
	if (!data) throw new Refusal(400, '不是编辑台写的文件');
	const wanted = data.files.map(({ path, bytes, replaces }) => {
		const place = placeInContent(path);
		if (!place) throw new Refusal(403, `编辑台不能写 ${path}`);
		const file = join(contentFolder, ...place);
		const content = Buffer.from(bytes, 'base64');
		const there = existsSync(file) ? gitDigest(readFileSync(file)) : undefined;
		return { path, file, content, there, digest: gitDigest(content), replaces };
	});
	const changed = wanted.filter((one) => !mayReplace(one, one.there)).map(({ path }) => path);
	if (changed.length > 0) throw new Refusal(409, changedSentence('这个文件夹', changed, '写入'));
	const fresh = wanted.filter(({ digest, there }) => digest !== there);
	for (const { file, content } of fresh) writeFile(file, content, { lasting: true });
	return fresh.map(({ path }) => path);
}

/** Answers the desk of the site that is written on this machine; `next` gets all other requests. */
export function answerDesk(contentFolder: string) {
	return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
		const [path = ''] = (request.url ?? '').split('?');
		if (!path.endsWith(folderAddress)) {
			next();
			return;
		}
		const say = (status: number, answer: FolderAnswer) => {
			response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' }).end(JSON.stringify(answer));
		};
		try {
			if (request.method !== 'POST') throw new Refusal(405, '只收编辑台写的文件');
			requireOwnPage(request);
			say(200, { written: writeFiles(contentFolder, await readBody(request)) });
		} catch (error) {
			const sentence = error instanceof Refusal ? error.message : explain(error, contentFolder);
			if (sentence === undefined) console.error(error);
			say(error instanceof Refusal ? error.status : 500, { fault: sentence ?? '写文件时出了错，原因见终端' });
		}
	};
}

/** Lets the desk write straight into the content folder, while the site is written; the conversion follows as after any save. */
export function takeFromDesk(contentFolder: string): AstroIntegration {
	const answer = answerDesk(contentFolder);
	return {
		name: 'xinglin-desk',
		hooks: {
			'astro:server:setup': ({ server }) => {
				server.middlewares.use((request, response, next) => void answer(request, response, next));
			},
		},
	};
}
