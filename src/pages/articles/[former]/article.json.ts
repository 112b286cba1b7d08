import type { APIRoute, GetStaticPaths } from 'astro';
import { getFormerAddresses } from '../../../archive/addresses.ts';
import type { FormerAddress } from '../../../archive/queries/former-addresses.ts';
import { getArchive, getDocument } from '../../../archive/reports.ts';

export const getStaticPaths = (() =>
	getFormerAddresses().map((former) => ({
		params: { former: former.address },
		props: { former },
	}))) satisfies GetStaticPaths;

/** The document of the report that the address leads to, as a redirect would give it; of one that was removed, what it was. */
export const GET: APIRoute<{ former: FormerAddress }> = async ({ props: { former } }) => {
	const { address, to, headline, hospital, date } = former;
	const report = (await getArchive()).reportById.get(to?.replace(/#.*$/u, '') ?? '');
	return Response.json(report ? await getDocument(report) : { id: address, removed: true, headline, hospital, date });
};
