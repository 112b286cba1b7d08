/** A line of a chart: what was measured, from left to right. */
export interface Series {
	name: string;
	points: { x: number; y: number }[];
}

/** What a chart says beside its lines. */
export interface ChartText {
	title: string;
	subtitle: string;
	/** Where it was measured, below. */
	foot: string;
	x: string;
	y: string;
}

const size = { width: 900, height: 560 };
/** What the plot leaves to titles, scales and names. */
const margin = { top: 84, right: 272, bottom: 100, left: 84 };
const plot = {
	left: margin.left,
	right: size.width - margin.right,
	top: margin.top,
	bottom: size.height - margin.bottom,
};

/** Told apart by people who see red and green alike (Okabe and Ito). */
const colours = ['#0072b2', '#56b4e9', '#d55e00', '#cc79a7', '#009e73', '#e69f00'];

/** Names of lines stand at least so far apart. */
const lineHeight = 19;

const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const written = (value: number) => value.toLocaleString('en', { maximumSignificantDigits: 3 });

/** Places on a scale on which every step multiplies: from the first power of ten to the last is the whole length. */
function scale([least, most]: readonly [number, number], [start, end]: readonly [number, number]) {
	const [low, high] = [Math.log10(least), Math.log10(most)];
	return (value: number) => Math.round(start + ((Math.log10(value) - low) / (high - low)) * (end - start));
}

/** The powers of ten round some values. */
function powersRound(values: readonly number[]): number[] {
	const first = Math.floor(Math.log10(Math.min(...values)));
	const last = Math.max(first + 1, Math.ceil(Math.log10(Math.max(...values))));
	return Array.from({ length: last - first + 1 }, (_, index) => Number(`1e${first + index}`));
}

/** Moves names that would overlap apart, in the order of their places. */
export function spread(places: readonly number[], distance: number): number[] {
	const order = places.map((place, index) => ({ place, index })).sort((a, b) => a.place - b.place);
	const moved = new Array<number>(places.length);
	let above = Number.NEGATIVE_INFINITY;
	for (const { place, index } of order) {
		above = Math.max(place, above + distance);
		moved[index] = above;
	}
	return moved;
}

/**
 * A chart of seconds as SVG: both scales multiply, so that the same distance is everywhere the same ratio. The name of each line
 * stands at its end, with its last value.
 */
export function drawChart({ title, subtitle, foot, x, y }: ChartText, series: readonly Series[]): string {
	const points = series.flatMap((line) => line.points);
	const columns = [...new Set(points.map((point) => point.x))].sort((a, b) => a - b);
	const rows = powersRound(points.map((point) => point.y));
	const toX = scale([columns[0]! / 1.15, columns.at(-1)! * 1.08], [plot.left, plot.right]);
	const toY = scale([rows[0]!, rows.at(-1)!], [plot.bottom, plot.top]);

	const grid = [
		...rows.flatMap((value) => [
			`<line class="grid" x1="${plot.left}" x2="${plot.right}" y1="${toY(value)}" y2="${toY(value)}" />`,
			`<text class="mark" x="${plot.left - 10}" y="${toY(value) + 5}" text-anchor="end">${written(value)}</text>`,
		]),
		...columns.flatMap((value) => [
			`<line class="grid" x1="${toX(value)}" x2="${toX(value)}" y1="${plot.top}" y2="${plot.bottom}" />`,
			`<text class="mark" x="${toX(value)}" y="${plot.bottom + 22}" text-anchor="middle">${written(value)}</text>`,
		]),
	];
	const names = spread(
		series.map((line) => toY(line.points.at(-1)!.y)),
		lineHeight
	);
	const lines = series.flatMap((line, index) => {
		const colour = colours[index % colours.length]!;
		const places = line.points.map((point) => `${toX(point.x)},${toY(point.y)}`);
		const last = line.points.at(-1)!;
		return [
			`<polyline points="${places.join(' ')}" stroke="${colour}" />`,
			...line.points.map((point) => `<circle cx="${toX(point.x)}" cy="${toY(point.y)}" r="4" fill="${colour}" />`),
			`<line class="lead" x1="${toX(last.x) + 7}" y1="${toY(last.y)}" x2="${plot.right + 6}" y2="${names[index]}" stroke="${colour}" />`,
			`<text class="name" x="${plot.right + 10}" y="${names[index]! + 5}">${escape(line.name)}<tspan class="value" dx="7">${written(last.y)} s</tspan></text>`,
		];
	});
	const middle = (plot.top + plot.bottom) / 2;
	return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" role="img" aria-label="${escape(title)}">
	<style>
		text { font-family: system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif; fill: #444; font-size: 14px; }
		.title { font-size: 20px; font-weight: 600; fill: #1a1a1a; }
		.mark, .value { font-size: 13px; font-variant-numeric: tabular-nums; }
		.value { fill: #555; font-weight: 400; }
		.name { font-weight: 600; fill: #1a1a1a; }
		.foot { font-size: 12px; fill: #666; }
		.grid { stroke: #ddd; stroke-width: 1; }
		.lead { stroke-width: 1; }
		polyline { fill: none; stroke-width: 2.5; stroke-linejoin: round; }
		circle { stroke: #fff; stroke-width: 1.5; }
	</style>
	<rect width="${size.width}" height="${size.height}" fill="#fff" />
	<text class="title" x="24" y="36">${escape(title)}</text>
	<text x="24" y="60">${escape(subtitle)}</text>
	${[...grid, ...lines].join('\n\t')}
	<text x="${(plot.left + plot.right) / 2}" y="${plot.bottom + 48}" text-anchor="middle">${escape(x)}</text>
	<text class="foot" x="24" y="${size.height - 16}">${escape(foot)}</text>
	<text x="24" y="${middle}" text-anchor="middle" transform="rotate(-90 24 ${middle})">${escape(y)}</text>
</svg>
`;
}
