import { matchesIn } from '../../../model/matches-in.ts';
import type { Sentence } from '../clauses.ts';
import type { Figure } from './figure.ts';
import type { Rank } from './rank.ts';
import { draftOf, type Draft, type Reading } from './reading.ts';

/** A list or an assessment in which one has a rank: 绩效考核, 综合评价, 遴选. */
const lists =
	/(?:百强|\d强|考核|评价|测评|评选|遴选|评比|评审|排行榜|大赛|竞赛|监测|调查)(?:综合)?(?:得分|排名|成绩|结果)?/gu;

/** What is ranked where the clause itself does not say: the assessment named before, in the sentence or in the lead-in. */
export function subjectOfRanks(sentence: Sentence, clause: number, { text, leadIn, names }: Reading): string {
	const before = text.slice(sentence.from, sentence.clauses[clause]?.to ?? sentence.to);
	for (const words of [before, leadIn]) {
		const last = matchesIn(lists, words).at(-1);
		const name =
			last &&
			names.before(
				words
					.slice(0, last.index + last[0].length)
					.split(/[，；：。]/u)
					.at(-1) ?? ''
			);
		if (name)
			return name.name
				.replace(/^.*?(?:公布的|发布的|跻身|入选|登上)/u, '')
				.replace(/(?:综合)?排名$|结果$/u, '')
				.trim();
	}
	return '';
}

/** Whether a figure is the number of those that are ranked: 在全国1521家三级综合医院中位列第357名. */
export function denominatorOf(ranks: readonly Rank[], figure: Figure, text: string): boolean {
	return (
		/^[家个所]$/u.test(figure.unit ?? '') &&
		ranks.some(
			({ from }) =>
				from >= figure.to &&
				from - figure.to < 24 &&
				/(?:[中里内](?:，(?:它|该院|医院|我院))?[^，。]{0,4}|(?:医院|机构|卫生院)的?)$/u.test(
					text.slice(figure.to, from)
				)
		)
	);
}

/**
 * The ranks of a sentence as drafts: each of several things named before has its own (医院业务总量、诊疗人次均位居赣州市第一、
 * 江西省第三 are four).
 */
export function rankDrafts(
	ranks: readonly Rank[],
	figures: readonly Figure[],
	sentence: Sentence,
	reading: Reading
): Draft[] {
	const { text, names } = reading;
	let subjects: string[] = [];
	return ranks.flatMap((rank, index): Draft[] => {
		const clause = sentence.clauses.findIndex(({ from, to }) => rank.from >= from && rank.from <= to);
		const previous = ranks[index - 1];
		const start = Math.max(sentence.clauses[clause]?.from ?? sentence.from, previous?.to ?? 0);
		const denominator = figures.find((figure) => denominatorOf([rank], figure, text));
		const figureBefore = figures.findLast(
			({ to }) => to <= rank.from && to >= (sentence.clauses[clause - 1]?.from ?? 0)
		);
		const head = text.slice(Math.max(start, denominator?.to ?? 0, figureBefore?.to ?? 0), rank.from);
		const isContinued = previous !== undefined && /^[、，和]?$/u.test(text.slice(previous.to, rank.from));
		const before = denominator ? undefined : names.before(head.replace(/中$/u, '').replace(/[均都各也]+$/u, ''))?.name;
		// 在参评的79家肿瘤专科医院里名列第31: those who are ranked are not what is ranked.
		const own =
			before && !/[省市州县国区]/u.test(before) && /(?:医院|机构|中心|卫生院)[里中内的]?$/u.test(before)
				? undefined
				: before;
		if (!isContinued) {
			const found =
				own ??
				(figureBefore && figureBefore !== denominator
					? nameOfFigure(figureBefore, sentence, reading)
					: subjectOfRanks(sentence, clause, reading));
			subjects = /[均都]\s*$/u.test(head) ? found.split('、') : [found];
		}
		const scope = rank.scope.replace(/^[在于]/u, '');
		return subjects.map((subject): Draft => {
			const name = `${subject.replace(/(?:综合)?排名$/u, '')}${scope && !subject.includes(scope) ? scope : ''}排名`;
			const quoteFrom =
				own && text.slice(start, rank.from).includes(own)
					? start + text.slice(start, rank.from).indexOf(own)
					: rank.from;
			return draftOf({
				rule: 'indicators/rank',
				name,
				value: rank.value,
				unit: rank.unit,
				qualifier: rank.qualifier,
				outOf: denominator?.value ?? null,
				isRank: true,
				from: isContinued ? rank.from : quoteFrom,
				to: rank.to,
				clause,
			});
		});
	});
}

/** The name of a figure that stands before its rank: 门诊患者满意度92.6分，全省排第5位. */
function nameOfFigure(figure: Figure, sentence: Sentence, { text, names }: Reading): string {
	const clause = sentence.clauses.find(({ from, to }) => figure.from >= from && figure.from <= to) ?? sentence;
	return names.before(text.slice(clause.from, figure.from))?.name ?? '';
}
