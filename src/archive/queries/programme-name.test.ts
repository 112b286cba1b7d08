import { expect, test } from 'vitest';
import { programmeName } from './programme-name.ts';

test.each([
	['学、悟、实、新', '“学、悟、实、新”'],
	['“限药”“限耗”“控费”专项整治活动', '“限药”“限耗”“控费”专项整治活动'],
	['临床路径管理', '临床路径管理'],
])('prints %s as one name', (name, printed) => {
	expect(programmeName(name)).toBe(printed);
});
