import { expect, test } from 'vitest';
import { testCatalogues, testLexicon } from '../../test-articles.ts';
import { articleOfTexts } from '../test-article.ts';
import { indicatorExtractor } from './index.ts';

const extract = indicatorExtractor(testLexicon(), testCatalogues().indicators);

function quoteOf(text: string, value: number): string | undefined {
	const { article, lines } = articleOfTexts(text);
	return extract(article, { lines, year: 2023, hospitalNames: [], organisations: [] }).find(
		(one) => one.value === value
	)?.quote;
}

test.each([
	['已向30余万名患者提供了12万小时的志愿服务。', 120_000, '向30余万名患者提供了12万小时的志愿服务'],
	['为8000名老人建立健康档案1.2万份。', 12_000, '为8000名老人建立健康档案1.2万份'],
	['给患者节省费用50万元。', 500_000, '给患者节省费用50万元'],
	['每季度至少安排2次不少于4个学时的党课。', 2, '至少安排2次不少于4个学时的党课'],
])('%s quotes %d with whom it is done to', (text, value, quote) => {
	expect(quoteOf(text, value)).toBe(quote);
});

test.each([
	['医院平均住院日8.53天。', 8.53, '平均住院日8.53天'],
	['作为试点，培训护士90名。', 90, '护士90名'],
])('%s quotes %d as it stands', (text, value, quote) => {
	expect(quoteOf(text, value)).toBe(quote);
});
