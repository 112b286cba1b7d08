import { dateRange } from '../../model/dates.ts';
import { findTimeWords, type TimeWords } from '../../model/period.ts';
import { reportYear } from '../../model/report-year.ts';
import type { Article, Block } from '../../model/schemas/article.ts';

/** Something that a report tells with its time. */
export interface DatedEvent {
	report: Article;
	block: Block;
	/** Line of the source on which its block begins. */
	line: number;
	/** The whole sentence, as printed. */
	text: string;
	/** The time words, as printed: 自2011年以来. */
	when: string;
	/** First and last day, `YYYY-MM-DD`; no last day where it goes on (以来). */
	from: string;
	to: string | undefined;
	/** True where the report prints no year with it: 今年上半年 is counted from the date of the report. */
	inferred: boolean;
}

const tells = new Set<Block['type']>(['paragraph', 'listItem', 'editorsNote']);

/** Sentences without one of these name no time that can be resolved; most of a report is passed by. */
const mayBeDated = /\d{4}|十[一二三四五][•·・．.]?五|[今去前上本当]年/u;

/** Titles of documents and names of prizes carry years that are no time of the sentence: 《2021年……规划》. */
const titles = /《[^》]*》|“[^”]*(?:奖|工程|行动|计划|规划|纲要)”/gu;

/** A text whose titles are blanked, no character more or less. */
const withoutTitles = (text: string) => text.replaceAll(titles, (title) => '　'.repeat(title.length));

/** Words that lead to a list below them and tell nothing by themselves: 在2022年度考核结果中. */
const leadsToList = /[中上下里内：:]$/u;

/** The first and the last day of time words; undefined where they cannot be told. */
function daysOf(edtf: string): Pick<DatedEvent, 'from' | 'to'> | undefined {
	const [start, end] = edtf.split('/');
	const first = dateRange(start!);
	if (!first) return undefined;
	return { from: first.from, to: end === '..' ? undefined : dateRange(end ?? start!)?.to };
}

/** The first time of a sentence that can be told; none where it lies after the report. */
function timeOf(
	sentence: string,
	report: Article
): (Pick<DatedEvent, 'from' | 'to'> & { words: TimeWords }) | undefined {
	const last = report.date ? dateRange(report.date.edtf)?.to : undefined;
	for (const words of findTimeWords(withoutTitles(sentence), reportYear(report.date))) {
		const days = words.isDefinite && words.edtf !== null ? daysOf(words.edtf) : undefined;
		if (days && (last === undefined || days.from <= last)) return { ...days, words };
	}
	return undefined;
}

/**
 * What a report tells with its time, a sentence each, in its order. A time that lies ahead of the report (到2025年) is an
 * aim and no event; a year in the title of a document is none either, nor half a sentence that leads to a list.
 *
 * @example
 * // 自2011年以来，志愿者团队已累计…… → when 自2011年以来, from 2011-01-01, to undefined
 */
export function eventsOf(report: Article): DatedEvent[] {
	return report.blocks
		.filter(({ type }) => tells.has(type))
		.flatMap((block) =>
			[...block.text.matchAll(/[^。！？]+[。！？]*[”’）]*/gu)].flatMap(([sentence]): DatedEvent[] => {
				const time = mayBeDated.test(sentence) ? timeOf(sentence, report) : undefined;
				if (!time || leadsToList.test(sentence.trimEnd())) return [];
				const { words, from, to } = time;
				const inferred = !/\d{4}|十[一二三四五][•·・．.]?五/u.test(words.text);
				return [
					{ report, block, line: block.source[0]![0], text: sentence.trim(), when: words.text, from, to, inferred },
				];
			})
		);
}

/** Events in the order of time: by their first day, then those that end first. */
export function inOrderOfTime(events: readonly DatedEvent[]): DatedEvent[] {
	const end = ({ to }: DatedEvent) => to ?? '9999';
	return [...events].sort((a, b) => a.from.localeCompare(b.from, 'en') || end(a).localeCompare(end(b), 'en'));
}

/** The year in which an event begins. */
export const yearOfEvent = ({ from }: Pick<DatedEvent, 'from'>) => Number(from.slice(0, 4));
