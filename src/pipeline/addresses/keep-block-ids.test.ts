import { expect, test } from 'vitest';
import type { RememberedBlock } from '../../model/address-memory.ts';
import { Fingerprint, foldForRecognition } from './fingerprint.ts';
import { keepBlockIds } from './keep-block-ids.ts';

const dawn = '清晨六点，住院部七楼的灯已经亮了。护士长推着治疗车走过长廊，把夜里的体温单一张一张核对清楚。';
const list = '科室把陪护的难处写成清单，逐项销号：被褥提前晾晒，热水按时送到床边，出院的药装进写好用法的小袋。';
const winter = '去年冬天，一位独居老人出院时不肯走，说这里比家里暖和。护士们轮流去他家里换药，一直换到开春。';
const siren = '救护车的鸣笛划破雨夜，分诊台前的电子屏跳出红色编号。值班医生一边听胸音，一边口述医嘱。';

/** Blocks by line: `{ 3: '…' }` is b3. */
const blocksOf = (texts: Readonly<Record<string, string>>) =>
	Object.entries(texts).map(([line, text]) => ({ id: `b${line}`, text: new Fingerprint(foldForRecognition(text)) }));

/** What is remembered after blocks were published, one state after the other. */
function rememberedOf(...states: Readonly<Record<string, string>>[]): RememberedBlock[] {
	return states.reduce<RememberedBlock[]>((before, texts) => keepBlockIds(before, blocksOf(texts)).remembered, []);
}

/** The ids of blocks, and where those that are gone lead. */
function keep(before: readonly RememberedBlock[], texts: Readonly<Record<string, string>>) {
	const { ids, remembered } = keepBlockIds(before, blocksOf(texts));
	const gone = remembered.flatMap(({ id, now }) => (now === undefined ? [] : [`${id} → ${now}`]));
	return { ids: [...ids.values()], gone };
}

test('names new blocks after their lines', () => {
	expect(keep([], { 3: dawn, 7: list, '7-2': winter })).toEqual({ ids: ['b3', 'b7', 'b7-2'], gone: [] });
});

test('keeps ids when lines shift', () => {
	const before = rememberedOf({ 1: dawn, 3: list, 5: winter });
	expect(keep(before, { 2: dawn, 4: list, 9: winter })).toEqual({ ids: ['b1', 'b3', 'b5'], gone: [] });
});

test('gives a new block the number of its line, and another where that is remembered', () => {
	const before = rememberedOf({ 1: dawn, 3: list, 5: winter });
	const kept = keepBlockIds(before, blocksOf({ 1: dawn, 3: siren, 5: list, 7: winter }));
	expect([...kept.ids]).toEqual([
		['b1', 'b1'],
		['b3', 'b3-2'],
		['b5', 'b3'],
		['b7', 'b5'],
	]);
});

test('never gives an id of a text that is gone to another', () => {
	const before = rememberedOf({ 1: dawn, 3: list }, { 1: dawn });
	expect(keep(before, { 1: dawn, 3: siren })).toEqual({ ids: ['b1', 'b3-2'], gone: ['b3 → b1'] });
});

test('gives a text that comes back its id', () => {
	const before = rememberedOf({ 1: dawn, 3: list, 5: winter }, { 1: dawn, 3: winter });
	expect(keep(before, { 1: dawn, 3: list, 5: winter })).toEqual({ ids: ['b1', 'b3', 'b5'], gone: [] });
});

test('leads the id of a text that is gone to what stands nearest, of two to what is before it', () => {
	const before = rememberedOf({ 1: dawn, 3: list, 5: winter, 7: siren });
	expect(keep(before, { 1: dawn, 3: winter, 5: siren }).gone).toEqual(['b3 → b1']);
	expect(keep(before, { 1: dawn, 3: siren }).gone).toEqual(['b3 → b1', 'b5 → b7']);
	expect(keep(before, { 1: winter, 3: siren }).gone).toEqual(['b1 → b5', 'b3 → b5']);
});

test('keeps an id when the text is scanned again', () => {
	const before = rememberedOf({ 1: '护理之光照亮病房', 3: dawn });
	const scanned = dawn.replace('六点', '大点').replaceAll('，', ',');
	expect(keep(before, { 2: '护理之光照亮病屋', 9: scanned })).toEqual({ ids: ['b1', 'b3'], gone: [] });
});

