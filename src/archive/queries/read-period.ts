import type { Indicator } from '../../model/schemas/article.ts';
import { readEdtf } from '../../model/dates.ts';

type Dated = Pick<Indicator, 'period' | 'periodEdtf'>;

/** The years that a printed period without a year means: 2021年上半年 for 今年上半年; undefined where nothing is to be said. */
export function resolvedPeriod({ period, periodEdtf }: Dated): string | undefined {
	if (period === null || periodEdtf === null || /\d{4}/u.test(period)) return undefined;
	const half = /^(\d{4})-(?:(01)\/\1-06|07\/\1-12)$/u.exec(periodEdtf);
	if (half) return `${half[1]!}年${half[2] ? '上' : '下'}半年`;
	return periodEdtf.includes('..') && !periodEdtf.startsWith('[') ? undefined : readEdtf(periodEdtf);
}

/** A period in a few words: with its year where it is known, else as printed; 时期未载 where there is none. */
export function shortPeriod(figure: Dated): string {
	return resolvedPeriod(figure) ?? figure.period ?? '时期未载';
}
