import type { APIRoute } from 'astro';
import { labels } from '../labels.ts';
import { site } from '../site.ts';
import { absoluteUrl } from '../absolute-url.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(text: string): string {
	return text.replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character);
}

/** The description with which a browser adds the archive to its search engines. */
export const GET: APIRoute = () => {
	const name = escape(site.title).slice(0, 16);
	const body = `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${name}</ShortName>
	<Description>${escape(site.tagline)}：${labels.searchLabel}</Description>
	<Url type="text/html" template="${escape(absoluteUrl('/search/'))}?q={searchTerms}"/>
	<Url type="application/opensearchdescription+xml" rel="self" template="${escape(absoluteUrl('/opensearch.xml'))}"/>
	<Image width="32" height="32" type="image/svg+xml">${escape(absoluteUrl('/favicon.svg'))}</Image>
	<Language>zh-CN</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
	return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml; charset=utf-8' } });
};
