import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { featureWords } from './feature-words.ts';

test.each([
	['本完整长段·下短行', '这一行是成句的长段，下一行是短行'],
	['上无·下版面元素', '上面没有行，下一行是报头、版次一类'],
	['上上：带破折号', '再上一行是破折号起首的行'],
	['下：无', '下面没有行'],
	['貌：栏目', '样子是栏目'],
	['前空无而短', '紧接上一行而短'],
	['前空三行以上', '上隔三行以上空白'],
	['后空两行', '下隔两行空白'],
	['前空多于常见而短', '上面空得比别处多而短'],
	['比下行短', '比下一行短'],
	['格数1', '不分栏'],
	['逗号3个', '有3个逗号'],
	['句末标点0个·11–12字', '没有句末标点，长11–12字'],
	['尾词“中心”', '以“中心”收尾'],
	['完整长段收于句号', '成句的长段，收于句号'],
	['上行收于冒号', '上一行收于冒号'],
	['像标题', '像标题'],
	['有医院名', '有医院名'],
])('%s: %s', (feature, words) => {
	expect(featureWords(feature)).toBe(words);
});

test('says nothing of a feature in the marks of its name', () => {
	const path = join(import.meta.dirname, '..', '..', 'content', 'models', 'lines.json');
	const names = Object.keys((JSON.parse(readFileSync(path, 'utf8')) as { features: object }).features);
	expect(
		names.filter((name) => /[：·]|^貌|^格数|undefined/u.test(featureWords(name)) && !name.includes('词“'))
	).toEqual([]);
});
