import type { Article, ArticleFrontmatter, Block, BlockMetadata, Indicator } from '../../model/schemas/article.ts';
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

/** A hospital that says something on a topic: how much, and in which reports. */
export interface SpeakingHospital {
	id: string;
	name: string;
	passages: number;
	figures: number;
	/** The addresses of the reports, newest first. */
	reports: string[];
}

/** Who speaks of a theme or of a group of indicators: a file that the page of comparison asks for. What they say it reads in the reports. */
export interface ComparedTopic {
	kind: 'theme' | 'indicators';
	id: string;
	title: string;
	/** The page of the topic under the base path. */
	path: string;
	/** The names of the indicators that it is about, by id. */
	indicators: Readonly<Record<string, string>>;
	hospitals: SpeakingHospital[];
}

/** What is asked of a report: its blocks need no text. */
type Asked = Pick<ArticleFrontmatter, 'hospital' | 'indicators'> & { blocks: readonly BlockMetadata[] };

type Topic = Pick<ComparedTopic, 'kind' | 'id' | 'indicators'>;

const speaks = ({ kind, id }: Topic, block: BlockMetadata) => kind === 'theme' && block.themes.includes(id);

/** The hospital's own figures on a topic: those of its passages, or those of the group. */
function figuresOn(topic: Topic, { hospital, blocks, indicators }: Asked): Indicator[] {
	const passages = new Set(blocks.filter((block) => speaks(topic, block)).map(({ id }) => id));
	return indicators
		.filter(({ kind, subject }) => kind !== 'context' && (subject ?? hospital?.name) === hospital?.name)
		.filter(({ block, indicator }) =>
			topic.kind === 'theme' ? passages.has(block) : Object.hasOwn(topic.indicators, indicator ?? '')
		);
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

/** The hospitals that speak on a topic, each once, in the order of the reports; a report about none is not in it. */
export function speakingHospitals(topic: Topic, reports: readonly (Asked & { id: string })[]): SpeakingHospital[] {
	const hospitals = new Map<string, SpeakingHospital>();
	for (const report of reports) {
		if (report.hospital === null) continue;
		const passages = report.blocks.filter((block) => speaks(topic, block)).length;
		const figures = figuresOn(topic, report).length;
		if (passages + figures === 0) continue;
		const { id, name } = report.hospital;
		const known = hospitals.get(id) ?? { id, name, passages: 0, figures: 0, reports: [] };
		known.passages += passages;
		known.figures += figures;
		known.reports.push(report.id);
		hospitals.set(id, known);
	}
	return [...hospitals.values()];
}

/** What a hospital says on a topic: whole passages and its own figures, out of the reports in which it speaks of it. */
export function compareHospital(
	{ id, name }: Pick<SpeakingHospital, 'id' | 'name'>,
	topic: Topic,
	reports: readonly Article[],
	cite: Cite
): ComparedHospital {
	const names = new Map(Object.entries(topic.indicators));
	const dates = [...new Set(reports.map((report) => readReportDate(report.date) ?? '日期未载'))];
	return {
		id,
		name,
		about: [reports[0]?.hospital?.province ?? '省份未载', ...dates].join('　'),
		passages: reports.flatMap((report) =>
			report.blocks.filter((block) => speaks(topic, block)).map((block) => comparedPassage(report, block, cite))
		),
		figures: reports.flatMap((report) =>
			figuresOn(topic, report).map((figure) => comparedFigure(report, figure, names))
		),
	};
}
