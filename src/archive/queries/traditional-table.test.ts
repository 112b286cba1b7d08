import { CustomConverter } from 'opencc-js/core';
import { expect, test } from 'vitest';
import { makeTraditionalTable } from './traditional-table.ts';

const convert = async (text: string) => CustomConverter(await makeTraditionalTable([text]))(text);

test.each([
	['党建引领促发展', '黨建引領促發展'],
	['头发与发展', '頭髮與發展'],
	['干部的干劲', '幹部的幹勁'],
	['皇后在医院以后', '皇后在醫院以後'],
	['里程碑在这里', '里程碑在這裡'],
	['为群众，3.0T核磁', '為群眾，3.0T核磁'],
	['奋进新征程，踏上新征途', '奮進新征程，踏上新征途'],
	['写明了时间，合并为一，并为其颁奖', '寫明了時間，合併為一，並為其頒獎'],
	['报道里的九不准', '報道裡的九不准'],
	['随着宣传周，身着白衣', '隨著宣傳週，身著白衣'],
	['征求意见，新征集一批', '徵求意見，新徵集一批'],
])('turns %s into %s', async (text, expected) => {
	expect(await convert(text)).toBe(expected);
});

test('takes no surname for another word', async () => {
	const text = '朴实的朴浩哲，剩余的余建国，对于于海';
	const table = await makeTraditionalTable([text], ['朴浩哲', '余建国', '于海']);
	expect(CustomConverter(table)(text)).toBe('樸實的朴浩哲，剩餘的余建國，對於于海');
});

test('holds what occurs and nothing else', async () => {
	expect(await makeTraditionalTable(['头发'])).toBe('头发 頭髮|发 發|头 頭');
	expect(await makeTraditionalTable(['人口', 'ICU'])).toBe('');
});

test('keeps a word that does not change where it parts its neighbours', async () => {
	// 干 of 若干 stays as it is: the word holds it together.
	expect(await convert('若干部门')).toBe('若干部門');
});
