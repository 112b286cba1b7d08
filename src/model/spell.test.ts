import { pinyin } from 'pinyin-pro';
import { expect, test } from 'vitest';
import { divisions } from './divisions.ts';
import { spell } from './spell.ts';

const whole = (text: string) =>
	pinyin(text, { toneType: 'none', type: 'array', v: true })
		.join('')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]/gu, '');

test('spells every place as the whole dictionaries do', () => {
	const names = [...new Set(divisions.map(({ name }) => name))];
	expect(names.length).toBeGreaterThan(3000);
	// 三重 is one place, and 三重 of three kinds another.
	expect(names.filter((name) => spell(name) !== whole(name))).toEqual(['三重区']);
});

test.each([
	['重庆重症DRG', 'chongqingzhongzhengdrg'],
	['亳州', 'bozhou'],
	['乾县', 'qianxian'],
	['瀋陽醫學院', 'shenyangyixueyuan'],
	['第九〇〇医院', 'dijiulinglingyiyuan'],
	['绿色长廊，长者食堂', 'lvsechanglangzhangzheshitang'],
	['病人“上来”了', 'bingrenshanglaile'],
	['𠀀', ''],
])('spells %s as %s', (text, spelt) => {
	expect(spell(text)).toBe(spelt);
});
