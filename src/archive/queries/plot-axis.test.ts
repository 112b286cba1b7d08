import { expect, test } from 'vitest';
import { placeOn, plotAxis, readTick } from './plot-axis.ts';

test('begins at zero', () => {
	expect(plotAxis([24, 50])).toEqual({ from: 0, to: 60, ticks: [0, 20, 40, 60] });
	expect(plotAxis([0.014, 0.033]).from).toBe(0);
});

test('begins elsewhere where shares lie close together, and never passes 100', () => {
	expect(plotAxis([99.79, 99.5, 98.5], { share: true })).toEqual({
		from: 98,
		to: 100,
		ticks: [98, 98.5, 99, 99.5, 100],
	});
	expect(plotAxis([100, 100], { share: true }).to).toBe(100);
	expect(plotAxis([23.5, 49.6], { share: true }).from).toBe(0);
});

test('ranks begin at the first place', () => {
	expect(plotAxis([1, 6], { rank: true }).from).toBe(1);
	expect(plotAxis([1, 1], { rank: true }).to).toBeGreaterThan(1);
});

test('places a value and names a tick', () => {
	expect(placeOn({ from: 98, to: 100, ticks: [] }, 99.5)).toBe(75);
	expect(readTick(20000)).toBe('2万');
	expect(readTick(0.02)).toBe('0.02');
});
