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

/**
 * The same, for a pattern that scans each clause for a name of any length: whether the clause holds what every match holds
 * (排行榜, 首次) is told in a fraction of the time, and most hold nothing of it. `needed` lacks the flag `g`.
 */
export function matchesWith(needed: RegExp, pattern: RegExp, text: string): RegExpExecArray[] {
	return needed.test(text) ? matchesIn(pattern, text) : [];
}
