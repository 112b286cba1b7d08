import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { listMessages } from './list-messages.ts';

function makeFile(path: string): VFile {
	const file = new VFile({ path });
	const place = { line: 12, column: 3 };
	file.message('没有这个主题', { place, source: 'correct', ruleId: 'theme' }).fatal = true;
	file.message('第40行没有 error 这个词', { place: { line: 40, column: 1 }, source: 'extract', ruleId: 'date' });
	file.info('断行已接上', { place: { line: 7, column: 1 }, source: 'structure', ruleId: 'join' });
	return file;
}

test('names the weight of each message in Chinese, in columns, without a count', () => {
	expect(listMessages([makeFile('a.txt')])).toBe(
		[
			'a.txt',
			'7:1  说明    断行已接上              join  structure',
			'12:3 错误    没有这个主题            theme correct',
			'40:1 存疑    第40行没有 error 这个词 date  extract',
		].join('\n')
	);
});

test('loses no file and no character where nothing is counted', () => {
	const files = ['a.txt', 'b.txt'].map((path) => {
		const file = new VFile({ path });
		file.info('断行已接上', { place: { line: 7, column: 1 } });
		return file;
	});
	expect(listMessages(files)).toBe('a.txt\n7:1 说明 断行已接上\n\nb.txt\n7:1 说明 断行已接上');
	expect(listMessages(files.slice(0, 1))).toBe('a.txt\n7:1 说明 断行已接上');
});

test('names the weight of a message that has no place', () => {
	const file = new VFile({ path: 'src/site.yaml' });
	file.message('缺这个文件').fatal = true;
	expect(listMessages([file])).toMatch(/^src\/site\.yaml\n +错误 {2}缺这个文件$/u);
});
