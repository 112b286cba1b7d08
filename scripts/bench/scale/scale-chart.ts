import { drawChart } from '../peers/draw-chart.ts';
import type { Scale } from './measure-scale.ts';
import type { ScaleResults } from './scale-page.ts';

/** The chart of the results: CPU against the number of reports, a line a step. */
export function scaleChart({ machine, day, sizes }: ScaleResults): string {
	const line = (name: string, read: (scale: Scale) => number) => ({
		name,
		points: sizes.map((scale) => ({ x: scale.reports, y: read(scale) })),
	});
	return drawChart(
		{
			title: 'What an archive costs as it grows',
			subtitle: 'CPU seconds of all processes, from cold. Each line of the grid is ten times the one below.',
			foot: `${machine}; ${day}`,
			x: 'Number of reports',
			y: 'CPU seconds',
		},
		[
			line('Whole build', ({ build }) => build.cpuSeconds),
			line('Conversion', ({ convert }) => convert.cpuSeconds),
			line('Search index', ({ index }) => index.cpuSeconds),
			line('Conversion, one change', ({ convertOne }) => convertOne.cpuSeconds),
		]
	);
}
