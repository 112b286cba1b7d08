import { site } from '../site.ts';
import { absoluteUrl } from '../absolute-url.ts';
import { correctionLink, type Fault } from './queries/correction-link.ts';

/** The form 指出错误 for a place in a report; undefined where this copy names no repository. */
export function pointOutFault(slug: string, block: string, place: Omit<Fault, 'address'>): string | undefined {
	if (site.repository === undefined) return undefined;
	return correctionLink(site.repository, { ...place, address: `${absoluteUrl(`/articles/${slug}/`)}#${block}` });
}
