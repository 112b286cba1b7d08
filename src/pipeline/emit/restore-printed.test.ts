import { expect, test } from 'vitest';
import { articleOf } from '../test-articles.ts';
import { blockIds } from '../../model/block-ids.ts';
import { normalise } from '../normalise/index.ts';
import { restorePrinted } from './restore-printed.ts';

/** The function for a page. */
function restoreFor(text: string) {
	return restorePrinted(blockIds(articleOf(text).blocks), normalise(text));
}

test('gives words back as they are printed in their block', () => {
	const restore = restoreFor('記者 王國強\n\n醫院為長者義診，服務羣眾三百餘人。');
	expect(restore({ name: '王国强', role: '记者', block: 'b1' })).toEqual({ name: '王國強', role: '記者', block: 'b1' });
	expect(restore(['义诊'])).toEqual(['義診']);
});

test('leaves quotes and ids, and words that stand nowhere', () => {
	const restore = restoreFor('醫院為長者義診，服務群眾三百餘人。');
	expect(restore({ quote: '医院', id: '医院', name: '门诊量', value: 3, unit: null })).toEqual({
		quote: '医院',
		id: '医院',
		name: '门诊量',
		value: 3,
		unit: null,
	});
});

test('changes nothing on a page that is read as printed', () => {
	const value = { name: '医院' };
	expect(restoreFor('医院召开大会。')(value)).toBe(value);
});
