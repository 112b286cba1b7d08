import { utf8ToBytes } from '@noble/hashes/utils.js';
import { gitDigest } from '../../desk/git-digest.ts';
import { askAbout, GithubFault, githubOrigin } from '../../desk/github/ask-github.ts';
import type { Commit, Sent } from '../../desk/github/commit.ts';
import { commitFiles } from '../../desk/github/commit-files.ts';
import type { GuardedFile } from '../../desk/guarded-files.ts';
import { reasonOf } from '../../desk/reason-of.ts';
import { element, find } from '../../search/dom.ts';
import { dropToken, keepToken, keptToken } from './kept-token.ts';

/** What is to be sent. */
interface Offer {
	files: readonly GuardedFile[];
	/** Proposed to the editor. */
	message: string;
}

/** A name for the branch of a pull request: the same for the same files, so that one is found that was made already. */
function branchOf(files: readonly GuardedFile[]): string {
	const digest = gitDigest(utf8ToBytes(files.map(({ path, digest: own }) => `${own} ${path}\n`).join('')));
	return `desk/${new Date().toISOString().slice(0, 10)}-${digest.slice(0, 8)}`;
}

/** What came of it, with the address where it is seen. */
function tellSent(sent: Sent, repository: string): HTMLElement[] {
	const at = (path: string, words: string) => element('a', { href: `https://github.com/${repository}/${path}` }, words);
	const convert = element('p', {}, '仓库里还要有人运行 npm run convert，把整理成的报道一并提交，网站上才有这些改动。');
	switch (sent.kind) {
		case 'there':
			return [element('p', {}, '仓库里已经是这样，没有可提交的。')];
		case 'commit':
			return [element('p', {}, '已提交：', at(`commit/${sent.digest}`, sent.digest.slice(0, 7)), '。'), convert];
		case 'pull':
			return [element('p', {}, '已开 pull request：', at(`pull/${sent.number}`, `#${sent.number}`), '。'), convert];
		case 'branch':
			return [
				element(
					'p',
					{},
					`改动已在分支 ${sent.branch}，pull request 却没有开成。${sent.why}也可以`,
					at(`compare/${sent.branch}?expand=1`, '在 GitHub 上自己开'),
					'。'
				),
			];
	}
}

/**
 * Opens the dialog that says what goes where, and sends it when the editor presses 提交; nothing before. `onSent` is called when
 * the repository has it.
 */
export function openGithubDialog(dialog: HTMLDialogElement, { files, message }: Offer, onSent: () => void): void {
	const repository = dialog.dataset['repository']!;
	const form = find<HTMLFormElement>(dialog, 'form');
	const part = (name: string) => find(dialog, `[data-part="github-${name}"]`);
	const token = find<HTMLInputElement>(form, '[name="token"]');
	const remember = find<HTMLInputElement>(form, '[name="remember"]');
	const words = find<HTMLTextAreaElement>(form, '[name="message"]');
	const submit = find<HTMLButtonElement>(form, '[type="submit"]');

	form.hidden = false;
	// What was typed before the dialog was left is still there; what a browser fills in when it opens the page again is not.
	const isTyped = words.dataset['typed'] !== undefined;
	words.defaultValue = message;
	if (!isTyped) words.value = message;
	words.oninput = () => {
		words.dataset['typed'] = '';
	};
	part('files').replaceChildren(...files.map(({ path }) => element('li', {}, path)));
	const host = new URL(githubOrigin).host;
	part('what').textContent =
		`按“提交”，以上${files.length}个文件、说明和令牌送到 ${host}，写进 ${repository}；在这以前什么都不送。`;
	part('fault').textContent = '';
	part('done').replaceChildren();

	async function send(): Promise<void> {
		const way = find<HTMLInputElement>(form, '[name="way"]:checked').value as Commit['way'];
		const given = token.value.trim();
		const commit = { files, message: words.value.trim(), way, branch: branchOf(files) };
		part('fault').textContent = '';
		submit.disabled = true;
		submit.textContent = '正在提交……';
		try {
			const sent = await commitFiles(askAbout(repository, given), commit);
			if (remember.checked) await keepToken(repository, given).catch(() => undefined);
			onSent();
			words.value = words.defaultValue;
			delete words.dataset['typed'];
			form.hidden = true;
			const close = element('button', { type: 'button', class: 'button', 'data-close': '' }, '关闭');
			part('done').replaceChildren(...tellSent(sent, repository), element('p', { class: 'github-end' }, close));
			close.focus();
		} catch (error) {
			part('fault').textContent = reasonOf(error);
			if (!(error instanceof GithubFault)) throw error;
		} finally {
			submit.disabled = false;
			submit.textContent = '提交';
		}
	}

	form.onsubmit = (event) => {
		event.preventDefault();
		void send();
	};
	dialog.onclick = ({ target }) => {
		if ((target as Element).closest('[data-close]') && !submit.disabled) dialog.close();
	};
	// What is on its way is not left without a word of what became of it.
	dialog.oncancel = (event) => {
		if (submit.disabled) event.preventDefault();
	};
	remember.onchange = () => {
		if (!remember.checked) void dropToken(repository).catch(() => undefined);
	};
	dialog.showModal();
	void keptToken(repository).then(
		(kept) => {
			if (kept === undefined || token.value !== '') return;
			token.value = kept;
			remember.checked = true;
		},
		() => undefined
	);
}
