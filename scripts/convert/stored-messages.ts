import { VFile } from 'vfile';

type Place = VFile['messages'][number]['place'];

/** A message as it is kept on the disk. */
export interface StoredMessage {
	reason: string;
	place: Place;
	source: string | undefined;
	ruleId: string | undefined;
	/** As in vfile-message: `null` for what is only told. */
	fatal: boolean | null;
}

/** The messages of a file, to be kept. */
export function storeMessages(file: VFile): StoredMessage[] {
	return file.messages.map(({ reason, place, source, ruleId, fatal }) => ({
		reason,
		place,
		source,
		ruleId,
		fatal: fatal ?? null,
	}));
}

/** A file with messages that were kept. */
export function withMessages(path: string, messages: readonly StoredMessage[]): VFile {
	const file = new VFile({ path });
	for (const { reason, place, source, ruleId, fatal } of messages)
		file.message(reason, { place, source, ruleId }).fatal = fatal ?? undefined;
	return file;
}
