import { isScalar, visit, type Document, type ErrorCode, type Pair } from 'yaml';
import { readLines, type TextLines } from './text-lines.ts';

/** What the YAML library found wrong, and where. */
export interface Fault {
	code: ErrorCode;
	message: string;
	/** `[from, to)`, UTF-16. */
	pos: readonly [number, number];
}

/** A fault as an editor reads it. */
export interface ExplainedFault {
	offset: number;
	reason: string;
}

interface Ground {
	fault: Fault;
	lines: TextLines;
	document: Document;
}

type Explain = (ground: Ground) => ExplainedFault;

/** A sentence at the place that the library gives; at the end of the text, at its last line that has characters. */
const say =
	(reason: string): Explain =>
	({ fault, lines }) => ({ offset: Math.min(fault.pos[0], Math.max(0, lines.text.trimEnd().length - 1)), reason });

/** The character at the place of a fault. */
const signAt = ({ fault, lines }: Ground) => lines.text.slice(fault.pos[0], fault.pos[0] + 1);

/** Where the quoted scalar or the flow collection begins that is not closed. */
function startOfOpen({ fault, lines, document }: Ground, kind: 'quote' | 'flow'): number | undefined {
	const starts: number[] = [];
	visit(document, {
		Scalar: (_key, node) => {
			if (kind !== 'quote' || !node.range || !/^QUOTE/u.test(node.type ?? '')) return;
			const source = lines.text.slice(node.range[0], node.range[1]);
			if (source.length < 2 || source.at(-1) !== source[0]) starts.push(node.range[0]);
		},
		Collection: (_key, node) => {
			if (kind !== 'flow' || !node.range || !node.flow) return;
			const source = lines.text.slice(node.range[0], node.range[1]);
			if (!/[\]}]$/u.test(source)) starts.push(node.range[0]);
		},
	});
	return starts.filter((start) => start <= fault.pos[0]).at(-1);
}

/** The key that is written twice: its first place. */
function firstOfKey({ fault, document }: Ground): { key: string; offset: number } | undefined {
	let found: { key: string; offset: number } | undefined;
	visit(document, {
		Map: (_key, node) => {
			const second = node.items.find(({ key }) => isScalar(key) && key.range?.[0] === fault.pos[0]);
			if (!second || !isScalar(second.key)) return;
			const { value } = second.key;
			const first = node.items.find((item): item is Pair => isScalar(item.key) && item.key.value === value);
			if (first && isScalar(first.key) && first.key.range) found = { key: String(value), offset: first.key.range[0] };
		},
	});
	return found;
}

const duplicate: Explain = (ground) => {
	const offset = ground.fault.pos[0];
	const first = firstOfKey(ground);
	if (!first || first.offset === offset) return { offset, reason: '这一项写了两次，请留一处' };
	const { line } = ground.lines.placeAt(first.offset);
	return { offset, reason: `${first.key} 在第${line}行已经写了，请留一处` };
};

/** A key that runs over lines: either a colon is missing, or the next line is pushed in too far. */
const brokenKey: Explain = ({ fault, lines }) => {
	const first = lines.indexAt(fault.pos[0]);
	const last = lines.indexAt(Math.max(fault.pos[0], fault.pos[1] - 1));
	const start = lines.lines[first]!;
	const before = start.slice(0, fault.pos[0] - lines.starts[first]!);
	if (first === last || !/:\s*$/u.test(before))
		return { offset: fault.pos[0], reason: `“${start.trim()}”这一行缺半角冒号` };
	const offset = lines.starts[last]! + /^\s*/u.exec(lines.lines[last]!)![0].length;
	return { offset, reason: '这一行缩进太深：要与同一层的上一项左端对齐' };
};

/** A line whose left end is not that of its neighbours. */
const misplaced: Explain = ({ fault, lines }) => {
	const index = lines.indexAt(fault.pos[0]);
	const line = lines.lines[index] ?? '';
	return {
		offset: lines.starts[index]! + /^\s*/u.exec(line)![0].length,
		reason: '这一行缩进不对：要与同一层的各项左端对齐，一层两个半角空格',
	};
};

const unclosed = (ground: Ground, sign: '}' | ']'): ExplainedFault => {
	const name = sign === '}' ? '花括号 {' : '方括号 [';
	return { offset: startOfOpen(ground, 'flow') ?? ground.fault.pos[0], reason: `${name} 没有收尾的 ${sign}` };
};

const unclosedQuote = (ground: Ground, mark: string): ExplainedFault => ({
	offset: startOfOpen(ground, 'quote') ?? ground.fault.pos[0],
	reason: `引号 ${mark} 没有收尾`,
});

const tagged = say('以 & 或 ! 开头的文字要加引号');
const afterEnd = say('引号或括号收尾之后还有字：整段要加引号');
const missingComma = say('两项之间缺半角逗号');
const innerColon = say('一行里有两个半角冒号：冒号后面的文字里还有冒号，要加引号');
const blockText = say('以 | 或 > 开头的文字要加引号');
const unreadable = say('这里读不懂：请照手册里的例子重写这一行');

