import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'fflate';
import { dictionaryMarkdown } from '../../src/archive/queries/package/data-dictionary.ts';
import {
	citationFile,
	describePackage,
	readmeFile,
	type Descriptor,
} from '../../src/archive/queries/package/describe-package.ts';
import { toLines } from '../../src/archive/queries/pack-text.ts';
import { toTei } from '../../src/archive/queries/tei/to-tei.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import type { Site } from '../../src/model/schemas/site.ts';
import type { PackedFile } from './zip-files.ts';

/** What a package is made of. */
export interface Published {
	/** The folder of the data files of the site. */
	data: string;
	reports: readonly Article[];
	site: Site;
	/** Address of the home page, without a slash at its end. */
	home: string;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Chinese names of themes, from the published list of them. */
function readThemeNames(data: string): Map<string, string> {
	const themes = JSON.parse(readFileSync(join(data, 'themes.json'), 'utf8')) as {
		themes: { slug: string; label: string }[];
	}[];
	return new Map(themes.flatMap(({ themes: leaves }) => leaves.map(({ slug, label }) => [slug, label])));
}

/** A file of the package as the site publishes it: packed, or its JSON as a whole. */
function readPublished(data: string, path: string): Uint8Array {
	const packed = join(data, `${path}.gz`);
	if (existsSync(packed)) return gunzipSync(readFileSync(packed));
	if (!path.endsWith('.jsonl')) return readFileSync(join(data, path));
	return encode(toLines(JSON.parse(readFileSync(join(data, path.replace(/l$/u, '')), 'utf8')) as unknown[]));
}

/** The data of the package: what its descriptor lists, with the reports as TEI. */
function* dataFiles({ data, reports, site, home }: Published, descriptor: Descriptor): Generator<PackedFile> {
	for (const { path } of descriptor.resources) {
		if (path === 'reports.jsonl') yield { path, content: encode(toLines(reports)) };
		else yield { path, content: readPublished(data, path) };
	}
	const themeNames = readThemeNames(data);
	for (const report of reports) {
		const frame = {
			address: `${home}/articles/${report.id}/`,
			publisher: site.operator,
			archive: site.title,
			rights: '报道文字之著作权属原作者与原报。The text belongs to its authors and its newspaper.',
			themeNames,
		};
		yield { path: `tei/${report.id}.xml`, content: encode(toTei(report, frame)) };
	}
	yield { path: 'schemas/article.schema.json', content: readFileSync(join(data, 'article.schema.json')) };
	const schema = new URL('../../src/archive/queries/tei/tei.rng', import.meta.url);
	yield { path: 'schemas/tei.rng', content: readFileSync(schema) };
}

/** The files of the package, the data first; their digest is part of the version, and checksums of all come last. */
export function* packageFiles(published: Published): Generator<PackedFile> {
	const { data, reports, site, home } = published;
	const descriptor = JSON.parse(readFileSync(join(data, 'datapackage.json'), 'utf8')) as Descriptor;
	const sums: string[] = [];
	const summed = (file: PackedFile): PackedFile => {
		sums.push(`${createHash('sha256').update(file.content).digest('hex')}  ${file.path}\n`);
		return file;
	};
	const homepage = `${home}/data/`;
	const plain = describePackage(descriptor, { site, version: '', homepage, reports: reports.length });
	for (const file of dataFiles(published, plain)) yield summed(file);
	const digest = createHash('sha256').update(sums.join('')).digest('hex').slice(0, 8);
	const edition = {
		site,
		version: `${site.dataRelease?.version ?? '0.0.0'}+${digest}`,
		homepage,
		reports: reports.length,
	};
	const described = JSON.stringify(describePackage(descriptor, edition), null, '\t');
	for (const [path, text] of [
		['datapackage.json', `${described}\n`],
		['CITATION.cff', citationFile(edition)],
		['README.md', readmeFile(edition)],
		['dictionary.zh.md', dictionaryMarkdown('chinese')],
		['dictionary.en.md', dictionaryMarkdown('english')],
	] as const)
		yield summed({ path, content: encode(text) });
	yield { path: 'SHA256SUMS', content: encode(sums.join('')) };
}
