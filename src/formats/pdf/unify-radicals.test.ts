import { expect, test } from 'vitest';
import { unifyRadicals } from './unify-radicals.ts';

test('puts characters for radicals', () => {
	expect(unifyRadicals('⼀⼈⻅⻔⺠⻓⽣〇一')).toBe('一人见门民长生〇一');
});
