import type { Article, Block } from '../../src/model/schemas/article.ts';

/** What a part of an article is called where it is told that it changed. */
const partNames: readonly [part: keyof Article, name: string][] = [
	['headline', '标题'],
	['kickers', '引题'],
	['deck', '副题'],
	['sectionLabel', '栏目'],
	['bylines', '署名'],
	['sponsor', '主办'],
	['publication', '报名'],
	['date', '日期'],
	['hospital', '医院'],
	['provenance', '来历'],
	['reviewed', '核对'],
];

const listNames: readonly [list: keyof Article, name: string][] = [
	['organisations', '机构'],
	['indicators', '数字'],
	['honours', '荣誉'],
	['programmes', '机制'],
	['people', '人物'],
	['quotations', '引语'],
];

/** A fact without its place, which moves when lines shift. */
function withoutPlaces(value: unknown): string {
	return JSON.stringify(value, (key, part: unknown) =>
		['block', 'line', 'evidence'].includes(key) ? undefined : part
	);
}

/** How many of the keys stand in the one list only, and in the other only. */
function countDifferences(before: readonly string[], after: readonly string[]): { gone: number; come: number } {
	const left = new Map<string, number>();
	for (const key of before) left.set(key, (left.get(key) ?? 0) + 1);
	let come = 0;
	for (const key of after) {
		const count = left.get(key) ?? 0;
		if (count === 0) come += 1;
		else left.set(key, count - 1);
	}
	return { gone: [...left.values()].reduce((sum, count) => sum + count, 0), come };
}

/** 数字+2−1: facts that are new, and facts that are no more. */
function describeList(name: string, before: readonly unknown[], after: readonly unknown[]): string[] {
	const { gone, come } = countDifferences(before.map(withoutPlaces), after.map(withoutPlaces));
	if (gone === 0 && come === 0) return [];
	return [`${name}${come > 0 ? `+${come}` : ''}${gone > 0 ? `−${gone}` : ''}`];
}

/** What of the blocks changed: their texts, else what they are, their themes, their notes. */
function describeBlocks(before: readonly Block[], after: readonly Block[]): string[] {
	const differ = (key: (block: Block) => unknown) =>
		countDifferences(
			before.map((block) => JSON.stringify(key(block))),
			after.map((block) => JSON.stringify(key(block)))
		);
	const texts = differ(({ text }) => text);
	const changed = Math.min(texts.gone, texts.come);
	const parts: string[] = [];
	if (changed > 0) parts.push(`改${changed}段`);
	if (texts.come > changed) parts.push(`增${texts.come - changed}段`);
	if (texts.gone > changed) parts.push(`减${texts.gone - changed}段`);
	// A block whose text changed is told once.
	const further = ([name, key]: [string, (block: Block) => unknown]) => {
		const { come, gone } = differ((block) => [block.text, key(block)]);
		const count = Math.max(come - texts.come, gone - texts.gone);
		return count > 0 ? [`${name}${count}段`] : [];
	};
	return [
		...(parts.length > 0 ? [`正文${parts.join('')}`] : []),
		...(
			[
				['类别', ({ type, depth, runIn }) => [type, depth, runIn]],
				['主题', ({ themes }) => themes],
				['校记', ({ notes }) => notes],
				['编者的说明', ({ remarks }) => remarks],
			] satisfies [string, (block: Block) => unknown][]
		).flatMap(further),
	];
}

/**
 * Says what of an article changed, shortly and by name; a change that is none of these is one of places in the source.
 *
 * @example
 * // 标题、正文改1段增2段、数字+2−1
 */
export function describeChange(before: Article, after: Article): string {
	const parts = partNames.filter(([part]) => withoutPlaces(before[part]) !== withoutPlaces(after[part]));
	const told = [
		...parts.map(([, name]) => name),
		...describeBlocks(before.blocks, after.blocks),
		...listNames.flatMap(([list, name]) =>
			describeList(name, before[list] as readonly unknown[], after[list] as readonly unknown[])
		),
	];
	return told.length > 0 ? told.join('、') : '只有在原件里的位置';
}
