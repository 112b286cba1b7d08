import { toBase64 } from '@exodus/bytes/base64.js';
import { changedSentence, mayReplace, type GuardedFile } from '../guarded-files.ts';
import { GithubFault, isUnanswered, type AskGithub } from './ask-github.ts';

/** What an editor sends to the repository. */
export interface Commit {
	files: readonly GuardedFile[];
	/** The first line says what it is. */
	message: string;
	/** A commit on the main branch, or one on a branch of its own with a pull request. */
	way: 'commit' | 'pull';
	/** The branch that a pull request is made from. */
	branch: string;
}

/** What came of it: a commit, a pull request, or only the branch of one; nothing where the repository has it all already. */
export type Sent =
	| { kind: 'there' }
	| { kind: 'commit'; digest: string }
	| { kind: 'pull'; number: number }
	| { kind: 'branch'; branch: string; why: string };

interface Head {
	owner: string;
	branch: string;
	commit: string;
	tree: string;
}

const inPath = (name: string) => name.split('/').map(encodeURIComponent).join('/');

/** Whether the branch was no longer where it had been read. */
const hasMoved = (error: unknown) => error instanceof GithubFault && /fast.forward/iu.test(error.said);

/** Whether the branch takes commits from pull requests only. */
const isProtected = (error: unknown) =>
	error instanceof GithubFault && /protected|pull request|rule/iu.test(error.said);

const movedAgain = '提交的当口，别人又往这个分支上提交了：请再按一次“提交”；改动还在这里。';
const pullOnly = '这个仓库的主分支不许直接提交：请改选“开一个 pull request”。';

/** The commit at which a branch stands. */
async function tipOf(ask: AskGithub, branch: string): Promise<string> {
	const { object } = await ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${inPath(branch)}`);
	return object.sha;
}

async function readHead(ask: AskGithub): Promise<Head> {
	const {
		default_branch: branch,
		owner,
		permissions,
	} = await ask<{
		default_branch: string;
		owner: { login: string };
		permissions?: { push: boolean };
	}>('GET', '');
	if (permissions?.push === false)
		throw new GithubFault('你在这个仓库没有写的权利：请管仓库的人加你为协作者，或下载压缩包交给他。');
	const commit = await tipOf(ask, branch);
	const { tree } = await ask<{ tree: { sha: string } }>('GET', `/git/commits/${commit}`);
	return { owner: owner.login, branch, commit, tree: tree.sha };
}

/** Digest of a file as it stands in a commit; undefined where it has none of that path. */
async function digestAt(ask: AskGithub, path: string, commit: string): Promise<string | undefined> {
	try {
		return (await ask<{ sha: string }>('GET', `/contents/${inPath(path)}?ref=${commit}`)).sha;
	} catch (error) {
		if (error instanceof GithubFault && error.status === 404) return undefined;
		throw error;
	}
}

/** Those files that are not in a commit already. Throws where somebody else has changed one of them since the desk received it. */
async function filesToWrite(ask: AskGithub, files: readonly GuardedFile[], commit: string): Promise<GuardedFile[]> {
	const there = await Promise.all(files.map(({ path }) => digestAt(ask, path, commit)));
	const changed = files.filter((file, index) => !mayReplace(file, there[index]));
	if (changed.length > 0) {
		throw new GithubFault(
			changedSentence(
				'仓库',
				changed.map(({ path }) => path),
				'提交'
			)
		);
	}
	return files.filter(({ digest }, index) => digest !== there[index]);
}

/** Makes a commit of files; what is uploaded once is not uploaded again. */
async function writeCommit(
	ask: AskGithub,
	{ wanted, message }: { wanted: readonly GuardedFile[]; message: string },
	head: Head,
	uploaded: Set<string>
): Promise<string> {
	for (const { bytes, digest } of wanted) {
		if (uploaded.has(digest)) continue;
		await ask('POST', '/git/blobs', { content: toBase64(bytes), encoding: 'base64' });
		uploaded.add(digest);
	}
	const entries = wanted.map(({ path, digest }) => ({ path, mode: '100644', type: 'blob', sha: digest }));
	const tree = await ask<{ sha: string }>('POST', '/git/trees', { base_tree: head.tree, tree: entries });
	const commit = await ask<{ sha: string }>('POST', '/git/commits', {
		message,
		tree: tree.sha,
		parents: [head.commit],
	});
	return commit.sha;
}

/** Lets the main branch go on to a commit; whether it still stood where the commit begins. */
async function moveBranch(ask: AskGithub, { branch }: Head, commit: string): Promise<boolean> {
	try {
		await ask('PATCH', `/git/refs/heads/${inPath(branch)}`, { sha: commit, force: false });
		return true;
	} catch (error) {
		if (hasMoved(error)) return false;
		if (isUnanswered(error) && (await tipOf(ask, branch)) === commit) return true;
		throw isProtected(error) ? new GithubFault(pullOnly) : error;
	}
}

/** Makes the branch of a pull request. One of that name that has these files is the same, made when the answer was lost. */
async function makeBranch(ask: AskGithub, { branch, files }: Commit, commit: string): Promise<void> {
	try {
		await ask('POST', '/git/refs', { ref: `refs/heads/${branch}`, sha: commit });
	} catch (error) {
		const there = await tipOf(ask, branch).catch(() => undefined);
		if (there === undefined) throw error;
		const digests = await Promise.all(files.map(({ path }) => digestAt(ask, path, there)));
		if (files.some(({ digest }, index) => digest !== digests[index])) throw error;
	}
}

/** The pull request of a branch that is open already; undefined where there is none, or none can be seen. */
async function openedPull(ask: AskGithub, branch: string, { owner }: Head): Promise<number | undefined> {
	const of = encodeURIComponent(`${owner}:${branch}`);
	const pulls = await ask<{ number: number }[]>('GET', `/pulls?head=${of}`).catch(() => []);
	return pulls[0]?.number;
}

async function openPull(ask: AskGithub, commit: Commit, head: Head, digest: string): Promise<Sent> {
	await makeBranch(ask, commit, digest);
	const { message, branch } = commit;
	const [title = '', ...rest] = message.split('\n');
	try {
		const body = rest.join('\n').trim();
		const pull = await ask<{ number: number }>('POST', '/pulls', { title, body, head: branch, base: head.branch });
		return { kind: 'pull', number: pull.number };
	} catch (error) {
		const number = await openedPull(ask, branch, head);
		if (number !== undefined) return { kind: 'pull', number };
		return { kind: 'branch', branch, why: error instanceof GithubFault ? error.message : '' };
	}
}

/**
 * Writes files into a repository in one commit, each byte for byte, and nothing else of it.
 *
 * Where the main branch has moved on meanwhile, it is read anew once. Where an answer is lost, GitHub is asked whether it did
 * what it was asked: nothing is sent twice. What somebody else has changed since the desk received it is never written over: then
 * a `GithubFault` says so, as of all that GitHub refuses, and the main branch stays as it was.
 */
export async function commitFiles(ask: AskGithub, commit: Commit): Promise<Sent> {
	const uploaded = new Set<string>();
	for (let tries = 0; tries < 2; tries += 1) {
		const head = await readHead(ask);
		const wanted = await filesToWrite(ask, commit.files, head.commit);
		if (wanted.length === 0) return { kind: 'there' };
		const digest = await writeCommit(ask, { wanted, message: commit.message }, head, uploaded);
		if (commit.way === 'pull') return openPull(ask, commit, head, digest);
		if (await moveBranch(ask, head, digest)) return { kind: 'commit', digest };
	}
	throw new GithubFault(movedAgain);
}
