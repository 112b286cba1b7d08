import type { AddressMemory, RememberedReport } from '../../model/address-memory.ts';
import type { Candidate, FoundSource, WishedAddress } from './types.ts';

/** The report that each address was ever given to. */
export function ownersOf(memory: AddressMemory): Map<string, RememberedReport> {
	return new Map(memory.flatMap((report) => [report.address, ...(report.former ?? [])].map((one) => [one, report])));
}

/** What an owner is called in a message. */
function describeOwner({ address, headline, removed }: RememberedReport, slug: string): string {
	const name = headline === undefined ? address : `《${headline}》（/articles/${address}/）`;
	return `${name}${removed ? '，已撤下' : ''}${slug === address ? '' : '，是它的旧址'}`;
}

function refuse({ sidecar, file }: FoundSource, { slug, place }: WishedAddress, owner: string): void {
	const reason = `地址 ${slug} 已经属于${owner}；一个地址只归一篇报道，请另取一个`;
	(sidecar ?? file).message(reason, { place, source: 'addresses', ruleId: 'slug' }).fatal = true;
}

/**
 * The addresses that editors give, where no other report has or had them; by the index of the document.
 *
 * What cannot be granted is an error at its line of the sidecar; `refused` holds the sources that have one.
 */
export function grantWishes(
	candidates: readonly Candidate[],
	owners: ReadonlyMap<string, RememberedReport>
): { granted: Map<number, string>; refused: Set<FoundSource> } {
	const granted = new Map<number, string>();
	const refused = new Set<FoundSource>();
	const claims = new Map<string, Candidate>();
	for (const [index, candidate] of candidates.entries()) {
		const { wish } = candidate;
		if (!wish) continue;
		const owner = owners.get(wish.slug);
		const rival = claims.get(wish.slug);
		if (owner && owner !== candidate.own) refuse(candidate.source, wish, describeOwner(owner, wish.slug));
		else if (rival) refuse(candidate.source, wish, `《${rival.headline}》（${rival.source.file.basename ?? ''}）`);
		else {
			granted.set(index, wish.slug);
			claims.set(wish.slug, candidate);
			continue;
		}
		refused.add(candidate.source);
	}
	return { granted, refused };
}
