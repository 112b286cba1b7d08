import type { Site } from '../../model/schemas/site.ts';
import { absoluteUrl } from '../../absolute-url.ts';
import { documents, tableTitles, type TableFiles } from './data-package.ts';

/** A data file that is no table of facts. */
type DataFile = Record<'path' | 'title' | 'mediatype', string>;

/** The data files as a schema.org `Dataset`. */
export function datasetData(
	site: Site,
	description: string,
	tables: readonly TableFiles[],
	further: readonly DataFile[] = []
): object {
	const file = (path: string, name: string, encodingFormat: string) => ({
		'@type': 'DataDownload',
		name,
		encodingFormat,
		contentUrl: absoluteUrl(`/data/${path}`),
	});
	return {
		'@type': 'Dataset',
		'@id': absoluteUrl('/data/'),
		name: `${site.title}：由报道提取的数据`,
		description,
		inLanguage: 'zh-CN',
		license: site.dataLicence.url,
		isAccessibleForFree: true,
		...(site.dataRelease ? { version: site.dataRelease.version, datePublished: site.dataRelease.date } : {}),
		creator: { '@type': 'Organization', name: site.operator },
		includedInDataCatalog: { '@type': 'DataCatalog', name: site.title, url: absoluteUrl('/') },
		distribution: [
			file('xinglin-archive.zip', '全部数据', 'application/zip'),
			...tables.flatMap(({ name, csv, json, isPacked }) => [
				file(csv, tableTitles[name].title, isPacked ? 'application/gzip' : 'text/csv'),
				file(json, tableTitles[name].title, isPacked ? 'application/gzip' : 'application/json'),
			]),
			...[...documents, ...further].map(({ path, title, mediatype }) => file(path, title, mediatype)),
		],
	};
}
