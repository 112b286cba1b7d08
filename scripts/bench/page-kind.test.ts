import { expect, test } from 'vitest';
import type { Look } from '../../src/pipeline/structure/line-view.ts';
import { pageKind, type PageKind } from './page-kind.ts';

test.each<[PageKind, Look[], number]>([
	['account of a social network', ['短行', '网页行', '账号提示', '完整长段'], 1],
	['web page', ['短行', '网页行', '完整长段'], 3],
	['interview', ['短行', '问句', '答句', '问句', '答句'], 1],
	['several articles', ['短行', '完整长段', '短行', '完整长段'], 2],
	['columns line by line', ['短行', ...Array.from({ length: 6 }, () => '栏中行' as const)], 1],
	['one article', ['短行', '问句', '完整长段', '栏中行'], 1],
])('%s', (kind, looks, articles) => {
	expect(pageKind(looks, articles)).toBe(kind);
});
