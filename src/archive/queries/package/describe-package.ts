import { stringify } from 'yaml';
import type { Site } from '../../../model/schemas/site.ts';

/** What the package is, beside what it holds. */
export interface Edition {
	site: Site;
	/** Version of the release and the beginning of the digest of its data: 1.0.0+3f2a91bc. */
	version: string;
	/** Address of the page of the data. */
	homepage: string;
	reports: number;
}

interface Resource {
	name: string;
	path: string;
	format: string;
	mediatype: string;
	title: string;
	[field: string]: unknown;
}

/** A Frictionless Data Package, as the site publishes it. */
export interface Descriptor {
	resources: Resource[];
	[field: string]: unknown;
}

/** In the package, which is packed as a whole, no file is packed by itself. */
function unpacked({ compression, ...resource }: Resource): Resource {
	if (compression === undefined) return resource;
	return { ...resource, path: resource.path.replace(/\.gz$/u, ''), title: resource.title.replace('，gzip', '') };
}

/** Tables come as CSV and as JSON Lines: the JSON that the site serves is a line a row here. */
const asLines = (resource: Resource): Resource =>
	resource.name.endsWith('-json') && !resource.name.startsWith('citations')
		? {
				...resource,
				name: resource.name.replace(/-json$/u, '-jsonl'),
				path: resource.path.replace(/\.json$/u, '.jsonl'),
				title: resource.title.replace('（JSON）', '（JSON Lines）'),
				format: 'jsonl',
				mediatype: 'application/jsonl',
			}
		: resource;

/** The descriptor of the package, made of the published one. */
export function describePackage(published: Descriptor, { site, version }: Edition): Descriptor {
	const reports: Resource = {
		name: 'reports',
		path: 'reports.jsonl',
		profile: 'data-resource',
		title: '报道全文（JSON Lines）',
		description: '一篇一行：全文、数字、注记、账目；格式见schemas/article.schema.json。',
		format: 'jsonl',
		mediatype: 'application/jsonl',
		encoding: 'utf-8',
	};
	return {
		...published,
		version,
		...(site.dataRelease ? { created: `${site.dataRelease.date}T00:00:00Z` } : {}),
		resources: [reports, ...published.resources.map((resource) => asLines(unpacked(resource)))],
	};
}

/** The citation of the package as CITATION.cff 1.2.0. */
export function citationFile({ site, version, homepage, reports }: Edition): string {
	return stringify({
		'cff-version': '1.2.0',
		type: 'dataset',
		message: '引用这份数据，请照此写明。If you use these data, please cite them as below.',
		title: `${site.title} · ${site.latinTitle}: reports on public hospitals, ${reports} reports`,
		authors: [{ name: site.operator }],
		version,
		...(site.dataRelease ? { 'date-released': site.dataRelease.date } : {}),
		url: homepage,
		license: site.dataLicence.name.replaceAll(' ', '-'),
	});
}

/** What a reader of the package should know first. */
export function readmeFile({ site, version, homepage, reports }: Edition): string {
	return `# ${site.title} · ${site.latinTitle}

${version}　${homepage}

${reports}篇报道的全文与由其提取的数字、荣誉、机制、人物；每行附原句、段的网址与原件行号。
The full text of ${reports} newspaper reports on public hospitals, and the figures, honours, programmes and people in them; every row has its sentence, its address and its line of the source.

| | |
| --- | --- |
| *.csv, *.jsonl | 表，一事一行 · tables, a row a fact |
| reports.jsonl | 各篇全文与注记 · the reports, a line each |
| tei/ | 各篇TEI P5 · the reports as TEI P5, valid against schemas/tei.rng |
| citations.* | 各篇引文 · citations |
| schemas/ | article.schema.json (JSON Schema 2020-12), tei.rng (RELAX NG) |
| dictionary.zh.md, dictionary.en.md | 数据字典 · data dictionary |
| datapackage.json | Frictionless Data Package |
| CITATION.cff | 怎样引用 · how to cite |
| SHA256SUMS | 校验 · \`sha256sum -c SHA256SUMS\` |

提取的数据依${site.dataLicence.name}使用（${site.dataLicence.url}）。报道文字之著作权属原作者与原报。
The extracted data are under ${site.dataLicence.name}. The text of the reports belongs to their authors and newspapers.
数字录自报道，是否属实，本馆没有另行查证。Figures are as the newspapers printed them; nobody has verified them.
`;
}
