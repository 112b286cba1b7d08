import { expect, test } from 'vitest';
import { runsOfPattern } from './words-of-pattern.ts';

const runs = (pattern: string) => [...(runsOfPattern(pattern) ?? [])].filter((run) => run !== '').sort();

test('takes alternatives apart', () => {
	expect(runs('医院|保健院')).toEqual(['保健院', '医院']);
});

test('reads an option both ways', () => {
	expect(runs('(?:荣誉)?称号')).toEqual(['称号', '荣誉称号']);
});

test('joins what a group divides, as long as the readings are few', () => {
	expect(runs('起步(?:那|当)年')).toEqual(['起步当年', '起步那年']);
	expect(runs('全[省市县区国](?:三级|中医)')).toEqual(['三级', '中医', '全']);
});

test('ends a run at whatever is open', () => {
	expect(runs('填补[^，]{2,16}空白')).toEqual(['填补', '空白']);
	expect(runs('率先\\p{Script=Han}推广')).toEqual(['推广', '率先']);
});

test('reads what is repeated once and again', () => {
	expect(runs('(?:成功|顺利)+通过')).toContain('成功通过');
});

test('continues a run into a lookaround and past it', () => {
	expect(runs('获(?!得感)奖')).toEqual(['奖', '获奖', '获得感']);
	expect(runs('(?<=国家)级')).toEqual(['国家级', '级']);
});

test('says where a text is no pattern', () => {
	expect(runsOfPattern('未完(')).toBeUndefined();
});
