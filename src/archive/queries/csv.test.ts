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
