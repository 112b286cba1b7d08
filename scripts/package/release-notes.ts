import type { Site } from '../../src/model/schemas/site.ts';

/** The newest section of a changelog: what stands under its first head. */
function newestSection(changelog: string): string {
	const [, section = ''] = changelog.split(/^## .*$/mu);
	return section.trim();
}

/** The notes of a release, as Markdown: version and day, checksum, what changed. */
export function releaseNotes(changelog: string, { title, dataRelease }: Site, sha256: string): string {
	const changes = newestSection(changelog);
	return [
		`# ${title} ${dataRelease?.version ?? ''}`.trim(),
		...(dataRelease ? [dataRelease.date] : []),
		`xinglin-archive.zip　SHA-256 ${sha256}`,
		...(changes === '' ? [] : [changes]),
	].join('\n\n');
}
