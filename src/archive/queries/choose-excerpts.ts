import type { Article, ArticleFrontmatter, Block, NoteType } from '../../model/schemas/article.ts';
import { excerpt } from './excerpt.ts';
import { standsAlone } from './sentences.ts';
import { subjectOf } from './subject-of.ts';

/** A passage of the home page. */
export interface ChosenExcerpt {
	report: Article;
	block: Block;
	/** The address that the operator had chosen, where this passage stands in its place. */
	insteadOf?: string;
}

/** The operator's choice, and what became of it. */
export interface ExcerptChoice {
	shown: ChosenExcerpt[];
	/** What is wrong with an address that leads to no passage. */
	gone: { address: string; reason: 'report' | 'block' }[];
}

const doubtful: readonly NoteType[] = ['suspect', 'gap', 'truncated', 'unclear', 'duplicate'];
const shortest = 30;

/**
 * The passage of a report that says most on a home page: a paragraph without doubts that ends in a full sentence and stands
 * whole; else one whose first sentences do. Undefined where there is none.
 */
function bestPassage(report: Article): Block | undefined {
	const passages = report.blocks
		.filter(({ type, notes, text }) => {
			const isSound = !notes.some((note) => doubtful.includes(note.type));
			return type === 'paragraph' && isSound && /[。！？][”’）]*$/u.test(text);
		})
		.map((block) => ({ block, shown: excerpt(block.text) }))
		.filter(({ shown }) => Array.from(shown).length >= shortest && /[。！？](?:[”’）]*|……)$/u.test(shown));
	const whole = passages.filter(({ block, shown }) => shown === block.text);
	return [...(whole.length > 0 ? whole : passages)].sort(
		(a, b) => Number(standsAlone(b.shown)) - Number(standsAlone(a.shown)) || b.shown.length - a.shown.length
	)[0]?.block;
}

/**
 * The passages of the home page: those that the operator chose, `<slug>#<block>`; in the place of one that is gone a passage
 * of another hospital, the newest report first. The same reports give the same choice.
 *
 * `reports` come newest first; `read` gives a report with its texts, and is asked for no more reports than needed.
 */
export async function chooseExcerpts(
	addresses: readonly string[],
	reports: readonly ArticleFrontmatter[],
	read: (report: ArticleFrontmatter) => Promise<Article>
): Promise<ExcerptChoice> {
	const gone: ExcerptChoice['gone'] = [];
	const found = await Promise.all(
		addresses.map(async (address): Promise<ChosenExcerpt | string> => {
			const [slug, id] = address.split('#');
			const frontmatter = reports.find((report) => report.id === slug);
			const report = frontmatter && (await read(frontmatter));
			const block = report?.blocks.find((item) => item.id === id);
			if (report && block) return { report, block };
			gone.push({ address, reason: report ? 'block' : 'report' });
			return address;
		})
	);
	const used = new Set(
		found.flatMap((one) => (typeof one === 'string' ? [] : [subjectOf(one.report).id, one.report.id]))
	);
	// First another hospital, then another report.
	const others = (keyOf: (report: ArticleFrontmatter) => string) =>
		reports.filter((report) => !used.has(keyOf(report)));
	const substitute = async (address: string): Promise<ChosenExcerpt | undefined> => {
		for (const candidate of [...others((report) => subjectOf(report).id), ...others(({ id }) => id)]) {
			const report = await read(candidate);
			const block = bestPassage(report);
			if (!block) continue;
			used.add(subjectOf(report).id).add(report.id);
			return { report, block, insteadOf: address };
		}
		return undefined;
	};
	const shown: ChosenExcerpt[] = [];
	for (const one of found) {
		const chosen = typeof one === 'string' ? await substitute(one) : one;
		if (chosen) shown.push(chosen);
	}
	return { shown, gone };
}
