import type { APIRoute } from 'astro';
import { dataPackage } from '../../archive/queries/data-package.ts';
import { getTables } from '../../archive/data-files.ts';
import { countThemePassages } from '../../archive/theme-data.ts';
import { site } from '../../site.ts';
import { absoluteUrl } from '../../absolute-url.ts';

/** What the data files are: a Frictionless Data Package. */
export const GET: APIRoute = async () =>
	Response.json(
		dataPackage({
			tables: await getTables(),
			hasPassages: (await countThemePassages()).isPacked,
			title: `${site.title} · ${site.latinTitle}`,
			description: `${site.tagline}。由报道提取的数字、荣誉、机制、人物与主题，每行附原句、段的网址与原件行号。`,
			homepage: absoluteUrl('/data/'),
			licence: site.dataLicence,
			contributor: site.operator,
		})
	);
