import { expect, test } from 'vitest';
import { comparable, withoutCopies } from './page-texts.ts';

const page = (name: string, text: string) => ({ name, text: comparable(text), isClosed: false });

const report = '近年来，医院坚持以病人为中心，先后建成胸痛中心与卒中中心，门急诊人次连续三年增长，群众满意度不断提高。';

test('counts a page that was laid out anew once', () => {
	const anew = report.replace('先后', '\n\n先后').replaceAll('，', ',');
	expect(withoutCopies([page('received', report), page('anew', anew)]).map(({ name }) => name)).toEqual(['received']);
});

test('keeps pages that share a few words', () => {
	const other =
		'医院坚持以病人为中心，开展义诊百场，走进社区与学校，为居民测血压、讲健康，志愿者服务时间超过两千小时。';
	expect(withoutCopies([page('one', report), page('other', other)])).toHaveLength(2);
});

test('compares without blanks, quotation marks and widths', () => {
	expect(comparable('“双 报到”,达９０%')).toBe('双报到，达90%');
});
