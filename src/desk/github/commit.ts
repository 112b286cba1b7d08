import type { GuardedFile } from '../guarded-files.ts';

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
