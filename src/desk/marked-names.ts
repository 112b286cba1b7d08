const ends = { directory: 0x06054b50, locator: 0x07064b50 };
const entry = 0x02014b50;

/** Where the list of files of a zip begins; undefined where there is none. */
function startOfList(view: DataView): number | undefined {
	let end = view.byteLength - 22;
	while (end >= 0 && view.getUint32(end, true) !== ends.directory) end -= 1;
	if (end < 0) return undefined;
	// In a zip with numbers of 64 bits the end tells where its longer form stands.
	const isLong = end >= 20 && view.getUint32(end - 20, true) === ends.locator;
	return isLong
		? Number(view.getBigUint64(Number(view.getBigUint64(end - 12, true)) + 48, true))
		: view.getUint32(end + 16, true);
}

/** Whether the name of each file of a zip is marked as UTF-8, in the order of its list, which the unpacker keeps to itself. */
export function markedNames(zip: Uint8Array): boolean[] {
	const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
	const marked: boolean[] = [];
	let at = startOfList(view) ?? zip.length;
	while (at + 46 <= zip.length && view.getUint32(at, true) === entry) {
		marked.push((view.getUint16(at + 8, true) & 0x800) !== 0);
		at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
	}
	return marked;
}
