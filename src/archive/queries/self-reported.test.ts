import { expect, test } from 'vitest';
import { isSelfReported } from './self-reported.ts';

const byline = (role: string | null) => ({ role, org: null, names: ['郑阳'] });

test('a report signed by correspondents alone is the hospital speaking of itself', () => {
	expect(isSelfReported({ bylines: [byline('特约记者')], sponsor: null })).toBe(true);
	expect(isSelfReported({ bylines: [byline('通讯员'), byline('特约通讯员')], sponsor: null })).toBe(true);
});

test('so is a sponsored page, whoever signed', () => {
	expect(isSelfReported({ bylines: [byline('本报记者')], sponsor: '本专版由辽宁省卫生健康委办' })).toBe(true);
});

test('a journalist among the authors, no name, or a name without a role make it none', () => {
	expect(isSelfReported({ bylines: [byline('通讯员'), byline('全媒体记者')], sponsor: null })).toBe(false);
	expect(isSelfReported({ bylines: [], sponsor: null })).toBe(false);
	expect(isSelfReported({ bylines: [byline(null)], sponsor: null })).toBe(false);
});
