import type { OtherArchive } from '../model/schemas/site.ts';

/** The archives that are searched together with this one. */
export const otherArchives: readonly OtherArchive[] = import.meta.env.OTHER_ARCHIVES;

/**
 * The archive to which an address belongs: of several whose addresses begin it, the one that lies deepest.
 *
 * @example
 * archiveOf('https://example.org/liaoning/articles/a', archives); // → the archive at https://example.org/liaoning/
 */
export function archiveOf<Archive extends { url: string }>(
	address: string,
	archives: readonly Archive[]
): Archive | undefined {
	return archives
		.filter(({ url }) => address.startsWith(url))
		.reduce<Archive | undefined>(
			(deepest, one) => (one.url.length > (deepest?.url.length ?? 0) ? one : deepest),
			undefined
		);
}

/** The name of the archive that has a report; undefined for one of this archive. */
export function archiveNameOf(slug: string): string | undefined {
	return archiveOf(slug, otherArchives)?.name;
}
