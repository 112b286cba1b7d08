import type { Sureness } from '../model/schemas/article.ts';
import { blockTypeNames } from '../model/names.ts';
import type { Conversion } from '../pipeline/index.ts';
import type { Fact } from './list-facts.ts';

/** Kinds of doubt in the order of the harm that they do unread. */
export const doubtKinds = {
	broken: '没有读成',
	facts: '会写错事实的',
	corrections: '不再合用的更正',
	words: '会写错文字的',
	layout: '版面判断',
} as const;
export type DoubtKind = keyof typeof doubtKinds;

/** Something that its editor should look at. */
export interface Doubt {
	/** The same for the same doubt in every reading of the page. */
	key: string;
	kind: DoubtKind;
	/** Of the source; null where it concerns the whole page, or the sidecar. */
	line: number | null;
	/** What is doubtful, as printed. */
	words: string;
	/** Why, in Chinese. */
	reason: string;
	sure: Sureness | null;
	/** Key of the fact that it concerns. */
	fact: string | null;
	/** Whether it is about a record that comes with the page. */
	record?: true;
}

type Message = Conversion['file']['messages'][number];

/** Rules that say of words, not of the layout, that they may be wrong. */
const aboutWords = new Set(['join-lines', 'join-displaced-ends', 'mark-gaps', 'mark-repeats']);

/** The words that a message quotes. */
const quoted = (reason: string) => /[“《](?<words>.+?)[”》]/u.exec(reason)?.groups?.['words'];

function ofMessage(message: Message, lines: readonly string[]): Doubt[] {
	const { fatal, source, ruleId = '', reason, line = null } = message;
	if (fatal === null || fatal === undefined) return [];
	const here = line === null ? undefined : lines[line - 1]?.trim();
	const kind: DoubtKind = fatal
		? 'broken'
		: source === 'extract'
			? 'facts'
			: aboutWords.has(ruleId)
				? 'words'
				: 'layout';
	const words = quoted(reason) ?? here ?? '整版';
	return [{ key: `${kind}|${line ?? 0}|${reason}`, kind, line, words, reason, sure: null, fact: null }];
}

function ofSidecar({ fatal, reason, line }: Message): Doubt[] {
	if (fatal === null || fatal === undefined) return [];
	const kind = fatal ? 'broken' : 'corrections';
	const words = quoted(reason) ?? '更正文件';
	const where = line === undefined ? '' : `更正文件第${line}行：`;
	return [
		{ key: `${kind}|sidecar|${reason}`, kind, line: null, words, reason: `${where}${reason}`, sure: null, fact: null },
	];
}

function ofFact({ key, quote, line, notes, sure, name, says, kind }: Fact): Doubt[] {
	if (sure !== 'guess' && notes.length === 0) return [];
	const reason = [kind === 'quotation' ? `说话人：${name}` : `读作“${name}”：${says}`, ...notes].join('；');
	return [{ key: `fact|${key}`, kind: 'facts', line, words: quote, reason, sure, fact: key }];
}

/** What a page leaves open, the most harmful first: what its messages say, facts and types that are only guessed. */
export function listDoubts({ file, sidecar, page, articles, records }: Conversion, facts: readonly Fact[]): Doubt[] {
	const lines = page?.lines.map(({ characters }) => characters.join('')) ?? [];
	/** What is said of a record that is proposed just now: its own doubt says it. */
	const saidOf = ({ id }: { id: string }) =>
		file.messages.find(({ reason }) => reason.includes(`content/hospitals/${id}.yaml`));
	const saidElsewhere = new Set(records.proposed.map(saidOf));
	const told = file.messages
		.filter((message) => !saidElsewhere.has(message))
		.flatMap((message) => ofMessage(message, lines));
	const tellsOf = new Set(told.flatMap(({ line }) => (line === null ? [] : [line])));
	const guessed = articles.flatMap(({ blocks }) =>
		blocks.flatMap(({ type, sure, source, text }): Doubt[] => {
			const line = source[0]![0];
			if (sure !== 'guess' || tellsOf.has(line)) return [];
			const reason = `作${type === 'headline' ? '标题' : blockTypeNames[type]}，把握不大`;
			return [{ key: `layout|${line}|${type}`, kind: 'layout', line, words: text, reason, sure, fact: null }];
		})
	);
	const fresh = records.proposed.map((record): Doubt => {
		const { id, name: words } = record;
		const reason = '馆中还没有这家医院的档案，按报道拟了一份，在“更正”里；请核对名称与地点';
		const line = saidOf(record)?.line ?? null;
		return { key: `record|${id}`, kind: 'facts', line, words, reason, sure: null, fact: null, record: true };
	});
	const all = [
		...told,
		...(sidecar?.messages ?? []).flatMap(ofSidecar),
		...fresh,
		...facts.flatMap(ofFact),
		...guessed,
	];
	const once = [...new Map(all.map((doubt) => [doubt.key, doubt])).values()];
	const order = Object.keys(doubtKinds);
	return once.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind) || (a.line ?? 0) - (b.line ?? 0));
}
