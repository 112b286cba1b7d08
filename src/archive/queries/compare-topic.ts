import type { Article, Block, Indicator } from '../../model/schemas/article.ts';
import { readReportDate } from '../../model/dates.ts';
import { nameBlock, nameLines, numberBlocks } from './number-blocks.ts';
import { printedChange } from './printed-change.ts';
import { printedFigure, type PrintedFigure } from './printed-figure.ts';
import { flatHeadline } from './split-phrases.ts';

/** A whole passage, with its place. */
export interface ComparedPassage {
	/** The run-in head with which it begins; empty where there is none. */
	runIn: string;
	/** The text after it. */
	text: string;
	/** 《党建引领践初心》第6段. */
	place: string;
	/** Its address under the base path. */
	path: string;
	/** Its citation, the day of reading left open. */
	citation: string;
	/** 原件第43行, and the address of the line. */
	lines: string;
	source: string;
}

/** Gives the citation of a passage. */
type Cite = (report: Article, block: Block) => string;

/** A figure beside those of other hospitals. */
export interface ComparedFigure extends PrintedFigure {
	/** What it is a value of: the indicator, else the printed name. */
	row: string;
	/** The earlier number of a change of which both ends are printed. */
	from: string | null;
	/** The period as printed; null where none is. */
	when: string | null;
	/** 目标, 名次 …; null for a result. */
	kind: string | null;
	path: string;
}

/** What a hospital says on a topic. */
export interface ComparedHospital {
	id: string;
	name: string;
	/** 湖北省　2021年. */
	about: string;
	passages: ComparedPassage[];
	figures: ComparedFigure[];
}

/** What all hospitals say on a theme or on a group of indicators: a file that the page of comparison asks for. */
export interface ComparedTopic {
	title: string;
	/** The page of the topic under the base path. */
	path: string;
	hospitals: ComparedHospital[];
}

function comparedPassage(report: Article, block: Block, cite: Cite): ComparedPassage {
	const runIn = block.runIn !== null && block.text.startsWith(block.runIn) ? block.runIn : '';
	const lines = block.source.map(([line]) => line);
	return {
		runIn,
		text: block.text.slice(runIn.length),
		place: `《${flatHeadline(report.headline)}》${nameBlock(block, numberBlocks(report.blocks).get(block.id))}`,
		path: `/articles/${report.id}/#${block.id}`,
		citation: cite(report, block),
		lines: `原件${nameLines(lines)}`,
		source: `/articles/${report.id}/source/#l${lines[0]!}`,
	};
}

const kinds: Partial<Record<Indicator['kind'], string>> = { target: '目标', rank: '名次' };

function comparedFigure(report: Article, figure: Indicator, names: ReadonlyMap<string, string>): ComparedFigure {
	return {
		...printedFigure(figure),
		row: names.get(figure.indicator ?? '') ?? figure.name,
		from: printedChange(figure)?.from ?? null,
		when: figure.period,
		kind: kinds[figure.kind] ?? null,
		path: `/articles/${report.id}/#${figure.block}`,
	};
}

/**
 * What the hospitals say, each once: the passages and the hospital's own figures that the topic chooses. A hospital that
 * says nothing is not in it; neither is a report about none.
 *
 * @param names the names of the indicators, by id
 */
export function compareTopic(
	about: Pick<ComparedTopic, 'title' | 'path'>,
	reports: readonly Article[],
	chooses: { passage: (block: Block) => boolean; figure: (figure: Indicator, block: Block | undefined) => boolean },
	names: ReadonlyMap<string, string>,
	cite: Cite
): ComparedTopic {
	const byHospital = Map.groupBy(
		reports.filter((report) => report.hospital !== null),
		(report) => report.hospital!.id
	);
	const hospitals = [...byHospital].map(([id, own]): ComparedHospital => {
		const { name, province } = own[0]!.hospital!;
		const dates = [...new Set(own.map((report) => readReportDate(report.date) ?? '日期未载'))];
		return {
			id,
			name,
			about: [province ?? '省份未载', ...dates].join('　'),
			passages: own.flatMap((report) =>
				report.blocks.filter(chooses.passage).map((block) => comparedPassage(report, block, cite))
			),
			figures: own.flatMap((report) => {
				const blocks = new Map(report.blocks.map((block) => [block.id, block]));
				return report.indicators
					.filter((figure) => figure.kind !== 'context' && (figure.subject ?? name) === name)
					.filter((figure) => chooses.figure(figure, blocks.get(figure.block)))
					.map((figure) => comparedFigure(report, figure, names));
			}),
		};
	});
	return { ...about, hospitals: hospitals.filter(({ passages, figures }) => passages.length + figures.length > 0) };
}
