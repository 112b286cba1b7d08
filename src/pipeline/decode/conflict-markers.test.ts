import { expect, test } from 'vitest';
import { findConflict } from './conflict-markers.ts';

test('finds the line on which a conflict begins, whatever ends the lines', () => {
	expect(findConflict('标题\r\n\r\n<<<<<<< HEAD\r\n近日\r\n=======\r\n日前\r\n>>>>>>> main\r\n')).toBe(3);
	expect(findConflict('<<<<<<< HEAD\n近日\n||||||| base\n昨日\n=======\n日前\n>>>>>>> main')).toBe(1);
});

test.each([
	['a line of equals signs', '标题\n=======\n近日'],
	['marks inside a line', '标题 <<<<<<< a\n=======\n>>>>>>> b'],
	['marks out of order', '>>>>>>> b\n=======\n<<<<<<< a'],
	['a conflict of which a mark is gone', '<<<<<<< a\n近日\n>>>>>>> b'],
])('takes %s for text', (_name, text) => {
	expect(findConflict(text)).toBeUndefined();
});
