import { expect, test } from 'vitest';
import { layOutPage, type Run } from './lay-out-page.ts';

/** A run of letters of ten points, at so many letters from the left and so many lines from the top. */
function run(text: string, column: number, row: number, size = 10): Run {
	const left = column * 10;
	return { text, left, right: left + Array.from(text).length * size, base: 800 - row * 16, size };
}

/** Lines of a column that begins at so many letters from the left, on so many rows from the top. */
const column = (at: number, row: number, ...lines: readonly string[]) =>
	lines.map((line, index) => run(line.trimStart(), at + (line.length - line.trimStart().length), row + index));

test('joins the lines of a paragraph, and begins a new one at an indent', () => {
	const runs = column(
		0,
		0,
		'　　甲乙丙丁戊己庚辛',
		'甲乙丙丁戊己庚辛壬癸',
		'甲乙。',
		'　　壬癸甲乙丙丁戊己',
		'子丑寅。'
	);
	expect(layOutPage(runs)).toEqual(['甲乙丙丁戊己庚辛甲乙丙丁戊己庚辛壬癸甲乙。', '壬癸甲乙丙丁戊己子丑寅。']);
});

test('reads column by column, whatever the order of the file', () => {
	const left = column(0, 2, '甲一甲一甲一甲一甲一', '甲二甲二甲二。', '　　甲三甲三甲三');
	const right = column(12, 2, '乙一乙一乙一乙一乙一', '乙二乙二乙二。', '　　乙三乙三乙三');
	const runs = [...right, ...left].sort((a, b) => b.base - a.base);
	expect(layOutPage([run('通栏的标题', 2, 0, 24), ...runs])).toEqual([
		...['通栏的标题', '甲一甲一甲一甲一甲一甲二甲二甲二。', '甲三甲三甲三'],
		...['乙一乙一乙一乙一乙一乙二乙二乙二。', '乙三乙三乙三'],
	]);
});

test('parts the columns below a title from those above it, though nothing lies across them', () => {
	const columns = (row: number, sign: string) => [
		...column(
			0,
			row,
			`${sign}一${sign}一${sign}一。`,
			`${sign}二${sign}二${sign}二。`,
			`${sign}三${sign}三${sign}三。`
		),
		...column(
			10,
			row,
			`${sign}四${sign}四${sign}四。`,
			`${sign}五${sign}五${sign}五。`,
			`${sign}六${sign}六${sign}六。`
		),
	];
	const read = layOutPage([...columns(0, '甲'), run('标题', 0, 5, 20), ...columns(7, '乙')]);
	expect(read.map((text) => text.slice(0, 2))).toEqual([
		...['甲一', '甲二', '甲三', '甲四', '甲五', '甲六', '标题', '乙一', '乙二', '乙三', '乙四', '乙五', '乙六'],
	]);
});

test('keeps the rows of a table', () => {
	const rows = ['指标', '门诊量', '手术量', '床位'].flatMap((name, row) => [
		run(name, 0, row),
		run(`${row + 1}0`, 12, row),
		run(`${row + 2}5`, 20, row),
	]);
	expect(layOutPage(rows)[1]).toBe('门诊量\u300020\u300035');
});

test('takes the blanks away by which a line is set wide, and keeps those between names', () => {
	expect(layOutPage([run('体 ， 选 派 32 名 骨 干', 0, 0), run('记者 王松 李青', 0, 2)])).toEqual([
		'体，选派32名骨干',
		'记者 王松 李青',
	]);
});

test('reads an empty page', () => {
	expect(layOutPage([])).toEqual([]);
});
