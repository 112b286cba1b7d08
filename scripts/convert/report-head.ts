import type { RememberedBlock } from '../../src/model/address-memory.ts';
import type { Article } from '../../src/model/schemas/article.ts';
import { rememberText } from '../../src/pipeline/addresses/fingerprint.ts';
import { findReport, type ReportSigns } from '../../src/pipeline/addresses/recognise-reports.ts';
import { sentencesOf } from '../../src/pipeline/emit/mark-duplicates.ts';
import { toMdx } from '../../src/pipeline/emit/to-mdx.ts';
import { summaryRow } from '../summary-table.ts';

/** What the archive as a whole needs to know of a report; all else stays on the disk until it is asked for. */
export interface ReportHead extends ReportSigns {
	/** Digest of all letters and figures, by which it is recognised. */
	digest: string;
	/** Its sentences as numbers, by which reprints are found. */
	sentences: readonly number[];
	/** Its row of the summary table. */
	row: readonly string[];
}

/** A report in full. */
export interface ReportBody {
	/** With the provisional address `x`. */
	article: Article;
	/** The same as MDX. */
	mdx: string;
	/** What is remembered of its blocks when it is published for the first time. */
	blocks: readonly RememberedBlock[];
}

/** Divides a report into what is kept in memory and what is kept on the disk. */
export function divideReport(article: Article): { head: ReportHead; body: ReportBody } {
	const { headline, hospital, date, source } = article;
	const { blocks, digest } = findReport(article);
	const [first, last] = source.lines;
	return {
		head: {
			headline,
			hospital: hospital && { id: hospital.id, name: hospital.name },
			date: date && { edtf: date.edtf },
			source: { file: source.file, lines: [first, last] },
			digest,
			sentences: sentencesOf(article),
			row: summaryRow(article),
		},
		body: { article, mdx: toMdx(article), blocks: blocks.map(({ id, text }) => ({ id, ...rememberText(text) })) },
	};
}