/** What is said of each kind of fault; the first pattern that fits the library's message, else the last sentence. */
const explainers: Readonly<Record<ErrorCode, readonly (readonly [RegExp, Explain])[]>> = {
	ALIAS_PROPS: [[/./u, tagged]],
	BAD_ALIAS: [[/./u, say('以 & 或 * 开头的文字要加引号')]],
	BAD_COLLECTION_TYPE: [[/./u, tagged]],
	BAD_DIRECTIVE: [[/./u, say('以 % 开头的一行会被当作指令：是文字就加引号，不是就删去')]],
	BAD_DQ_ESCAPE: [[/./u, say('双引号里的反斜线 \\ 另有意思：把两头的双引号换成单引号')]],
	BAD_INDENT: [
		[/end with a \}/u, (ground) => unclosed(ground, '}')],
		[/end with a \]/u, (ground) => unclosed(ground, ']')],
		[/Flow end indicator/u, say('收尾的括号要比上一层多缩进一格')],
		[/Block scalar/u, say('| 或 > 之后的文字，每一行都要比它多缩进两格')],
		[/./u, misplaced],
	],
	BAD_PROP_ORDER: [[/./u, tagged]],
	BAD_SCALAR_START: [
		[/./u, (ground) => ({ offset: ground.fault.pos[0], reason: `以 ${signAt(ground)} 开头的文字要加引号` })],
	],
	BLOCK_AS_IMPLICIT_KEY: [
		[/sequence/u, say('“- ”要另起一行')],
		[/./u, innerColon],
	],
	BLOCK_IN_FLOW: [[/./u, say('花括号或方括号里的文字有半角冒号或“- ”，要加引号')]],
	DUPLICATE_KEY: [[/./u, duplicate]],
	IMPOSSIBLE: [[/./u, unreadable]],
	KEY_OVER_1024_CHARS: [[/./u, say('冒号之前的文字太长：是一段话就加引号')]],
	MISSING_CHAR: [
		[/closing "/u, (ground) => unclosedQuote(ground, '"')],
		[/closing '/u, (ground) => unclosedQuote(ground, "'")],
		[/end with a \}/u, (ground) => unclosed(ground, '}')],
		[/end with a \]/u, (ground) => unclosed(ground, ']')],
		[/Missing , (?:between|or)/u, missingComma],
		[/space after :/u, say('冒号后面要空一格')],
		[/Comments must/u, say('# 之前要空一格；# 是文字就给整段加引号')],
		[/Sequence item without/u, misplaced],
		[/Implicit map keys/u, brokenKey],
		[/directives-end|Block collection/u, say('以 % 开头或有 --- 的一行请删去；是文字就加引号')],
		[/Tags and anchors|sequence props/u, tagged],
		[/./u, unreadable],
	],
	MULTILINE_IMPLICIT_KEY: [[/./u, brokenKey]],
	MULTIPLE_ANCHORS: [[/./u, tagged]],
	MULTIPLE_DOCS: [[/./u, say('--- 把文件分成了两份：请删去这一行')]],
	MULTIPLE_TAGS: [[/./u, tagged]],
	NON_STRING_KEY: [[/./u, say('冒号之前要写一个词：括号开头的文字要加引号')]],
	RESOURCE_EXHAUSTION: [[/./u, say('括号或缩进一层套一层，太深了')]],
	TAB_AS_INDENT: [[/./u, say('缩进里有制表符（Tab）：请改成半角空格，一层两个')]],
	TAG_RESOLVE_FAILED: [[/./u, say('以 ! 开头的文字要加引号')]],
	UNEXPECTED_TOKEN: [
		[/Unexpected , in|empty item/u, say('多了一个逗号')],
		[/flow-map-end/u, say('多了一个花括号 }')],
		[/flow-seq-end/u, say('多了一个方括号 ]')],
		[/Block scalar header|block scalar header/u, blockText],
		[/block-seq-ind on same line/u, say('以“- ”开头的文字要加引号')],
		[/scalar at node end|scalar token|at node end/u, afterEnd],
		[/doc-(?:start|end)|directive/u, say('--- 或 ... 单独的一行请删去')],
		[/anchor|tag/u, tagged],
		[
			/Unexpected .+ in /u,
			(ground) => ({
				offset: ground.fault.pos[0],
				reason: `这里多了“${signAt(ground)}”，请删去；是文字就给整段加引号`,
			}),
		],
		[/./u, unreadable],
	],
};

/** The codes of faults that have a sentence. */
export const explainedErrors = Object.keys(explainers);

/** Says in Chinese what the YAML library found wrong, at the place where the slip was made. */
export function explainError(fault: Fault, lines: TextLines, document: Document): ExplainedFault {
	const [, explain] = explainers[fault.code].find(([pattern]) => pattern.test(fault.message)) ?? [/./u, unreadable];
	return explain({ fault, lines, document });
}

/** The sentence for a message of the library, whatever the text; for a test that goes through all of them. */
export function sentenceFor(code: ErrorCode, message: string, document: Document): string {
	return explainError({ code, message, pos: [0, 1] }, readLines('甲：乙'), document).reason;
}
