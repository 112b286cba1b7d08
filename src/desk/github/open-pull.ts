import { GithubFault, type AskGithub } from './ask-github.ts';
import type { Commit, Sent } from './commit.ts';
import { digestAt, tipOf, type Head } from './read-repository.ts';

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

/** Opens a pull request with a commit, on a branch of its own; tells of the branch where no pull request could be opened. */
export async function openPull(ask: AskGithub, commit: Commit, head: Head, digest: string): Promise<Sent> {
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
