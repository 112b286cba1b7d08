import { blockTypeNames, honourKindNames, honourLevelNames, indicatorKindNames } from '../model/names.ts';
import type { BlockType } from '../model/schemas/article.ts';
import type { NewCorrection, SidecarValue } from './edit-sidecar.ts';
import { placeOfWords } from './place-of-words.ts';

/** A choice: the value as the sidecar has it, and what it is called. */
export type Choice = readonly [value: string, name: string];

/** What is asked before a correction is written. */
export interface Field {
	/** Key in the sidecar. */
	key: string;
	name: string;
	kind: 'words' | 'number' | 'choice' | 'many';
	choices?: readonly Choice[];
	isRequired?: boolean;
	/** What stands in it at first. */
	value?: string;
}

/** Where a correction is to be made. */
export interface Selected {
	block: {
		type: BlockType;
		text: string;
		source: readonly (readonly [number, number, number])[];
		themes: readonly string[];
		runIn: string | null;
	};
	/** Characters of its text, `[from, to)` in code points; empty for the whole block. */
	from: number;
	to: number;
	/** The last line of the block before; null where it is the first. */
	lineBefore: number | null;
}

/** What is to be corrected, where, and with what it begins. */
export interface Opening {
	selected: Selected;
	/** Item of the menu whose form stands open at first. */
	item?: string;
	/** What the rules read of a fact that is to be changed. */
	before?: Readonly<Record<string, string>>;
}

/** What the catalogues offer. */
export interface Offered {
	themes: readonly Choice[];
	programmes: readonly Choice[];
	indicators: readonly Choice[];
}

/** A kind of correction that the menu offers. */
export interface MenuItem {
	id: string;
	name: string;
	/** The single key that opens it. */
	key?: string;
	/** Whether it is about the selected words, or about the whole block. */
	about: 'words' | 'block';
	/** Whether it can be made here. */
	fits?: (selected: Selected) => boolean;
	fields: (selected: Selected, offered: Offered) => readonly Field[];
	/** What goes into the sidecar beside what was asked: `do`, and what follows from the place. */
	fixed: (selected: Selected) => Readonly<Record<string, SidecarValue>> & { readonly do: string };
}

const choicesOf = (names: Readonly<Record<string, string>>): readonly Choice[] => Object.entries(names);
const note: Field = { key: 'note', name: '附注', kind: 'words' };
const certainty: Field = {
	key: 'certainty',
	name: '把握',
	kind: 'choice',
	isRequired: true,
	value: 'high',
	choices: [
		['high', '确'],
		['medium', '多半'],
		['low', '猜'],
	],
};

const wordsOf = ({ block, from, to }: Selected) =>
	Array.from(block.text)
		.slice(...(from < to ? [from, to] : []))
		.join('');

/** A remark on the words: doubtful, lost, cut off, illegible. */
function remark(type: string, name: string, key?: string): MenuItem {
	const at: Field = {
		key: 'at',
		name: '哪里',
		kind: 'choice',
		value: 'passage',
		choices: [
			['passage', '这些字'],
			['start', '段首'],
			['end', '段末'],
		],
	};
	return {
		id: type,
		name,
		...(key === undefined ? {} : { key }),
		about: 'words',
		fixed: () => ({ do: 'note', type }),
		fields: () => [{ ...note, name: '说明', isRequired: true }, ...(type === 'suspect' ? [] : [at])],
	};
}

/** Gives the block another type. */
function retype(type: BlockType): MenuItem {
	const depth: Field = {
		key: 'depth',
		name: '级别',
		kind: 'choice',
		value: '2',
		choices: [
			['2', '一级'],
			['3', '二级'],
		],
	};
	return {
		id: `retype-${type}`,
		// 主题 would be taken for a theme.
		name: type === 'headline' ? '标题' : blockTypeNames[type],
		about: 'block',
		fits: ({ block }) => block.type !== type,
		fixed: () => ({ do: 'retype', type }),
		fields: () => [...(type === 'crosshead' ? [depth] : []), note],
	};
}

const hasThemes = ({ block }: Selected) => block.type === 'paragraph' || block.type === 'listItem';

