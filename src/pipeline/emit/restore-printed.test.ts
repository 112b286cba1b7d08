import { describe, expect, test } from 'vitest';
import { articleOf, pageOf } from '../test-articles.ts';
import { blockIds } from '../../model/block-ids.ts';
import { normalise } from '../normalise/index.ts';
import { restoreOnPage, restorePrinted } from './restore-printed.ts';

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

describe('restoreOnPage', () => {
	const onPage = (text: string) => restoreOnPage(pageOf(text, articleOf(text)));

	test('gives a name back as the page prints it anywhere, or character by character', () => {
		const restore = onPage('寶島民報　A8 生活\n市立第四醫院導入新制\n嵐港報導');
		expect(restore('宝岛民报')).toBe('寶島民報');
		expect(restore('岚港市立第四医院')).toBe('嵐港市立第四醫院');
	});

	test('leaves a character that the page prints in two forms, and names of a simplified page', () => {
		expect(onPage('臺灣與台北的醫院為長者義診，服務羣眾')('台中')).toBe('台中');
		expect(onPage('医院召开大会，服务群众。')('台湾日报')).toBe('台湾日报');
	});
});
