/**
 * The matches of a pattern with the flag `g` in a text, as `text.matchAll(pattern)` gives them.
 *
 * `matchAll` makes a copy of the pattern each time, which takes three times as long as to match a clause.
 *
 * @example
 * matchesIn(/\d+/gu, '门诊12万人次，手术3万台').map(([words]) => words) // ['12', '3']
 */
export function matchesIn(pattern: RegExp, text: string): RegExpExecArray[] {
	if (!pattern.global) throw new TypeError(`${String(pattern)} lacks the flag g`);
	const matches: RegExpExecArray[] = [];
	pattern.lastIndex = 0;
	for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
		matches.push(match);
		if (match[0] === '')
			pattern.lastIndex += pattern.unicode && (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
	}
	return matches;
}