test('keeps the id of a divided block with the part that has most of it', () => {
	const before = rememberedOf({ 1: siren, 3: dawn + list });
	expect(keep(before, { 1: siren, 3: dawn, 4: list })).toEqual({ ids: ['b1', 'b3', 'b4'], gone: [] });
	const cut = dawn.slice(0, 12);
	expect(keep(before, { 1: siren, 3: cut, 4: dawn.slice(12) + list }).ids).toEqual(['b1', 'b3-2', 'b3']);
});

test('keeps the id of a short block that is divided in halves', () => {
	const before = rememberedOf({ 1: siren, 3: dawn });
	const [first, second] = [dawn.slice(0, 22), dawn.slice(22)];
	expect(keep(before, { 1: siren, 3: first, 5: second }).ids).toContain('b3');
});

test('keeps, where blocks are joined, the id of the one that gave most, and leads the others there', () => {
	const before = rememberedOf({ 1: '一、暖在清晨', 3: dawn, 5: winter.slice(0, 24) });
	expect(keep(before, { 1: `一、暖在清晨${dawn}${winter.slice(0, 24)}` })).toEqual({
		ids: ['b3'],
		gone: ['b1 → b3', 'b5 → b3'],
	});
});

test('keeps the id of a short line of which half was misread, between the same neighbours', () => {
	const before = rememberedOf({ 1: dawn, 3: '暖在清晨', 5: winter });
	expect(keep(before, { 1: dawn, 3: '暧在凊晨', 5: winter }).ids).toEqual(['b1', 'b3', 'b5']);
	expect(keep(before, { 1: dawn, 3: '雨夜出征', 5: winter })).toEqual({ ids: ['b1', 'b3-2', 'b5'], gone: ['b3 → b1'] });
});

test('finds a text that was joined to the block behind it, though another came in between', () => {
	const before = rememberedOf({ 1: dawn, 3: '暖在清晨', 5: winter });
	expect(keep(before, { 1: dawn, 3: siren, 5: `暖在清晨${winter}` })).toEqual({
		ids: ['b1', 'b3-2', 'b5'],
		gone: ['b3 → b5'],
	});
});

test('gives one block one id alone when a text moved into its last block', () => {
	const before = rememberedOf({ 1: dawn, 3: list + siren, 5: winter });
	expect(keep(before, { 1: dawn, 3: winter + list + siren })).toEqual({ ids: ['b1', 'b3'], gone: ['b5 → b3'] });
});

test('gives the blocks of a text that was joined their ids again', () => {
	const before = rememberedOf({ 1: dawn, 3: list }, { 1: dawn + list });
	expect(keep(before, { 1: dawn, 3: list })).toEqual({ ids: ['b1', 'b3'], gone: [] });
});

test('keeps ids when blocks change places', () => {
	const before = rememberedOf({ 1: dawn, 3: list, 5: winter });
	expect(keepBlockIds(before, blocksOf({ 1: winter, 3: dawn, 5: list })).ids).toEqual(
		new Map([
			['b1', 'b5'],
			['b3', 'b1'],
			['b5', 'b3'],
		])
	);
});

test('tells texts that are printed several times apart by what stands before them', () => {
	const before = rememberedOf({ 1: dawn, 2: '图为义诊', 3: list, 4: '图为义诊', 5: winter, 6: '图为义诊' });
	expect(keep(before, { 1: dawn, 2: list, 3: '图为义诊', 4: winter, 5: '图为义诊' }).ids.toSorted()).toEqual([
		'b1',
		'b3',
		'b4',
		'b5',
		'b6',
	]);
});

test('takes a short text that stands in a long one by chance for no part of it', () => {
	const before = rememberedOf({ 1: dawn, 3: '住院部' });
	expect(keep(before, { 1: siren, 3: list.replace('陪护', '住院部陪护') }).ids).toEqual(['b1-2', 'b3-2']);
});

test('changes nothing when it is asked again', () => {
	const states = [{ 1: dawn, 3: list, 5: winter }, { 1: dawn + list, 3: siren }, { 2: siren }];
	for (const count of [1, 2, 3]) {
		const remembered = rememberedOf(...states.slice(0, count));
		expect(keepBlockIds(remembered, blocksOf(states[count - 1]!)).remembered).toEqual(remembered);
	}
});
