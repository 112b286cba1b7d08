import { VFile } from 'vfile';
import type { Article, Block } from '../model/schemas/article.ts';
import type { Line } from '../model/tree.ts';
import { decode } from '../pipeline/decode/index.ts';
import { toHospitalRecord } from '../pipeline/emit/to-hospital-record.ts';
import { explainLines } from '../pipeline/explain-lines.ts';
import { convertSource, type Conversion, type Pipeline } from '../pipeline/index.ts';
import { normalise } from '../pipeline/normalise/index.ts';
import { listDoubts, type Doubt } from './list-doubts.ts';
import { listFacts, type Fact } from './list-facts.ts';

/** What the desk was given: a file, and the sidecar as its editor has it. */
export interface Given {
	name: string;
	bytes: Uint8Array;
	/** Empty where there is none. */
	sidecar: string;
}

/** What spoke for a line's type and against it, in Chinese, the strongest first. */
export interface Why {
	for: string[];
	against: string[];
}

/** A block beside the lines on which it stands. */
export interface ReadBlock extends Block {
	/** Numbers of its lines, in reading order. */
	lines: number[];
	why: Why;
}

/** Characters that were set aside. */
export interface ReadDiscard {
	lines: number[];
	text: string;
	reason: string;
}

/** An article as the program understood it. */
export interface ReadArticle extends Omit<Article, 'blocks'> {
	blocks: ReadBlock[];
	discards: ReadDiscard[];
	/** Whether another article of the page has the same headline. */
	isAmbiguous: boolean;
}

/** A message about the page or its sidecar, at its place. */
export interface Told {
	about: 'source' | 'sidecar';
	weight: 'error' | 'warning' | 'info';
	line: number | null;
	column: number | null;
	text: string;
}

/** All that the desk shows of a page: plain data, made in a worker. */
export interface Reading {
	name: string;
	encoding: string;
	/** The lines as received. */
	lines: string[];
	/** Empty where the page could not be converted. */
	articles: ReadArticle[];
	doubts: Doubt[];
	facts: Fact[];
	messages: Told[];
	/** Records that would be made, by their path in the content folder. */
	records: { path: string; text: string }[];
}

/** As many reasons as are told of a block. */
const told = 5;

/** The numbers of the lines of places, each once. */
const linesOf = (places: readonly (readonly [number, ...unknown[]])[]) => [...new Set(places.map(([line]) => line))];

function readArticle(article: Article, all: readonly Article[], why: (line: number) => Why): ReadArticle {
	return {
		...article,
		isAmbiguous: all.filter(({ headline }) => headline === article.headline).length > 1,
		blocks: article.blocks.map((block) => ({ ...block, lines: linesOf(block.source), why: why(block.source[0]![0]) })),
		discards: article.ledger.discarded.map(({ text, source, reason }) => ({ text, reason, lines: linesOf(source) })),
	};
}

function whyOf(lines: readonly Line[], pipeline: Pipeline): (line: number) => Why {
	const explain = explainLines(lines, pipeline);
	return (line) => {
		const reasons = explain(line)[0]?.reasons ?? [];
		const names = (sign: 1 | -1) =>
			reasons.flatMap(({ feature, weight }) => (weight * sign > 0 ? [feature] : [])).slice(0, told);
		return { for: names(1), against: names(-1) };
	};
}

function tellOf({ file, sidecar }: Conversion): Told[] {
	const messages = (from: VFile | undefined, about: Told['about']) =>
		(from?.messages ?? []).map(({ fatal, line, column, reason }): Told => {
			const weight = fatal === true ? 'error' : fatal === false ? 'warning' : 'info';
			return { about, weight, line: line ?? null, column: column ?? null, text: reason };
		});
	return [...messages(file, 'source'), ...messages(sidecar, 'sidecar')];
}

/** Reads a page as `npm run convert` does, with all that its editor may want to know. */
export function readGiven({ name, bytes, sidecar }: Given, pipeline: Pipeline): Reading {
	const conversion = convertSource(bytes, name, pipeline, sidecar === '' ? undefined : sidecar, {
		proposesRecords: true,
	});
	const { page, articles } = conversion;
	let lines = page?.lines ?? [];
	if (!page) {
		try {
			lines = normalise(decode(bytes, new VFile({ path: name })).text);
		} catch {
			// Why it can't be read is among the messages.
		}
	}
	const why = whyOf(lines, pipeline);
	const facts = articles.flatMap((article, index) => listFacts(article, index));
	return {
		name,
		encoding: page?.encoding ?? '',
		lines: lines.map(({ characters }) => characters.join('')),
		articles: articles.map((article) => readArticle(article, articles, why)),
		facts,
		doubts: listDoubts(conversion, facts),
		messages: tellOf(conversion),
		records: conversion.records.proposed.map((hospital) => ({
			path: `hospitals/${hospital.id}.yaml`,
			text: toHospitalRecord(hospital),
		})),
	};
}
