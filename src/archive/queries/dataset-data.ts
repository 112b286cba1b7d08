import type { Site } from '../../model/schemas/site.ts';
import { absoluteUrl } from '../../url.ts';
import { columns, documents, tableTitles, type TableName } from './data-package.ts';

/** The data files as a schema.org `Dataset`. */
export function datasetData(site: Site, description: string): object {
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
			...(Object.keys(columns) as TableName[]).flatMap((name) => [
				file(`${name}.csv`, tableTitles[name].title, 'text/csv'),
				file(`${name}.json`, tableTitles[name].title, 'application/json'),
			]),
			...documents.map(({ path, title, mediatype }) => file(path, title, mediatype)),
		],
	};
}
