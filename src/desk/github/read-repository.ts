import { GithubFault, type AskGithub } from './ask-github.ts';

/** Where the main branch of a repository stands, and whose it is. */
export interface Head {
	owner: string;
	branch: string;
	commit: string;
	tree: string;
}

/** A name as it stands in an address, its folders apart. */
export const inPath = (name: string) => name.split('/').map(encodeURIComponent).join('/');

/** The commit at which a branch stands. */
export async function tipOf(ask: AskGithub, branch: string): Promise<string> {
	const { object } = await ask<{ object: { sha: string } }>('GET', `/git/ref/heads/${inPath(branch)}`);
	return object.sha;
}

/** Where the main branch stands. Throws where the editor may not write. */
export async function readHead(ask: AskGithub): Promise<Head> {
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
export async function digestAt(ask: AskGithub, path: string, commit: string): Promise<string | undefined> {
	try {
		return (await ask<{ sha: string }>('GET', `/contents/${inPath(path)}?ref=${commit}`)).sha;
	} catch (error) {
		if (error instanceof GithubFault && error.status === 404) return undefined;
		throw error;
	}
}
