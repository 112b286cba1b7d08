/**
 * A server that speaks as much of GitHub's API as the desk uses, on one repository in memory: blobs, trees, commits, branches,
 * pull requests, what it allows whom, and how it refuses. Addresses, fields and refusals are those of
 * https://docs.github.com/en/rest (Git database, Repository contents, Pulls), the headers those of its answers to browsers.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';

/** Headers that GitHub takes from a browser on another site; with any other the browser does not ask at all. */
const allowedHeaders = [
	'authorization',
	'content-type',
	'accept',
	'if-match',
	'if-modified-since',
	'if-none-match',
	'if-unmodified-since',
	'accept-encoding',
	'x-github-otp',
	'x-requested-with',
	'user-agent',
	'x-github-api-version',
];

interface Commit {
	tree: string;
	message: string;
	parents: string[];
}

interface Pull {
	title: string;
	body: string;
	head: string;
	base: string;
}

/** What was asked of the server. */
export interface Asked {
	method: string;
	path: string;
	token: string;
}

class Refusal extends Error {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
		super(message);
		this.status = status;
		this.headers = headers;
	}
}

const digestOf = (kind: string, bytes: Uint8Array) =>
	createHash('sha1').update(`${kind} ${bytes.length}\0`).update(bytes).digest('hex');

const unable = 'Resource not accessible by personal access token';

/** One repository, `owner/name`, with a branch `main`. */
export class TestGithub {
	readonly name: string;
	/** Tokens: of one who writes, one who reads, and one whose token opens no pull requests. */
	readonly tokens = { writer: 'github_pat_writer', reader: 'github_pat_reader', noPulls: 'github_pat_no_pulls' };
	readonly pulls: Pull[] = [];
	readonly refs = new Map<string, string>();
	readonly commits = new Map<string, Commit>();
	/** All that was asked, in order. */
	asked: Asked[] = [];
	/** Whether `main` takes commits from pull requests only. */
	isProtected = false;
	/** Whether too much was asked in this hour. */
	isLimited = false;
	/** Whether the server is out of order. */
	isDown = false;
	/** Calls that are done, but whose answer is lost on the way: `PATCH /git/refs/heads/main`. Each is lost once. */
	losesAnswers: string[] = [];
	/** What stands between answers a call instead, once: its body, with a status of 200. */
	interposed: string | undefined;
	/** Called before a branch moves: here somebody else may be faster. */
	beforeMove: () => void = () => undefined;
	readonly #blobs = new Map<string, Buffer>();
	readonly #trees = new Map<string, ReadonlyMap<string, string>>();

	constructor(name: string, files: Readonly<Record<string, string | Uint8Array>>) {
		this.name = name;
		this.push('main', files, 'Begin');
	}

