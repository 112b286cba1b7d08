import { readFileSync } from 'node:fs';
import type { Article } from '../../src/model/schemas/article.ts';
import type { Conversion } from '../../src/pipeline/index.ts';
import { FactCount, type Facts } from './count-facts.ts';
import type { FactScores } from './fact-measures.ts';
import type { GoldCase } from './facts-gold.ts';

/** The facts of a page that stand on some of its lines, whatever articles they were found in. */
function factsWithin(converted: readonly Article[], isWithin: (line: number) => boolean): Facts {
	const stands = ({ block }: { block: string }) => isWithin(lineOfBlock(block));
	const all = <Fact>(pick: (article: Article) => readonly Fact[]) => converted.flatMap(pick);
	return {
		indicators: all(({ indicators }) => indicators).filter(stands),
		honours: all(({ honours }) => honours).filter(stands),
		people: all(({ people }) => people).filter(stands),
		quotations: all(({ quotations }) => quotations).filter(stands),
		programmes: all(({ programmes }) => programmes).filter(({ mentions }) => mentions.some(stands)),
		blocks: all(({ blocks }) => blocks).filter(({ id }) => isWithin(lineOfBlock(id))),
	};
}

/** The line at which a block begins, by its id. */
const lineOfBlock = (id: string) => Number.parseInt(id.slice(1), 10);

/**
 * Compares the facts of converted pages with what a careful reader recorded. The page is divided at the first lines of the
 * reader's articles: where the rules saw one article instead of two, each of its facts still counts once.
 */
export function scoreFacts(cases: readonly GoldCase[], convert: (source: string) => Conversion): FactScores {
	const count = new FactCount();
	for (const { name, source, articles } of cases) {
		const { articles: converted, file } = convert(source);
		for (const { fatal, reason } of file.messages)
			if (fatal) count.differences.push(`${name} not converted: ${reason}`);
		const text = readFileSync(source, 'utf8');
		const starts = articles.map(({ lines }) => lines[0]).sort((a, b) => a - b);
		for (const gold of articles) {
			const at = starts.indexOf(gold.lines[0]);
			const [from, to] = [at === 0 ? 0 : starts[at]!, starts[at + 1] ?? Infinity];
			count.article(
				gold,
				factsWithin(converted, (line) => line >= from && line < to),
				`${name} ${gold.lines[0]}`
			);
		}
		for (const article of converted) count.proof(article, text, `${name} ${article.source.lines[0]}`);
	}
	return count;
}
