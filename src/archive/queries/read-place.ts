import { labels } from '../../labels.ts';
import type { ArticleFrontmatter } from '../../model/schemas/article.ts';
import type { Hospital } from '../../model/schemas/hospital.ts';

/** How a report knows the place of its hospital. */
type PlaceBasis = Pick<NonNullable<ArticleFrontmatter['hospital']>['basis'], 'city' | 'province'>;

/**
 * Province and city of a hospital, 推断 behind what its report does not state; empty where neither is known.
 *
 * @example
 * readPlace({ province: '辽宁省', city: '沈阳市' }, { province: 'stated', city: 'inferred' }) // → 辽宁省沈阳市（推断）
 */
export function readPlace(
	{ province, city }: Pick<Hospital, 'province' | 'city'>,
	basis: PlaceBasis | undefined
): string {
	const read = (name: string | null, known: PlaceBasis['city'] | undefined) =>
		name ? `${name}${known === 'inferred' ? `（${labels.inferred}）` : ''}` : '';
	return read(province, basis?.province) + read(city, basis?.city);
}
