/** A run of text on a page, as it is printed: its left and right edge, its baseline from below, the size of its letters; in points. */
export interface Run {
	text: string;
	left: number;
	right: number;
	base: number;
	size: number;
}

/** Runs on one line of one column. */
interface Line {
	text: string;
	left: number;
	right: number;
	base: number;
	size: number;
}

const top = (line: Line) => line.base + line.size * 0.85;
const middle = (line: Line) => line.base + line.size * 0.35;

/** A blank between two runs of a line that is wider than this many letters parts columns; one narrower than the other is none. */
const columnGap = 1.6;
const wordGap = 0.22;

/** Chinese is set to the width of its column by blanks between characters; only a wider one means something. */
const wideWordGap = 0.7;

const han = /[\p{Script=Han}\p{P}]/u;

/** What a gap between two runs of a line is. */
function blankOf(line: Line, run: Run): string {
	const isChinese = han.test(line.text.at(-1)!) && han.test(run.text[0]!);
	const isBlank = run.left - line.right > run.size * (isChinese ? wideWordGap : wordGap);
	return isBlank && !line.text.endsWith(' ') && !run.text.startsWith(' ') ? ' ' : '';
}

/** A line with so many characters that stand alone between blanks is set wide. */
const leastAlone = 3;

/** A line without the blanks by which it was set wide: 体 ， 选 派 32 名 骨 干 → 体，选派32名骨干. */
function setTight(text: string): string {
	const alone = text.match(/(?<= )[\p{Script=Han}\p{P}](?= )/gu)?.length ?? 0;
	if (alone < leastAlone) return text;
	return text.replaceAll(/(?<=[\p{Script=Han}\p{P}]) +| +(?=[\p{Script=Han}\p{P}])/gu, '');
}

