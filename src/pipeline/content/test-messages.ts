import type { VFile } from 'vfile';

/** What files say, `path:line:column: sentence`; warnings in brackets. */
export function messagesOf(files: readonly VFile[]): string[] {
	return files.flatMap(({ messages }) =>
		messages.map((message) => (message.fatal === true ? String(message) : `(${String(message)})`))
	);
}
