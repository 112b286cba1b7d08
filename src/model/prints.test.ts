import { expect, test } from 'vitest';
import { prints } from './prints.ts';

test.each([
	['开放床位860张', 860],
	['途中心跳停止兩次', 2],
	['兩週內加開門診', 2],
	['與兩間診所簽約', 2],
	['降幅達兩成', 20],
	['前後兩任院長', 2],
	['差错率控制在萬分之一以内', 0.01],
	['一半的药柜空着', 50],
	['门诊 1.1 万人次', 11000],
	['手术 6 312台次', 6312],
	['全年没有投诉', 0],
	['全省首家', 1],
])('%s prints %d', (words, value) => {
	expect(prints(words, value)).toBe(true);
});

test.each([
	['开放床位860张', 86],
	['半年没有停过', 50],
	['两次', 3],
])('%s does not print %d', (words, value) => {
	expect(prints(words, value)).toBe(false);
});
