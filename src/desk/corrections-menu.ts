import { blockTypeNames, honourKindNames, honourLevelNames, indicatorKindNames } from '../model/names.ts';
import type { BlockType } from '../model/schemas/article.ts';
import type { SidecarValue } from './edit-sidecar.ts';
import { writtenNumber } from './written-number.ts';

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

/** What the menu offers beside corrections: the record of a hospital. */
export interface RecordItem extends Pick<MenuItem, 'id' | 'name' | 'key' | 'about' | 'fits' | 'fields'> {
	makes: 'record';
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
					// Emptied, the words are too many.
					{ key: 'corr', name: '应作', kind: 'words', value: wordsOf(selected) },
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
						value: writtenNumber.exec(wordsOf(selected))?.[0] ?? '',
					},
					{ key: 'unit', name: '单位', kind: 'words' },
					{ key: 'qualifier', name: '限定词', kind: 'words' },
					{ key: 'kind', name: '类别', kind: 'choice', value: 'count', choices: choicesOf(indicatorKindNames) },
					{ key: 'period', name: '时间词', kind: 'words' },
					{ key: 'subject', name: '属于谁', kind: 'words' },
					{ key: 'indicator', name: '指标', kind: 'choice', choices: [['', '不归入哪一项'], ...indicators] },
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

/** A hospital that no rule has found: its record is made, and it is what the report is about. */
export const newHospital: RecordItem = {
	id: 'hospital',
	name: '新医院',
	about: 'words',
	makes: 'record',
	fits: ({ from, to }) => from < to,
	fields: (selected) => [{ key: 'name', name: '全名', kind: 'words', isRequired: true, value: wordsOf(selected) }],
};
