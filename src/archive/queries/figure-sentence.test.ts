import { expect, test } from 'vitest';
import type { Article } from '../../model/schemas/article.ts';
import { figureSentence } from './figure-sentence.ts';

const report = (text: string) => ({ blocks: [{ id: 'b4', text }] }) as unknown as Article;
const figure = { block: 'b4', value: 9000, unit: '小时', quote: '提供了超过9000小时' };

test('gives the whole sentence, so that nobody else seems to act', () => {
	const text = '队伍已有百人。他们向患者和家属提供了超过9000小时的志愿服务，人人称道。此后不断。';
	expect(figureSentence(report(text), figure)).toEqual({
		before: '他们向患者和家属提供了超过',
		figure: '9000小时',
		after: '的志愿服务，人人称道。',
	});
});

test('gives the quote where the reading text does not have it', () => {
	expect(figureSentence(report('另一段。'), figure)).toEqual({ before: '提供了超过9000小时', figure: '', after: '' });
	expect(figureSentence({ blocks: [] }, figure).before).toBe('提供了超过9000小时');
});
