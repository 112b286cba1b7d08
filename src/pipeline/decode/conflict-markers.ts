/**
 * The line, from 1, on which Git put two versions of a text side by side for a person to choose from; undefined where it did not.
 *
 * All three marks must stand there, in their order: a line of equals signs alone divides many a text.
 */
export function findConflict(text: string): number | undefined {
	const lines = text.split(/\r\n|\n|\r/u);
	const start = lines.findIndex((line) => line.startsWith('<<<<<<< '));
	const middle = lines.indexOf('=======', start + 1);
	const end = lines.findIndex((line, index) => index > middle && line.startsWith('>>>>>>> '));
	return start >= 0 && middle > start && end > middle ? start + 1 : undefined;
}
