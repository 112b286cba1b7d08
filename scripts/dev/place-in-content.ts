/** Names that every system takes: no folder, nothing hidden, nothing that Windows reads otherwise. */
const plainName = /^(?![.\s])[^/\\:*?"<>|\p{Cc}]+(?<![.\s])$/u;

/** Names of devices of Windows, which takes no file of such a name, whatever its ending. */
const device = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])\s*(?:\.|$)/iu;

/** Where the desk may put what it holds: rooms of the content folder, and what a file in it may be called. */
const rooms: Readonly<Record<string, RegExp>> = {
	sources: /\.(?:txt|yaml)$/iu,
	originals: /\.[a-z]+$/iu,
	hospitals: /^[a-z0-9-]+\.yaml$/u,
};

/**
 * The place of a file of the desk below the content folder; undefined where the desk has nothing to put.
 *
 * @example
 * placeInContent('content/sources/一版.yaml'); // → ['sources', '一版.yaml']
 * placeInContent('content/sources/../../package.json'); // → undefined
 */
export function placeInContent(path: string): [room: string, name: string] | undefined {
	const [top, room = '', name = '', ...rest] = path.split('/');
	const mayBeCalled = Object.hasOwn(rooms, room) ? rooms[room] : undefined;
	const isPlain = plainName.test(name) && !device.test(name);
	const isPlace = top === 'content' && rest.length === 0 && isPlain && mayBeCalled?.test(name) === true;
	return isPlace ? [room, name] : undefined;
}
