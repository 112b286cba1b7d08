/**
 * The one tree of the pipeline, from *segment* to *extract*. `tree.md` describes it with examples.
 *
 * A page holds articles, an article holds blocks, a block holds pieces. A piece is a run of characters of one source line;
 * its text has one character for each column of its place, so every position in a text leads back to the file as received.
 * Transforms return new nodes and change none.
 */
import type { CodePoint } from './offsets.ts';
import type {
	ArticleHospital,
	BlockType,
	Byline,
	Honour,
	Indicator,
	Note,
	Organisation,
	Person,
	Place,
	ProgrammeMentions,
	Provenance,
	Quotation,
	Remark,
	ReportDate,
	Reviewed,
	Sureness,
} from './schemas/article.ts';

export type { ArticleHospital, BlockType, Byline, Note, Place, ReportDate, Sureness };

/** A line of the source. */
export interface Line {
	/** From 1, blank lines included. */
	number: number;
	/** The characters as received, one code point each. */
	characters: readonly string[];
	/** The same characters normalised, index for index: blanks are spaces, removed ones are the empty string. */
	normalised: readonly string[];
	/** What the rules read, index for index: figures half-width, traditional characters simplified. */
	folded: readonly string[];
}

/** A run of one line: no blank at its ends, no removed character inside. */
export interface Piece {
	/** The text as the rules read it (`Line.folded`), one code point for each column of the place. */
	text: string;
	place: Place;
}

/** A block of an article. */
export interface Block {
	type: BlockType;
	pieces: readonly Piece[];
	/** What stands between the pieces in the text: a space in two-line headlines and crosshead pairs. */
	separator: '' | ' ';
	/** Code points at the start and the end of the pieces that the text leaves out: 【】, the —— of a deck. */
	trim: readonly [CodePoint, CodePoint];
	/** The layout marks with which the line began (▲, ##, □); they are not part of the pieces. */
	marks: string;
	/** Blank lines before the block in the source; lines of marks alone are among them. */
	gapBefore: number;
	/** The marks of lines before it that hold nothing else (☆, ＊　＊　＊); absent where there are none. */
	rulesBefore?: string;
	/** Blanks at the start of its line. */
	indent: CodePoint;
	/** Level of a crosshead. */
	depth: 2 | 3 | null;
	/** How certain the type is, and what was joined: calibrated on pages that were only scored. */
	sure: Sureness;
	/** Length of the run-in head, in code points of the text; 0 where there is none. */
	runIn: CodePoint;
	themes: readonly string[];
	notes: readonly Note[];
	/** What its editor says of what he corrected. */
	remarks?: readonly Remark[];
}

/** Characters that belong to no block. */
export interface Discarded {
	pieces: readonly Piece[];
	reason: string;
	/** What the editor who discarded them says. */
	remarks?: readonly string[];
}

/** What *extract* finds in the blocks of an article, and what its editor knows better. */
export interface Facts {
	sectionLabel: string | null;
	kickers: readonly string[];
	deck: string | null;
	bylines: readonly Byline[];
	sponsor: string | null;
	publication: string | null;
	date: ReportDate | null;
	hospital: ArticleHospital | null;
	organisations: readonly Organisation[];
	indicators: readonly Indicator[];
	honours: readonly Honour[];
	programmes: readonly ProgrammeMentions[];
	people: readonly Person[];
	quotations: readonly Quotation[];
	/** What only an editor knows: where the source comes from, and who read the report against it. */
	provenance: Provenance | null;
	reviewed: Reviewed | null;
}

/** An article: a run of the page's lines, and what they are. */
export interface Article {
	/** First and last line that belong to it. */
	lines: readonly [number, number];
	blocks: readonly Block[];
	discarded: readonly Discarded[];
}

/** A source file, read. */
export interface Page {
	/** File name, without its folder. */
	file: string;
	sha256: string;
	encoding: string;
	lines: readonly Line[];
	articles: readonly Article[];
}
