import { isAlias, isMap, isScalar, parseDocument, type Node } from 'yaml';

/** Whether a value can stand by itself, unquoted or quoted as it is. */
export function standsAlone(value: string, isFlow: boolean): boolean {
	const document = parseDocument(isFlow ? `{x: ${value}}` : `x: ${value}`, { logLevel: 'silent' });
	const { contents } = document;
	if (document.errors.length > 0 || document.warnings.length > 0 || !isMap(contents) || contents.items.length !== 1)
		return false;
	const [pair] = contents.items;
	const node = pair?.value as Node | null | undefined;
	if (!pair || String(pair.key) !== 'x' || !node || isAlias(node)) return false;
	if ((isScalar(node) && node.anchor) || node.tag !== undefined || document.comment !== null) return false;
	return !(isScalar(node) && node.value === null && !/^(?:null|~)?$/iu.test(value));
}

/**
 * How much of a run in braces is one text: a half-width comma parts it into words without a colon, which are no entries.
 *
 * Undefined where the run is not to be read at all; 0 where the value stands alone before another entry.
 */
export function textBefore(run: string): { length: number; isBroken: boolean } | undefined {
	const document = parseDocument(`{x: ${run}}`, { logLevel: 'silent' });
	const { contents } = document;
	if (document.errors.length > 0 || !isMap<Node, Node | null>(contents)) return undefined;
	const [first, ...rest] = contents.items;
	const next = rest.findIndex(({ value }) => value !== null && !(isScalar(value) && value.value === null));
	const words = next < 0 ? rest : rest.slice(0, next);
	const last = words.at(-1)?.key ?? first?.value;
	if (!last?.range || (next < 0 && words.length === 0)) return undefined;
	return { length: last.range[1] - '{x: '.length, isBroken: words.length > 0 };
}

/** Why a value needs quotation marks. */
export function whyQuoted(value: string, isFlow: boolean): string {
	const first = [...value][0] ?? '';
	if (/^["'].*["']./u.test(value)) return '引号之后还有字，整段要加引号';
	if (/^["']/u.test(value)) return '引号没有收尾';
	if (/^[#&*!%@`|>?{}[\],]/u.test(value)) return `以 ${first} 开头的文字要加引号`;
	if (/^-(?:\s|$)/u.test(value)) return '以“- ”开头的文字要加引号';
	if (/:(?:\s|$)/u.test(value)) return '文字里有半角冒号，要加引号';
	if (/\s#/u.test(value)) return '# 和它后面的字会被当作注释，要加引号';
	if (isFlow && value.includes(',')) return '半角逗号把文字断成了两截，要加引号';
	if (isFlow && /[[\]{}]/u.test(value)) return '文字里有方括号或花括号，要加引号';
	return '这里的文字要加引号';
}

/** The text that an editor meant by a value that cannot stand alone. */
export function meantBy(value: string): string {
	const [, mark, inside] = /^(["'])(.*)$/u.exec(value) ?? [];
	if (mark === undefined || inside === undefined) return value;
	// An opening mark alone; with another further on both are part of the text.
	return inside.includes(mark) ? value : inside;
}
