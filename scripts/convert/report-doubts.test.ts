import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { reportDoubts } from './report-doubts.ts';

function fileWith(
	path: string,
	...messages: [reason: string, source: string, kind: 'fatal' | 'warning' | 'info'][]
): VFile {
	const file = new VFile({ path });
	for (const [index, [reason, source, kind]] of messages.entries()) {
		const place = { line: 9 - index, column: 1 };
		const message = kind === 'info' ? file.info(reason, { place, source }) : file.message(reason, { place, source });
		if (kind === 'fatal') message.fatal = true;
	}
	return file;
}

test('puts what a person must do first above what is only told, whatever file it is in', () => {
	const report = reportDoubts([
		fileWith(
			'a.txt',
			['断行已接', 'structure', 'info'],
			['把握不大', 'structure', 'warning'],
			['不可能', 'extract', 'warning']
		),
		fileWith('a.yaml', ['不再需要', 'correct', 'warning']),
		fileWith('b.txt', ['文件是空的', 'decode', 'fatal'], ['也不可能', 'extract', 'warning']),
	]);
	const order = ['文件是空的', '不可能', '也不可能', '不再需要', '把握不大', '断行已接'].map((reason) =>
		report.indexOf(reason)
	);
	expect(order).toEqual(order.toSorted((a, b) => a - b));
	expect(Array.from(report.matchAll(/^── .*$/gmu), ([heading]) => heading)).toEqual([
		'── 没有转换成，请先改正（1）',
		'── 事实存疑，请核对（2）',
		'── 更正、档案和词表（1）',
		'── 版面存疑，请看一眼（1）',
		'── 已经补救，供核对（1）',
	]);
});

test('gives each message its file, line and column, and no count in English', () => {
	const report = reportDoubts([fileWith('a.txt', ['把握不大', 'structure', 'warning'])]);
	expect(report).toBe('── 版面存疑，请看一眼（1）\na.txt\n9:1 存疑    把握不大  structure\n\n');
});

test('says nothing where there is nothing to say', () => {
	expect(reportDoubts([new VFile({ path: 'a.txt' })])).toBe('');
});
