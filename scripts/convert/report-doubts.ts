import { VFile } from 'vfile';
import { listMessages } from '../list-messages.ts';

type VFileMessage = VFile['messages'][number];

/** Kinds of message in the order of their weight: what a person must do first stands first. */
export const doubtKinds: readonly { heading: string; holds: (message: VFileMessage) => boolean }[] = [
	{ heading: '没有转换成，请先改正', holds: ({ fatal }) => fatal === true },
	{ heading: '不是原件的文件', holds: ({ ruleId }) => ruleId === 'survey-folder' },
	{ heading: '事实存疑，请核对', holds: ({ fatal, source }) => fatal === false && source === 'extract' },
	{ heading: '更正、档案和词表', holds: ({ fatal, source }) => fatal === false && !isOfPage(source) },
	{ heading: '版面存疑，请看一眼', holds: ({ fatal }) => fatal === false },
	{ heading: '已经补救，供核对', holds: () => true },
];

/** The place of a message among the kinds: the least is the weightiest. */
export function kindOfDoubt(message: VFileMessage): number {
	return doubtKinds.findIndex(({ holds }) => holds(message));
}

/** Whether a stage that reads the page itself said it. */
function isOfPage(stage: string | undefined): boolean {
	return ['decode', 'normalise', 'segment', 'structure'].includes(stage ?? '');
}

/** A file with some of its messages. */
function withMessages(file: VFile, messages: readonly VFileMessage[]): VFile {
	const copy = new VFile({ path: file.path });
	copy.messages = [...messages];
	return copy;
}

/** The messages of files with file:line:column, the weightiest first; empty where there are none. */
export function reportDoubts(files: readonly VFile[]): string {
	return doubtKinds
		.map(({ heading }, index) => {
			const own = files
				.map((file) =>
					withMessages(
						file,
						file.messages.filter((message) => kindOfDoubt(message) === index)
					)
				)
				.filter(({ messages }) => messages.length > 0);
			const count = own.reduce((sum, { messages }) => sum + messages.length, 0);
			return count === 0 ? '' : `── ${heading}（${count}）\n${listMessages(own)}\n\n`;
		})
		.join('');
}
