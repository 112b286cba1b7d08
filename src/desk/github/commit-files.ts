import { toBase64 } from '@exodus/bytes/base64.js';
import { changedSentence, mayReplace, type GuardedFile } from '../guarded-files.ts';
import { GithubFault, isUnanswered, type AskGithub } from './ask-github.ts';
import type { Commit, Sent } from './commit.ts';
import { openPull } from './open-pull.ts';
import { digestAt, inPath, readHead, tipOf, type Head } from './read-repository.ts';

/** Whether the branch was no longer where it had been read. */
const hasMoved = (error: unknown) => error instanceof GithubFault && /fast.forward/iu.test(error.said);

/** Whether the branch takes commits from pull requests only. */
const isProtected = (error: unknown) =>
	error instanceof GithubFault && /protected|pull request|rule/iu.test(error.said);

const movedAgain = '提交的当口，别人又往这个分支上提交了：请再按一次“提交”；改动还在这里。';
const pullOnly = '这个仓库的主分支不许直接提交：请改选“开一个 pull request”。';

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
