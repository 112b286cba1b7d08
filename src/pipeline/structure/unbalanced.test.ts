import { expect, test } from 'vitest';
import { opensAtEnd } from './unbalanced.ts';

test.each([
	['他说：“床位很紧张。', { quote: true, bracket: false }],
	['开展“我为群众', { quote: true, bracket: false }],
	['印发《关于推进', { quote: false, bracket: true }],
	['今年（截至6月', { quote: false, bracket: true }],
	['办实事”实践活动，“两手抓”。', { quote: false, bracket: false }],
	['称号（见上表）。', { quote: false, bracket: false }],
])('%s', (text, open) => {
	expect(opensAtEnd(text)).toEqual(open);
});