/** Puts runs together that stand on one line with no more than a blank between them. */
function linesOf(runs: readonly Run[]): Line[] {
	const lines: Line[] = [];
	for (const run of runs.toSorted((a, b) => b.base - a.base || a.left - b.left)) {
		const isNext = (line: Line) =>
			Math.abs(line.base - run.base) < Math.min(line.size, run.size) * 0.5 &&
			run.left - line.right < Math.max(line.size, run.size) * columnGap &&
			run.right > line.right &&
			run.left > line.right - run.size * 0.6;
		const line = lines.findLast(isNext);
		if (!line) {
			lines.push({ ...run });
			continue;
		}
		line.text += `${blankOf(line, run)}${run.text}`;
		line.right = run.right;
		line.size = Math.max(line.size, run.size);
	}
	return lines.map((line) => ({ ...line, text: setTight(line.text) }));
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** A column has at least so many lines beside another; fewer are words that stand apart in a line. */
const leastLines = 3;

/** Lines of a column are mostly wider than this many letters; those of a table's column are not. */
const leastWidth = 6;

/** Type that is larger than the text by so much is that of a title. */
const titleSize = 1.25;

/** A stretch of a page that a gutter divides: the lines left and right of it, and between which heights it reaches. */
interface Gutter {
	left: Line[];
	right: Line[];
	above: Line[];
	below: Line[];
}

const isColumn = (lines: readonly Line[]) =>
	lines.length >= leastLines && median(lines.map(({ left, right, size }) => (right - left) / size)) >= leastWidth;

/** Titles that have nothing beside them: they part what is above from what is below, however short they are. */
function titlesAlone(lines: readonly Line[], textSize: number): Set<Line> {
	const isBeside = (line: Line, other: Line) => other !== line && other.base < top(line) && top(other) > line.base;
	return new Set(
		lines.filter((line) => line.size > textSize * titleSize && !lines.some((other) => isBeside(line, other)))
	);
}

/** The lines that a gutter at a place divides, between the lines that lie across it. */
function gutterAt(lines: readonly Line[], titles: ReadonlySet<Line>, place: number, width: number): Gutter[] {
	const isAcross = (line: Line) =>
		titles.has(line) || (line.left < place + width / 2 && line.right > place - width / 2);
	const across = lines.filter(isAcross).toSorted((a, b) => b.base - a.base);
	const edges = [Infinity, ...across.map(middle), -Infinity];
	return edges.slice(1).flatMap((bottom, index) => {
		const roof = edges[index]!;
		const between = lines.filter((line) => !isAcross(line) && middle(line) < roof && middle(line) > bottom);
		const [left, right] = [between.filter((line) => line.right <= place), between.filter((line) => line.left >= place)];
		if (!isColumn(left) || !isColumn(right)) return [];
		const rest = lines.filter((line) => !between.includes(line));
		const [above, below] = [rest.filter((line) => middle(line) >= roof), rest.filter((line) => middle(line) <= bottom)];
		return [{ left, right, above, below }];
	});
}

/** The gutter beside which most lines stand; undefined where the lines are one column. */
function findGutter(lines: readonly Line[]): Gutter | undefined {
	const textSize = median(lines.map(({ size }) => size));
	const width = textSize * 0.8;
	const titles = titlesAlone(lines, textSize);
	const places = new Set(lines.map(({ left }) => Math.floor(left - width / 2)));
	const gutters = [...places].flatMap((place) => gutterAt(lines, titles, place, width));
	const linesBeside = ({ left, right }: Gutter) => left.length + right.length;
	return gutters.sort((a, b) => linesBeside(b) - linesBeside(a))[0];
}

/** Lines in the order in which they are read, column by column: what lies across columns parts them. */
function columnsOf(lines: readonly Line[]): Line[][] {
	if (lines.length === 0) return [];
	const gutter = lines.length < leastLines * 2 ? undefined : findGutter(lines);
	if (!gutter) return [lines.toSorted((a, b) => b.base - a.base || a.left - b.left)];
	return [gutter.above, gutter.left, gutter.right, gutter.below].flatMap(columnsOf);
}

/** A line of a column; divided where its words stand apart, as in a table. */
type Row = Line & { isDivided: boolean };

/** Rows of a column: what stands side by side is one line, its words apart by a blank of full width. */
function rowsOf(column: readonly Line[]): Row[] {
	const rows: Row[] = [];
	for (const line of column) {
		const row = rows.at(-1);
		if (row && Math.abs(row.base - line.base) < Math.min(row.size, line.size) * 0.5)
			rows[rows.length - 1] = {
				...row,
				text: `${row.text}\u3000${line.text}`,
				right: Math.max(row.right, line.right),
				isDivided: true,
			};
		else rows.push({ ...line, isDivided: false });
	}
	return rows;
}

/** Lines of a paragraph are wider than so many letters. */
const narrowest = 8;

/** Whether two lines stand like those of a paragraph that is set in from the edge of its column, as a caption is. */
function isInset(line: Row, next: Row, edge: number): boolean {
	const isBlock = Math.abs(line.left - next.left) < line.size * 0.3 && line.right >= next.right - line.size * 0.5;
	const isWide = line.right - line.left > line.size * narrowest;
	return isBlock && isWide && line.left > edge + line.size * 2.5 && !/[。！？”]$/u.test(line.text);
}

/** Whether a line goes on in the next, by where both stand: it reaches the edge of its column, and the next begins at the other. */
function goesOn(line: Row, next: Row, edges: { left: number; right: number }): boolean {
	const { size } = line;
	const isDivided = line.isDivided || next.isDivided;
	const isSameType = Math.abs(size - next.size) < size * 0.08;
	const isClose = top(line) - top(next) < size * 2.4;
	if (isDivided || !isSameType || !isClose) return false;
	const isColumnWide = edges.right - edges.left > size * narrowest;
	const fillsColumn = isColumnWide && line.right > edges.right - size * 1.5 && next.left < edges.left + size * 0.5;
	return fillsColumn || isInset(line, next, edges.left);
}

/** The paragraphs of a column: lines that go on one in the other are one; no sign is put between them but for Latin words. */
function paragraphsOf(column: readonly Line[]): string[] {
	const rows = rowsOf(column);
	const edges = { left: Math.min(...rows.map(({ left }) => left)), right: Math.max(...rows.map(({ right }) => right)) };
	const paragraphs: string[] = [];
	rows.forEach((row, index) => {
		const before = rows[index - 1];
		const last = paragraphs.at(-1) ?? '';
		if (!before || !goesOn(before, row, edges)) paragraphs.push(row.text);
		else
			paragraphs[paragraphs.length - 1] =
				`${last}${/[a-z,]$/iu.test(last) && /^[a-z]/iu.test(row.text) ? ' ' : ''}${row.text}`;
	});
	return paragraphs.map((text) => text.trim());
}

/**
 * The paragraphs of a page in reading order, as far as positions tell: columns are parted by gutters that no line crosses, and
 * what lies across several columns by itself parts what is above from what is below.
 *
 * Lines are joined where a paragraph plainly goes on in its column; what goes on in another column or page is left to the
 * pipeline, which knows words.
 */
export function layOutPage(runs: readonly Run[]): string[] {
	return columnsOf(linesOf(runs)).flatMap(paragraphsOf);
}