/** What the menu offers, group by group. */
export const menu: readonly { name: string; items: readonly MenuItem[] }[] = [
	{
		name: '文字',
		items: [
			{
				id: 'emend',
				name: '误字',
				key: 'e',
				about: 'words',
				fixed: () => ({ do: 'emend' }),
				fields: (selected) => [
					{ key: 'corr', name: '应作', kind: 'words', isRequired: true, value: wordsOf(selected) },
					certainty,
					note,
				],
			},
			remark('suspect', '存疑', 'd'),
			remark('gap', '缺文', 'g'),
			remark('truncated', '残缺'),
			remark('unclear', '不清'),
		],
	},
	{
		name: '这一块',
		items: [
			...(
				[
					'paragraph',
					'listItem',
					'crosshead',
					'caption',
					'byline',
					'headline',
					'deck',
					'kicker',
					'sectionLabel',
					'editorsNote',
					'credit',
					'dateline',
					'furniture',
				] as const
			).map(retype),
			{
				id: 'discard',
				name: '弃去',
				about: 'block',
				fixed: () => ({ do: 'discard' }),
				fields: () => [{ key: 'reason', name: '缘由', kind: 'words', isRequired: true }],
			},
			{
				id: 'runIn',
				name: '段首小标题',
				about: 'words',
				fits: ({ block, from, to }) => from === 0 && to > 0 && block.runIn === null,
				fixed: () => ({ do: 'runIn' }),
				fields: () => [note],
			},
			{
				id: 'runIn-off',
				name: '没有段首小标题',
				about: 'block',
				fits: ({ block }) => block.runIn !== null,
				fixed: () => ({ do: 'runIn', off: true }),
				fields: () => [note],
			},
		],
	},
	{
		name: '分合',
		items: [
			{
				id: 'join',
				name: '接上段',
				about: 'block',
				fits: ({ lineBefore }) => lineBefore !== null,
				fixed: () => ({ do: 'join' }),
				fields: ({ lineBefore }) => [
					{ key: 'to', name: '接第几行', kind: 'number', isRequired: true, value: String(lineBefore ?? '') },
					note,
				],
			},
			{
				id: 'split',
				name: '另起一段',
				about: 'words',
				fits: ({ from, to }) => from > 0 && to > from,
				fixed: () => ({ do: 'split' }),
				fields: () => [
					{ key: 'type', name: '作', kind: 'choice', choices: [['', '不变'], ...choicesOf(blockTypeNames)] },
					note,
				],
			},
			{
				id: 'move',
				name: '移到',
				about: 'block',
				fixed: () => ({ do: 'move' }),
				fields: () => [{ key: 'after', name: '第几行后', kind: 'number', isRequired: true, value: '0' }, note],
			},
			{
				id: 'article',
				name: '另起一篇',
				about: 'block',
				fits: ({ lineBefore }) => lineBefore !== null,
				fixed: () => ({ do: 'article' }),
				fields: () => [note],
			},
			{
				id: 'merge',
				name: '与上篇合',
				about: 'block',
				fits: ({ lineBefore }) => lineBefore === null,
				fixed: () => ({ do: 'merge' }),
				fields: () => [note],
			},
		],
	},
	{
		name: '读出的',
		items: [
			{
				id: 'indicator',
				name: '数字',
				key: 'n',
				about: 'words',
				fixed: () => ({ do: 'indicator' }),
				fields: (selected, { indicators }) => [
					{ key: 'name', name: '数什么', kind: 'words', isRequired: true },
					{
						key: 'value',
						name: '数值',
						kind: 'number',
						isRequired: true,
						value: /\d+(?:\.\d+)?/u.exec(wordsOf(selected))?.[0] ?? '',
					},
					{ key: 'unit', name: '单位', kind: 'words' },
					{ key: 'qualifier', name: '约数', kind: 'words' },
					{ key: 'kind', name: '类别', kind: 'choice', value: 'count', choices: choicesOf(indicatorKindNames) },
					{ key: 'period', name: '时间词', kind: 'words' },
					{ key: 'indicator', name: '指标', kind: 'choice', choices: [['', '不归'], ...indicators] },
					note,
				],
			},
			{
				id: 'honour',
				name: '荣誉',
				about: 'words',
				fixed: () => ({ do: 'honour' }),
				fields: () => [
					{ key: 'level', name: '级别', kind: 'choice', choices: [['', '未写明'], ...choicesOf(honourLevelNames)] },
					{ key: 'year', name: '年份', kind: 'words' },
					{ key: 'kind', name: '类别', kind: 'choice', value: 'award', choices: choicesOf(honourKindNames) },
					note,
				],
			},
			{
				id: 'person',
				name: '人物',
				about: 'words',
				fixed: () => ({ do: 'person' }),
				fields: () => [
					{ key: 'name', name: '姓名', kind: 'words', isRequired: true },
					{ key: 'role', name: '职务', kind: 'words', isRequired: true },
					{ key: 'org', name: '单位', kind: 'words' },
					note,
				],
			},
			{
				id: 'quotation',
				name: '引语',
				about: 'words',
				fixed: () => ({ do: 'quotation' }),
				fields: () => [{ key: 'speaker', name: '说话人', kind: 'words', isRequired: true }, note],
			},
			{
				id: 'programme',
				name: '机制',
				about: 'words',
				fixed: () => ({ do: 'programme' }),
				fields: (selected, { programmes }) => [
					{ key: 'id', name: '目录里的', kind: 'choice', choices: [['', '不在目录'], ...programmes] },
					{ key: 'name', name: '名称', kind: 'words', value: wordsOf(selected).replaceAll(/[“”]/gu, '') },
					note,
				],
			},
			{
				id: 'theme-add',
				name: '加主题',
				about: 'block',
				fits: hasThemes,
				fixed: () => ({ do: 'theme' }),
				fields: ({ block }, { themes }) => [
					{
						key: 'add',
						name: '主题',
						kind: 'many',
						isRequired: true,
						choices: themes.filter(([id]) => !block.themes.includes(id)),
					},
					note,
				],
			},
			{
				id: 'theme-remove',
				name: '去主题',
				about: 'block',
				fits: (selected) => hasThemes(selected) && selected.block.themes.length > 0,
				fixed: () => ({ do: 'theme' }),
				fields: ({ block }, { themes }) => [
					{
						key: 'remove',
						name: '主题',
						kind: 'many',
						isRequired: true,
						choices: themes.filter(([id]) => block.themes.includes(id)),
					},
					note,
				],
			},
		],
	},
];

