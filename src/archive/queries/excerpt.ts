/**
 * The first sentences of a passage, up to a length; …… where it goes on.
 *
 * A short passage stands whole. A single long sentence is cut at a comma.
 */
export function excerpt(text: string, limit = 90): string {
	if (Array.from(text).length <= limit) return text;
	const head = Array.from(text).slice(0, limit).join('');
	const sentence = /^.*[。！？；]/su.exec(head)?.[0];
	if (sentence && sentence.length > limit / 3) return `${sentence}……`;
	return `${(/^.*(?=，)/su.exec(head)?.[0] ?? head).trim()}……`;
}
