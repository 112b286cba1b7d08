import ts from 'typescript';
import { runsOfPattern } from './words-of-pattern.ts';

/** A run of Han characters that code holds, with the place of its literal. */
export interface CodeWord {
	word: string;
	/** Line, counted from 1. */
	line: number;
}

/** Stands for what a template puts in: a private character, no part of any word. */
const hole = '\uE000';

const hanRuns = (text: string) => text.match(/\p{Script=Han}{2,}/gu) ?? [];

/** What a rule holds for its tests: sentences that it reads, or leaves. */
const examples: ReadonlySet<string> = new Set(['yes', 'no']);

/** The text of a literal, or undefined for other nodes. */
function textOf(node: ts.Node): string | undefined {
	if (ts.isStringLiteralLike(node)) return node.text;
	if (!ts.isTemplateExpression(node)) return undefined;
	return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(hole);
}

/**
 * The words in the string literals, templates and regular expressions of a TypeScript module. A text that reads as a
 * regular expression is taken apart as one, since patterns are put together from strings; comments hold no words, nor do the
 * examples of rules, which are tests.
 */
export function wordsOfCode(source: string, fileName: string): CodeWord[] {
	const file = ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, false, ts.ScriptKind.TS);
	const found: CodeWord[] = [];
	const take = (node: ts.Node, runs: Iterable<string>) => {
		const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
		const words = new Set([...runs].flatMap(hanRuns));
		found.push(...[...words].map((word) => ({ word, line })));
	};
	const visit = (node: ts.Node): void => {
		if (ts.isPropertyAssignment(node) && examples.has(node.name.getText(file))) return;
		if (ts.isRegularExpressionLiteral(node)) {
			const [, pattern = '', flags = ''] = /^\/(.*)\/([a-z]*)$/su.exec(node.text) ?? [];
			take(node, runsOfPattern(pattern, flags) ?? [pattern]);
		} else {
			const text = textOf(node);
			if (text !== undefined) take(node, runsOfPattern(text) ?? [text]);
		}
		ts.forEachChild(node, visit);
	};
	visit(file);
	return found;
}
