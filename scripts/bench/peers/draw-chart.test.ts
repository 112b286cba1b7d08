import { expect, test } from 'vitest';
import { drawChart, spread } from './draw-chart.ts';

const text = { title: 'Cost', subtitle: 'Cold & hot', foot: '2 cores', x: 'Reports', y: 'CPU seconds' };

test('draws the same ratio as the same distance', () => {
	const svg = drawChart(text, [
		{ name: 'one', points: [10, 100, 1000].map((x) => ({ x, y: x / 10 })) },
		{ name: 'ten times', points: [10, 100, 1000].map((x) => ({ x, y: x })) },
	]);
	const lines = Array.from(svg.matchAll(/<polyline points="([^"]+)"/gu), ([, points]) =>
		points!.split(' ').map((point) => point.split(',').map(Number))
	);
	expect(lines).toHaveLength(2);
	const [one, ten] = lines.map((line) => line.map(([, y]) => y!));
	const distances = one!.map((y, index) => y - ten![index]!);
	expect(Math.max(...distances) - Math.min(...distances)).toBeLessThanOrEqual(2);
	expect(distances[0]).toBeGreaterThan(50);
	// Up is more.
	expect(one![0]).toBeGreaterThan(one![2]!);
	const [left, , right] = lines[0]!.map(([x]) => x!);
	expect(left).toBeLessThan(right!);
});

test('says what is drawn: title, scales and the name of each line with its last value', () => {
	const svg = drawChart(text, [{ name: 'A < B', points: [{ x: 300, y: 1234 }] }]);
	for (const part of [
		'>Cost<',
		'>Cold &amp; hot<',
		'>Reports<',
		'>CPU seconds<',
		'A &lt; B',
		'>1,230 s<',
		'>2 cores<',
		'>300<',
	])
		expect(svg).toContain(part);
});

test('moves names apart that would overlap, and leaves the others', () => {
	expect(spread([100, 300, 104], 19)).toEqual([100, 300, 119]);
	expect(spread([50, 50, 50], 10)).toEqual([50, 60, 70]);
});