	/** What stands on a branch, by path. */
	files(branch = 'main'): Map<string, Buffer> {
		const commit = this.commits.get(this.refs.get(branch) ?? '')!;
		return new Map([...this.#trees.get(commit.tree)!].map(([path, blob]) => [path, this.#blobs.get(blob)!]));
	}

	/** The commits of a branch, the newest first. */
	log(branch = 'main'): Commit[] {
		const all: Commit[] = [];
		let commit = this.commits.get(this.refs.get(branch) ?? '');
		while (commit) {
			all.push(commit);
			commit = this.commits.get(commit.parents[0] ?? '');
		}
		return all;
	}

	/** Somebody else's commit on a branch. */
	push(branch: string, files: Readonly<Record<string, string | Uint8Array>>, message = 'Change'): void {
		const before = this.refs.get(branch);
		const tree = new Map(before === undefined ? [] : this.#trees.get(this.commits.get(before)!.tree));
		for (const [path, text] of Object.entries(files)) tree.set(path, this.#keepBlob(Buffer.from(text)));
		const parents = before === undefined ? [] : [before];
		this.refs.set(branch, this.#keepCommit({ tree: this.#keepTree(tree), message, parents }));
	}

	/** Answers on a free port of this machine. */
	async serve(): Promise<{ url: string; close: () => Promise<void> }> {
		const server = createServer((request, response) => {
			void this.#answer(request).then(({ status, headers, body }) => {
				const call = `${request.method} ${decodeURIComponent(request.url ?? '').replace(`/repos/${this.name}`, '')}`;
				const lost = this.losesAnswers.indexOf(call);
				if (lost === -1) response.writeHead(status, headers).end(body);
				else {
					this.losesAnswers.splice(lost, 1);
					request.socket.destroy();
				}
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		return {
			url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
			close: async () => {
				server.closeAllConnections();
				await new Promise((resolve) => server.close(resolve));
			},
		};
	}

	#keepBlob(bytes: Buffer): string {
		const digest = digestOf('blob', bytes);
		this.#blobs.set(digest, bytes);
		return digest;
	}

	#keepTree(entries: ReadonlyMap<string, string>): string {
		const digest = digestOf('tree', Buffer.from(JSON.stringify([...entries].sort())));
		this.#trees.set(digest, entries);
		return digest;
	}

	#keepCommit(commit: Commit): string {
		const digest = digestOf('commit', Buffer.from(JSON.stringify([commit, this.commits.size])));
		this.commits.set(digest, commit);
		return digest;
	}

	async #answer(request: IncomingMessage) {
		const shared = {
			'access-control-allow-origin': '*',
			'access-control-expose-headers':
				'ETag, Link, Location, Retry-After, X-GitHub-OTP, X-RateLimit-Limit, X-RateLimit-Remaining, X-RateLimit-Used, X-RateLimit-Resource, X-RateLimit-Reset',
		};
		if (request.method === 'OPTIONS') {
			const allowed = {
				'access-control-allow-methods': 'GET, POST, PATCH, PUT, DELETE',
				'access-control-allow-headers': allowedHeaders.join(', '),
			};
			return { status: 204, headers: { ...shared, ...allowed }, body: '' };
		}
		const json = {
			...shared,
			'content-type': 'application/json; charset=utf-8',
			'cache-control': 'private, max-age=60',
		};
		try {
			const body = (await buffer(request)).toString();
			if (this.interposed !== undefined) {
				const page = this.interposed;
				this.interposed = undefined;
				return { status: 200, headers: { ...shared, 'content-type': 'text/html' }, body: page };
			}
			const { status = 200, ...answer } = this.#serveCall(request, body === '' ? {} : (JSON.parse(body) as object));
			return { status, headers: json, body: JSON.stringify('list' in answer ? answer['list'] : answer) };
		} catch (error) {
			if (!(error instanceof Refusal)) throw error;
			const { status, message, headers } = error;
			return { status, headers: { ...json, ...headers }, body: JSON.stringify({ message, status: String(status) }) };
		}
	}

	#serveCall(
		{ method = '', url = '', headers }: IncomingMessage,
		body: object
	): Record<string, unknown> & { status?: number } {
		const { pathname, searchParams } = new URL(url, 'http://localhost');
		const token = /^Bearer (.+)$/u.exec(headers.authorization ?? '')?.[1] ?? '';
		const path = decodeURIComponent(pathname);
		this.asked.push({ method, path, token });
		if (this.isDown) throw new Refusal(502, 'Server Error');
		if (!Object.values(this.tokens).includes(token)) throw new Refusal(401, 'Bad credentials');
		if (this.isLimited) {
			const reset = String(Math.floor(Date.now() / 1000) + 600);
			throw new Refusal(403, 'API rate limit exceeded for user ID 1.', {
				'x-ratelimit-remaining': '0',
				'x-ratelimit-reset': reset,
			});
		}
		if (headers['x-github-api-version'] !== '2022-11-28') throw new Refusal(400, 'Unsupported version');
		const mayWrite = token !== this.tokens.reader;
		const own = `/repos/${this.name}`;
		if (path !== own && !path.startsWith(`${own}/`)) throw new Refusal(404, 'Not Found');
		const call = `${method} ${path.slice(own.length)}`;
		if (method !== 'GET' && !mayWrite) throw new Refusal(403, unable);
		if (call === 'GET ')
			return {
				default_branch: 'main',
				owner: { login: this.name.split('/')[0] },
				permissions: { pull: true, push: mayWrite },
			};
		const branch = /^GET \/git\/ref\/heads\/(.+)$/u.exec(call)?.[1];
		if (branch !== undefined)
			return { ref: `refs/heads/${branch}`, object: { type: 'commit', sha: this.#known(this.refs, branch) } };
		const commit = /^GET \/git\/commits\/(.+)$/u.exec(call)?.[1];
		if (commit !== undefined) return { sha: commit, tree: { sha: this.#known(this.commits, commit).tree } };
		const file = /^GET \/contents\/(.+)$/u.exec(call)?.[1];
		if (file !== undefined) return this.#tellFile(file, searchParams.get('ref') ?? '');
		const moved = /^PATCH \/git\/refs\/heads\/(.+)$/u.exec(call)?.[1];
		if (moved !== undefined) return this.#moveBranch(moved, body as { sha: string; force?: boolean });
		if (call === 'POST /git/blobs') return this.#makeBlob(body as { content: string; encoding?: string });
		if (call === 'POST /git/trees')
			return this.#makeTree(
				body as { base_tree: string; tree: { path: string; mode: string; type: string; sha: string }[] }
			);
		if (call === 'POST /git/commits') return this.#makeCommit(body as Commit);
		if (call === 'POST /git/refs') return this.#makeBranch(body as { ref: string; sha: string });
		if (call === 'POST /pulls') return this.#openPull(body as Pull, token);
		if (call === 'GET /pulls') return { list: this.#findPulls(searchParams.get('head') ?? '') };
		throw new Refusal(404, 'Not Found');
	}

	#known<Value>(all: ReadonlyMap<string, Value>, name: string, status = 404): Value {
		const found = all.get(name);
		if (found === undefined) throw new Refusal(status, status === 404 ? 'Not Found' : 'Object does not exist');
		return found;
	}

	#tellFile(path: string, commit: string) {
		const tree = this.#trees.get(this.#known(this.commits, commit).tree)!;
		const sha = this.#known(tree, path);
		return { type: 'file', path, sha, size: this.#blobs.get(sha)!.length };
	}

	#makeBlob({ content, encoding = 'utf-8' }: { content: string; encoding?: string }) {
		return { status: 201, sha: this.#keepBlob(Buffer.from(content, encoding === 'base64' ? 'base64' : 'utf8')) };
	}

	#makeTree({
		base_tree: base,
		tree,
	}: {
		base_tree: string;
		tree: { path: string; mode: string; type: string; sha: string }[];
	}) {
		const entries = new Map(this.#known(this.#trees, base, 422));
		for (const { path, mode, type, sha } of tree) {
			if (mode !== '100644' || type !== 'blob' || /^\/|\/\/|(?:^|\/)\.{1,2}(?:\/|$)/u.test(path))
				throw new Refusal(422, 'tree.path is malformed');
			this.#known(this.#blobs, sha, 422);
			entries.set(path, sha);
		}
		return { status: 201, sha: this.#keepTree(entries) };
	}

	#makeCommit({ message, tree, parents }: Commit) {
		this.#known(this.#trees, tree, 422);
		for (const parent of parents) this.#known(this.commits, parent, 422);
		if (message.trim() === '') throw new Refusal(422, 'Invalid request.');
		return { status: 201, sha: this.#keepCommit({ message, tree, parents }) };
	}

	#moveBranch(branch: string, { sha, force = false }: { sha: string; force?: boolean }) {
		this.beforeMove();
		const before = this.#known(this.refs, branch, 422);
		if (this.isProtected)
			throw new Refusal(422, 'Repository rule violations found\n\nChanges must be made through a pull request.\n\n');
		if (!force && this.#known(this.commits, sha, 422).parents[0] !== before)
			throw new Refusal(422, 'Update is not a fast forward');
		this.refs.set(branch, sha);
		return { ref: `refs/heads/${branch}`, object: { sha } };
	}

	#makeBranch({ ref, sha }: { ref: string; sha: string }) {
		const branch = /^refs\/heads\/([\w./-]+)$/u.exec(ref)?.[1];
		if (branch === undefined) throw new Refusal(422, 'Reference name is malformed');
		if (this.refs.has(branch)) throw new Refusal(422, 'Reference already exists');
		this.#known(this.commits, sha, 422);
		this.refs.set(branch, sha);
		return { status: 201, ref, object: { sha } };
	}

	#openPull({ title, body, head, base }: Pull, token: string) {
		if (token === this.tokens.noPulls) throw new Refusal(403, unable);
		const isThere = this.pulls.some((pull) => pull.head === head && pull.base === base);
		if (isThere || !this.refs.has(head) || !this.refs.has(base) || title === '')
			throw new Refusal(422, 'Validation Failed');
		this.pulls.push({ title, body, head, base });
		return { status: 201, number: this.pulls.length };
	}

	/** Pull requests of a branch, `owner:branch`. */
	#findPulls(head: string) {
		const owner = this.name.split('/')[0]!;
		return this.pulls.flatMap((pull, index) => (head === `${owner}:${pull.head}` ? [{ number: index + 1 }] : []));
	}
}
