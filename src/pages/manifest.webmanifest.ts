import type { APIRoute } from 'astro';
import { dayColours } from '../share-images/day-colours.ts';
import { iconSizes } from '../share-images/icon.ts';
import { site } from '../site.ts';
import { url } from '../url.ts';

/** What a system needs to put the archive among its programs. */
export const GET: APIRoute = () =>
	Response.json(
		{
			name: site.title,
			short_name: site.title,
			description: site.tagline,
			lang: 'zh-CN',
			id: url('/'),
			start_url: url('/'),
			scope: url('/'),
			display: 'minimal-ui',
			background_color: dayColours.paper,
			theme_color: dayColours.paper,
			icons: [
				{ src: url('/favicon.svg'), type: 'image/svg+xml', sizes: 'any' },
				...iconSizes.map((size) => ({ src: url(`/icons/${size}.png`), type: 'image/png', sizes: `${size}x${size}` })),
			],
		},
		{ headers: { 'Content-Type': 'application/manifest+json' } }
	);
