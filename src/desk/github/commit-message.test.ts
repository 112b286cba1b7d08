import { expect, test } from 'vitest';
import { commitMessage } from './commit-message.ts';

test('names the first report of a page, how many there are, and the source', () => {
	const headlines = ['让群众在家门口看好病', '随州市中心医院开展联合义诊'];
	expect(commitMessage({ name: '一版.txt', received: '' }, headlines)).toBe(
		'收录《让群众在家门口看好病》等2篇\n\n原件：一版.txt'
	);
});

test('says of a page that the archive has that it is corrected', () => {
	expect(commitMessage({ name: 'a.txt', received: '', isHeld: true }, ['题'])).toBe('更正《题》\n\n原件：a.txt');
	expect(commitMessage({ name: 'a.txt', received: 'corrections: []\n' }, [])).toBe('更正《a.txt》\n\n原件：a.txt');
});

test('keeps the first line short', () => {
	const [first = ''] = commitMessage({ name: 'a.txt', received: '' }, ['长'.repeat(90)]).split('\n');
	expect(first).toBe(`收录《${'长'.repeat(40)}……》`);
});
