import { expect, test } from 'vitest';
import { toCsv } from './csv.ts';

test('begins with the mark and ends each line with CRLF', () => {
	expect(toCsv(['name', 'value'], [{ name: '平均住院日', value: 8.53 }])).toBe(
		'\uFEFFname,value\r\n平均住院日,8.53\r\n'
	);
});

test('quotes commas, quotation marks and line breaks; leaves unknown cells empty', () => {
	const rows = [{ a: '两票制,严格"执行"', b: null, c: ['存疑', '重出'], d: true }];
	expect(toCsv(['a', 'b', 'c', 'd'], rows)).toBe('\uFEFFa,b,c,d\r\n"两票制,严格""执行""",,存疑；重出,true\r\n');
});

test.each(['=1+1', '+86', '-cmd', '@SUM(A1)', '＝1+1', '＠甲', '\t=1', ' =1', '\r=1', "'=1", '\n'])(
	'a spreadsheet takes no text for a formula: %j',
	(text) => {
		const csv = toCsv(['a'], [{ a: text }]);
		const [, cell = ''] = /^\uFEFFa\r\n(?:"(?=[\s\S]*"\r\n$))?([\s\S]*?)"?\r\n$/u.exec(csv) ?? [];
		expect(cell).toBe(`'${text}`);
	}
);

test.each(['约=', '——来自医院的报道', '3-5天', "it's"])('other text stays as it is: %j', (text) => {
	expect(toCsv(['a'], [{ a: text }])).toBe(`\uFEFFa\r\n${text}\r\n`);
});

test('a negative number is a number, the first of a list is text', () => {
	expect(toCsv(['a', 'b'], [{ a: -0.3, b: ['=1', '2'] }])).toBe("\uFEFFa,b\r\n-0.3,'=1；2\r\n");
});
