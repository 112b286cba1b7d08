import type { Bench } from '../../desk/bench.ts';
import { commitMessage } from '../../desk/github/commit-message.ts';
import { guardFiles, rememberSent, type GuardedFile } from '../../desk/guarded-files.ts';
import { filesOf, recordsOf } from '../../desk/pack.ts';
import type { Reading } from '../../desk/reading.ts';
import { reasonOf } from '../../desk/reason-of.ts';
import type { Work } from '../../desk/work.ts';
import { find } from '../../search/dom.ts';
import { desk, say } from './desk-page.ts';
import { downloadZip } from './download-zip.ts';
import { writeHere } from './write-here.ts';
import { chooseContentFolder, writeIntoFolder } from './write-into-folder.ts';

/** The ways by which a page leaves the desk. */
export type WayOut = 'zip' | 'here' | 'folder' | 'github';

/** What each way does: it takes what stands on the desk once it is read, and says what came of it. */
export function waysOut(bench: Bench): Readonly<Record<WayOut, () => Promise<void>>> {
	/** What leaves: the work as it stands, its reading, the files of both. Where it could not be read, says so; gives nothing. */
	async function settled(): Promise<{ work: Work; reading: Reading; files: GuardedFile[] } | undefined> {
		let isRead = await bench.settle();
		if (!isRead && bench.work) {
			// What failed to be read may be read now.
			await bench.apply({ ...bench.work });
			isRead = await bench.settle();
		}
		const { work, reading } = bench;
		if (work && reading && isRead)
			return { work, reading, files: guardFiles(work, filesOf(work, recordsOf(work, reading.records))) };
		say('没有带走：这一页现在的样子没有读成。请再试一次；还不成，就重新打开这一页，改动都存着。');
		return undefined;
	}

	/** Remembers what was put somewhere, which may then be replaced by what comes after it. */
	function remember(name: string, files: readonly GuardedFile[]): void {
		const { work } = bench;
		if (work?.name === name) void bench.apply(rememberSent(work, files));
	}

	/** Puts the files into a folder, by what writes there, which tells before it writes what may stand there from then on. */
	async function put(
		write: (files: readonly GuardedFile[], onPut: (put: readonly GuardedFile[]) => void) => Promise<string[]>,
		next = ''
	): Promise<void> {
		const given = await settled();
		if (!given) return;
		const written = await write(given.files, (files) => {
			remember(given.work.name, files);
		});
		say(written.length > 0 ? `已写入 ${written.join('、')}${next}` : '文件夹里已经是这样。');
	}

	const tell = (error: unknown) => {
		const isCancelled = error instanceof DOMException && error.name === 'AbortError';
		if (!isCancelled) say(`没有写成：${reasonOf(error)}`);
	};

	return {
		zip: async () => {
			const given = await settled();
			if (!given) return;
			downloadZip(given.work.name, given.files);
			say('压缩包已下载：解开，放进仓库，再运行 npm run convert 和 npm run build。');
		},
		// Only the development server has a folder of its own to write into.
		here: async () => {
			if (import.meta.env.DEV) await put(writeHere, '，正在重新转换。').catch(tell);
		},
		folder: async () => {
			try {
				// A browser lets a folder be chosen only right after a click.
				const folder = await chooseContentFolder();
				await put((files, onPut) => writeIntoFolder(folder, files, onPut));
			} catch (error) {
				tell(error);
			}
		},
		github: async () => {
			const given = await settled();
			if (!given) return;
			const { work, reading, files } = given;
			if (reading.messages.some(({ weight }) => weight === 'error')) {
				say('更正文件还有错，改好再提交。');
				return;
			}
			const { name } = work;
			const headlines = reading.articles.map(({ headline }) => headline);
			const { openGithubDialog } = await import('./github-dialog.ts');
			const dialog = find<HTMLDialogElement>(desk, '[data-github]');
			openGithubDialog(dialog, { files, message: commitMessage(work, headlines) }, () => {
				remember(name, files);
			});
		},
	};
}