/** Kinds of correction that may say which of several equal words they mean. */
const withoutNth = new Set(['article', 'merge']);

/** The fewest words with which the block begins and that name it: those of its first line, as far as one sees at a glance. */
function placeOfBlock({ block }: Selected, isWhole: boolean) {
	const [[, from, to]] = block.source as [readonly [number, number, number]];
	const length = Math.min(to - from, Array.from(block.text).length, isWhole ? Infinity : 12);
	return placeOfWords(block, 0, length);
}

/** A value that was asked for, as the sidecar has it; undefined where nothing was said. */
function valueOf({ key, kind }: Field, said: string | readonly string[]): SidecarValue | undefined {
	if (typeof said !== 'string') return said.length > 0 ? said : undefined;
	const words = said.trim();
	if (words === '') return undefined;
	if (kind === 'number' || key === 'depth') return Number(words);
	return words === 'passage' && key === 'at' ? undefined : words;
}

/** What was answered, by the keys of the fields. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

/** Of a fact that was read, what its editor changed: the rest stays the rule's; what he emptied is said to be nothing. */
function changedOnly(
	kind: string,
	asked: Readonly<Record<string, SidecarValue>>,
	before: Readonly<Record<string, string>>
) {
	const kept = Object.entries(asked).filter(([key, value]) => {
		const isName = kind === 'person' && key === 'name';
		return (
			isName || JSON.stringify(value) !== JSON.stringify(typeof value === 'number' ? Number(before[key]) : before[key])
		);
	});
	const emptied = Object.keys(before).filter((key) => before[key] !== '' && asked[key] === undefined && key !== 'name');
	const { value } = asked;
	const read = before['value'];
	const isMisread = typeof value === 'number' && read !== undefined && value !== Number(read);
	return {
		...(isMisread ? { was: Number(read) } : {}),
		...Object.fromEntries(kept),
		...Object.fromEntries(emptied.map((key) => [key, null])),
	};
}

/**
 * The correction that an item of the menu makes of what was asked. With `before`, what the rules read of a fact, only what
 * differs from it is written.
 */
export function makeCorrection(
	item: MenuItem,
	selected: Selected,
	offered: Offered,
	said: Answers,
	before?: Readonly<Record<string, string>>
): NewCorrection {
	const isTitle = ['article', 'merge'].includes(item.id);
	const { nth, ...place } =
		item.about === 'words' ? placeOfWords(selected.block, selected.from, selected.to) : placeOfBlock(selected, isTitle);
	const { do: kind, ...fixed } = item.fixed(selected);
	const asked = item.fields(selected, offered).flatMap((field) => {
		const value = valueOf(field, said[field.key] ?? '');
		return value === undefined ? [] : [[field.key, value] as const];
	});
	return {
		do: kind,
		...place,
		...(nth === undefined || withoutNth.has(kind) ? {} : { nth }),
		...fixed,
		...(before ? changedOnly(kind, Object.fromEntries(asked), before) : Object.fromEntries(asked)),
	};
}

/** The fields that must be filled and are not. */
export function missingFields(item: MenuItem, selected: Selected, offered: Offered, said: Answers): readonly Field[] {
	return item
		.fields(selected, offered)
		.filter((field) => field.isRequired && valueOf(field, said[field.key] ?? '') === undefined);
}
